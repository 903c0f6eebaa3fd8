import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { Choice } from '../../components/Choice';
import { useCrash } from '../../components/use-crash';
import { usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import { nl } from '../../text/nl';
import { meetingName } from '../../view/meeting-time';
import { meetingOptions } from '../../view/question';
import type { MeetingHatsProps } from './meeting-props';

const HostLinks = lazy(() => import('../../hosted/HostLinks'));
const PasteDialog = lazy(() => import('../../components/PasteDialog'));

const useStyles = makeStyles({
  root: {
    padding: '0 var(--rvGutter) 32px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
  },
  choice: { width: '100%' },
  show: { marginTop: '8px' },
});

/** "Klopt er iets niet?": another meeting, a missing point, another person. And the way to everyone's hats. */
export function WrongMenu({ assessed, meeting, registers, onChoose, onAgenda }: MeetingHatsProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const ports = usePorts();
  const crash = useCrash();
  const [open, setOpen] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const [pasting, setPasting] = useState(false);
  const [problem, setProblem] = useState('');
  const others = assessed.answer.kind === 'known' ? assessed.answer.others : [];
  const present = `${assessed.register.region.id}/${assessed.gremium?.id ?? ''}`;
  const options = meetingOptions(registers, others, true);
  const [other, setOther] = useState(present);

  function showOther(): void {
    const option = options.find((candidate) => candidate.value === other);
    if (option === undefined) return;
    setOpen(false);
    setChoosing(false);
    onChoose(option.choice);
    // All that changes stands above this menu.
    document.querySelector('h1')?.focus();
  }

  async function readText(text: string, html: string | null): Promise<void> {
    setPasting(false);
    const result = await ports.readPasted(text, html);
    if (result.kind === 'read') onAgenda({ kind: 'paste', blocks: result.invitation.blocks, file: '' });
    else setProblem(nl.problems[result.problem]);
  }

  return (
    <div className={styles.root}>
      <Button
        as="a"
        appearance="transparent"
        className={base.textButton}
        href={formatRoute({ screen: 'members', id: meeting.id })}
      >
        {nl.who.everyone}
      </Button>
      {ports.workplace !== null && (
        <Suspense fallback={null}>
          <HostLinks meeting={meeting.id} name={meetingName(assessed)} />
        </Suspense>
      )}
      <Button appearance="transparent" className={base.textButton} aria-expanded={open} onClick={() => setOpen(!open)}>
        {nl.meeting.wrong}
      </Button>
      {open && (
        <>
          <Button
            className={mergeClasses(base.target, base.full)}
            aria-expanded={choosing}
            onClick={() => setChoosing(!choosing)}
          >
            {nl.meeting.wrongMeeting}
          </Button>
          {choosing && (
            <div className={styles.choice}>
              <Choice
                label={nl.states.unknownMeeting.label}
                value={other}
                onChange={setOther}
                options={options.map(({ value, label, region }) => ({
                  value,
                  label,
                  ...(registers.length > 1 ? { second: region } : {}),
                }))}
              />
              <Button className={mergeClasses(base.target, base.full, styles.show)} onClick={showOther}>
                {nl.states.unknownMeeting.primary}
              </Button>
            </div>
          )}
          <Button className={mergeClasses(base.target, base.full)} onClick={() => setPasting(true)}>
            {nl.meeting.wrongAgenda}
          </Button>
          <Button
            as="a"
            className={mergeClasses(base.target, base.full)}
            href={formatRoute({ screen: 'who', meeting: meeting.id })}
          >
            {nl.meeting.wrongPerson}
          </Button>
        </>
      )}
      <p role="alert" className={base.text}>
        {problem}
      </p>
      {pasting && (
        <Suspense fallback={null}>
          <PasteDialog
            onRead={(text, html) => void readText(text, html).catch(crash)}
            onClose={() => setPasting(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
