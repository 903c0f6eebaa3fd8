import { useState } from 'react';
import { correctionAt } from '../../../domain/corrections/make';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { Person } from '../../../domain/register/types';
import { addCorrection, endAssignment } from '../../../domain/stored/changes';
import { planAll } from '../../../domain/stored/planning';
import { useScreen } from '../../components/screen';
import { newId } from '../../desk/new-id';
import { useDesk } from '../../desk/use-desk';
import { usePorts } from '../../ports';
import type { OpenMeeting } from '../../session/session';
import { plainDay } from '../../text/dates';
import { nlCorrections } from '../../text/nl-corrections';
import { hatsAt } from '../../view/attention';
import { correctionWords } from '../../view/correction-words';
import { hatLabel } from '../../view/labels';
import { useDraft } from '../roles/dialogs/drafts';
import type { ScreenProps } from '../screen-props';
import { EMPTY_DRAFT, endedBy, errorIn, fieldsOf, roleName, rolesBehind, type WrongDraft } from './draft';
import { useMailAbout } from './mail';
import { pointPlace } from './point-draft';
import { useCorrector } from './use-corrector';

const words = nlCorrections.wrong;
const REQUEST = { wrong: true };

export interface WrongFormProps extends ScreenProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  readonly point: number;
  /** Whose hat it is. */
  readonly person: Person;
  /** Who looks; null when that is not known. */
  readonly viewer: Person | null;
}

/**
 * What O3 knows and does. `onSaved` hears of which topic (id) the point now is, or null when it was about something else. `onKept`: it
 * counts on this device only, and a mail stands ready.
 */
export function useWrong(
  { session, dispatch, assessed, meeting, point, person, viewer }: WrongFormProps,
  onSaved: (topic: string | null) => void,
  onKept: () => void,
) {
  const ports = usePorts();
  const { show } = useScreen();
  const { register } = assessed;
  const { state } = useDesk(session, dispatch, register);
  const corrector = useCorrector(session, dispatch, register);
  const mail = useMailAbout(meeting.id, assessed, point);
  // The form stays at the place where it was opened, also when the agenda is read anew meanwhile.
  const [place] = useState(() => pointPlace('wrong', assessed, point));
  const kept = useDraft<WrongDraft>(place, REQUEST, () => EMPTY_DRAFT);
  const draft = kept.form;
  const closed = assessed.items[point]?.closed === true;
  const { leading } = hatsAt(assessed, person.id, point);
  const behind = rolesBehind(assessed, person.id, point);
  const today = ports.today();
  // A hat that rests on no role of its own can only be told to the secretary.
  const stuck = draft.kind === 'role' && behind.length === 0;
  const now = leading === null ? words.noHat : hatLabel(register, leading).row;
  const author = viewer?.name ?? ports.host.user?.name ?? '';
  const fields = () => fieldsOf(draft, assessed, person.id, point, behind);
  const correction = () =>
    correctionAt(assessed, point, fields(), { author, at: ports.now().toISOString(), note: draft.note });

  async function save(): Promise<void> {
    const { changed } = await corrector.submit((at) => {
      const one = draft.kind === 'role' ? null : correction();
      if (one !== null) return addCorrection(at, one);
      const ended = draft.until === '' ? [] : endedBy(draft, behind);
      return planAll(
        at,
        ended.map((role) => (planning) => endAssignment(planning, role.id, draft.until)),
      );
    });
    if (!changed) return;
    kept.drop();
    // The words of a closed point are not for everyone who reads the subjects.
    onSaved(draft.kind === 'topic' && !closed ? draft.topic : null);
  }

  /** Counts on this device at once; the secretary gets a mail to send. */
  function propose(): void {
    mail.open({ now, should: should(), note: draft.note, author });
    const one = stuck ? null : correction();
    if (one !== null) {
      const id = newId();
      dispatch({ type: 'proposed', region: register.region.id, proposal: { ...one, id, state: 'proposed' } });
      show(words.kept, () => dispatch({ type: 'proposal-withdrawn', id }));
    }
    kept.drop();
    onKept();
  }

  function should(): readonly string[] {
    if (draft.kind !== 'role') return correctionWords(register, fields());
    if (stuck || draft.until === '') return [words.kinds.role];
    const last = plainDay(draft.until, today);
    return endedBy(draft, behind).map((role) => nlCorrections.changed.ends(roleName(register, role), last));
  }

  return {
    draft,
    change: (part: Partial<WrongDraft>): void => kept.setForm({ ...draft, ...part }),
    /** Forgets what was filled in. */
    drop: kept.drop,
    place,
    /** True for a closed point: of that no words are kept. */
    closed,
    /** What is missing; null when it can be saved. */
    error: stuck ? null : errorIn(draft, behind, today),
    stuck,
    /** The hat as it is shown now, and in words. */
    leading,
    now,
    behind,
    /** Who keeps the roles; "" when that is not known. */
    secretary: mail.to?.name ?? '',
    /** True where it can count for everyone at once. */
    mayWrite: corrector.writable && state.mayWrite !== false && !stuck,
    corrector,
    save,
    propose,
  };
}
