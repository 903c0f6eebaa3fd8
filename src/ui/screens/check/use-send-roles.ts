import { useCallback, useEffect, useRef, useState } from 'react';
import { correctionsFor } from '../../../domain/corrections/find';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { TRAVEL_FILE, type TravelFile } from '../../../domain/travel/types';
import type { AttachProblem, OpenAppointment } from '../../../host/types';
import { useScreen } from '../../components/screen';
import { usePorts } from '../../ports';
import type { OpenMeeting } from '../../session/session';
import { nlTravel } from '../../text/nl-travel';
import { type Attached, attachedRoles, attachRoles, detachRoles } from './attached';

const words = nlTravel.send;

/** Where sending the roles along stands. */
export interface SendRoles {
  /** Undefined until Outlook has told; null: nothing stands on the invitation. */
  readonly attached: Attached | null | undefined;
  /** What would go along now; null until that is known. */
  readonly file: TravelFile | null;
  /** Whether what stands on the invitation says the same as what would go along now. "foreign": it is no file of ours. */
  readonly state: 'same' | 'older' | 'foreign';
  readonly busy: 'adding' | 'removing' | null;
  /** What was just done; "" for nothing yet. */
  readonly done: string;
  readonly problem: string;
  readonly add: () => void;
  readonly remove: () => void;
}

/** Puts the roles of a meeting on the appointment that its organizer composes, and takes them off. */
export function useSendRoles(assessed: AssessedMeeting, meeting: OpenMeeting, appointment: OpenAppointment): SendRoles {
  const { host, now } = usePorts();
  const { announce } = useScreen();
  const [attached, setAttached] = useState<Attached | null | undefined>(undefined);
  const [file, setFile] = useState<TravelFile | null>(null);
  const [same, setSame] = useState<SendRoles['state']>('same');
  const [busy, setBusy] = useState<SendRoles['busy']>(null);
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState('');
  const { attach } = appointment;
  const round = useRef(0);

  const look = useCallback(async (): Promise<void> => {
    round.current += 1;
    const mine = round.current;
    const found = await attachedRoles(appointment).catch(() => null);
    if (mine === round.current) setAttached(found);
  }, [appointment]);
  useEffect(() => void look(), [look]);

  const { agenda } = meeting;
  const { name = '', email = '' } = host.user ?? {};
  useEffect(() => {
    let gone = false;
    void import('../../../domain/travel/write').then(({ writeTravel, sameTravel }) => {
      if (gone) return;
      const { register, invitation, day } = assessed;
      const made = writeTravel({
        assessed,
        corrections: correctionsFor(register.corrections, invitation, day),
        agenda: agenda?.blocks.map(({ text }) => text) ?? [],
        sender: invitation.organizer ?? { name, email },
        now: now(),
      });
      setFile(made);
      const text = attached?.text ?? '';
      if (attached && made.kind === 'written')
        setSame(sameTravel(text, made.text) ? 'same' : isOurs(text) ? 'older' : 'foreign');
      else setSame('same');
    });
    return () => {
      gone = true;
    };
  }, [assessed, agenda, attached, name, email, now]);

  async function act(kind: 'adding' | 'removing', doing: () => Promise<void>, said: string): Promise<void> {
    setBusy(kind);
    setProblem('');
    setDone('');
    announce(kind === 'adding' ? words.busy : words.removing);
    try {
      await doing();
      setDone(said);
      announce(said);
    } catch (error) {
      setProblem(words.problems[problemOf(error)]);
    }
    await look();
    setBusy(null);
  }

  return {
    attached,
    file,
    state: same,
    busy,
    done,
    problem: file?.kind === 'refused' ? file.message : problem,
    add: () => {
      if (attach === null || file?.kind !== 'written') return;
      void act('adding', () => attachRoles(attach, TRAVEL_FILE, file.text), `${words.added} ${words.send}`);
    },
    remove: () => {
      if (attach !== null) void act('removing', () => detachRoles(attach), `${words.removed} ${words.removedSend}`);
    },
  };
}

// By its name: screens know no code of hosts.
function problemOf(error: unknown): AttachProblem {
  if (!(error instanceof Error) || error.name !== 'AttachFailed' || !('problem' in error)) return 'failed';
  const { problem } = error;
  return typeof problem === 'string' && problem in words.problems ? (problem as AttachProblem) : 'failed';
}

function isOurs(text: string): boolean {
  return text.startsWith('{"rolvast":');
}
