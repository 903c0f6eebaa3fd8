import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { useRef, useState, useSyncExternalStore } from 'react';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import type { OpenAppointment } from '../../../host/types';
import { useBaseStyles } from '../../components/base-styles';
import { Notice } from '../../components/Notice';
import { useFlag } from '../../hosted/use-flag';
import { usePorts } from '../../ports';
import type { OpenMeeting } from '../../session/session';
import { nlTravel } from '../../text/nl-travel';
import { type SendRoles as Sending, useSendRoles } from './use-send-roles';

const words = nlTravel.send;

const useStyles = makeStyles({
  row: { display: 'flex', gap: '12px', alignItems: 'flex-start', justifyContent: 'space-between' },
  label: { fontWeight: tokens.fontWeightSemibold },
  switch: { flexShrink: 0, minHeight: '44px', minWidth: '56px', justifyContent: 'center' },
  below: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start', marginTop: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  names: { margin: 0, paddingLeft: '20px', fontSize: '16px', lineHeight: '22px', overflowWrap: 'anywhere' },
});

interface SendRolesProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
}

/** O4: whether the roles go along with the invitation. Only for who composes it, in Outlook. */
export function SendRoles({ assessed, meeting }: SendRolesProps) {
  const base = useBaseStyles();
  const { host, workplace } = usePorts();
  const opened = useSyncExternalStore(host.onOpened, host.opened);
  // Made-up roles do not belong on a real invitation.
  if (workplace?.example || opened.kind !== 'appointment' || opened.appointment.mode !== 'compose') return null;
  const { appointment } = opened;
  if (meeting.source.kind !== 'outlook' || meeting.source.key !== appointment.key) return null;
  if (assessed.gremium === null) return null;
  return (
    <div className={base.section}>
      {appointment.attach === null ? (
        <>
          <p className={base.h3}>{words.label}</p>
          <p className={base.small}>{words.notHere}</p>
        </>
      ) : (
        <SendSwitch assessed={assessed} meeting={meeting} appointment={appointment} />
      )}
    </div>
  );
}

function SendSwitch({ assessed, meeting, appointment }: SendRolesProps & { readonly appointment: OpenAppointment }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const sending = useSendRoles(assessed, meeting, appointment);
  const [seen, setSeen] = useFlag('rollen-mee');
  const [asking, setAsking] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const focus = (): void => row.current?.querySelector('input')?.focus();
  const { attached, file, state, busy, done, problem } = sending;
  const there = attached !== null && attached !== undefined;
  const known = attached !== undefined && seen !== null && file !== null;
  const possible = there || file?.kind === 'written';
  const toggle = (on: boolean): void => {
    // While something is under way the switch stays as it is; a disabled one would lose the focus.
    if (busy !== null) return;
    if (!on) {
      setAsking(false);
      if (there) sending.remove();
    } else if (seen) sending.add();
    else setAsking(true);
  };
  const confirm = (): void => {
    setAsking(false);
    setSeen(true);
    sending.add();
    focus();
  };
  const cancel = (): void => {
    setAsking(false);
    focus();
  };
  return (
    <>
      <div className={styles.row} ref={row}>
        <div>
          <p id="rollen-meesturen" className={mergeClasses(base.text, styles.label)}>
            {words.label}
          </p>
          <p id="rollen-meesturen-uitleg" className={base.small}>
            {words.about}
          </p>
        </div>
        <Switch
          className={styles.switch}
          aria-labelledby="rollen-meesturen"
          aria-describedby="rollen-meesturen-uitleg"
          disabled={!known || !possible}
          checked={there || asking || busy === 'adding'}
          onChange={(_, { checked }) => toggle(checked)}
        />
      </div>
      <div className={styles.below}>
        {asking && (
          <>
            <Notice intent="info">{words.seen}</Notice>
            <Parts file={file} />
            <div className={styles.buttons}>
              <Button className={base.target} onClick={confirm}>
                {words.confirm}
              </Button>
              <Button className={base.target} onClick={cancel}>
                {words.cancel}
              </Button>
            </div>
          </>
        )}
        {busy !== null && <p className={base.small}>{busy === 'adding' ? words.busy : words.removing}</p>}
        {busy === null && done !== '' && <Notice intent="success">{done}</Notice>}
        {there && busy === null && <Parts file={file} />}
        {there && busy === null && state !== 'same' && (
          <>
            <Notice intent="info">{state === 'older' ? words.stale : words.foreign}</Notice>
            <Button
              className={base.target}
              onClick={() => {
                sending.add();
                focus();
              }}
            >
              {words.again}
            </Button>
          </>
        )}
        <div role="alert">{problem !== '' && <Notice intent="warning">{problem}</Notice>}</div>
      </div>
    </>
  );
}

/** What goes along, in one line, and on request whose roles and which subjects. */
function Parts({ file }: Pick<Sending, 'file'>) {
  const base = useBaseStyles();
  const [open, setOpen] = useState(false);
  if (file?.kind !== 'written') return null;
  return (
    <div>
      <p className={base.small}>
        {words.parts(file.people.length, file.roles, file.subjects.length, file.corrections)}
      </p>
      <Button
        appearance="transparent"
        className={base.textButton}
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        {open ? words.hide : words.show}
      </Button>
      {open && (
        <>
          <Names of={words.who} names={file.people} />
          {file.subjects.length > 0 && <Names of={words.subjects} names={file.subjects} />}
        </>
      )}
    </div>
  );
}

function Names({ of, names }: { readonly of: string; readonly names: readonly string[] }) {
  const styles = useStyles();
  const base = useBaseStyles();
  return (
    <>
      <p className={base.text}>{of}:</p>
      <ul className={styles.names}>
        {names.map((name, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people can have one name, and the list does not change
          <li key={place}>{name}</li>
        ))}
      </ul>
    </>
  );
}
