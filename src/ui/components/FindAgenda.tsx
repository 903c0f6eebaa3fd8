import { Button } from '@fluentui/react-components';
import { Attach24Regular } from '@fluentui/react-icons/svg/attach';
import { DocumentBulletList24Regular } from '@fluentui/react-icons/svg/document-bullet-list';
import { DocumentDismiss24Regular } from '@fluentui/react-icons/svg/document-dismiss';
import { lazy, type ReactNode, Suspense, useReducer, useRef, useState } from 'react';
import type { AssessedMeeting, InvitationFile } from '../../domain/meeting/types';
import type { GraphProblem } from '../../graph/types';
import { type AttachmentResult, usePorts } from '../ports';
import { graphProblemOf } from '../query/problem';
import type { OpenMeeting, SeparateAgenda } from '../session/session';
import { nl } from '../text/nl';
import { meetingName } from '../view/meeting-time';
import { AttachmentChoice } from './AttachmentChoice';
import { useBaseStyles } from './base-styles';
import { chosenFile, FileButton } from './FileButton';
import { Loading } from './Loading';
import { canMail, MailLink } from './MailLink';
import { idle, reduceMissing } from './missing-state';
import { StateView } from './StateView';
import { useCrash } from './use-crash';

const AttachmentTrouble = lazy(() => import('./AttachmentTrouble'));
const PasteDialog = lazy(() => import('./PasteDialog'));

const accept = '.docx,.pdf,.html,.htm,.txt,.eml,.ics';

interface FindAgendaProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  readonly onAgenda: (agenda: SeparateAgenda) => void;
}

/** One of four states: still no agenda, one in an attachment, one that cannot be read, one without points. */
export function FindAgenda({ assessed, meeting, onAgenda }: FindAgendaProps) {
  const base = useBaseStyles();
  const ports = usePorts();
  const crash = useCrash();
  const [state, act] = useReducer(reduceMissing, idle);
  const [trouble, setTrouble] = useState<GraphProblem | null>(null);
  const attempt = useRef(0);
  const { files, organizer } = assessed.invitation;

  async function read(
    reading: () => Promise<AttachmentResult>,
    kind: SeparateAgenda['kind'],
    file: string,
  ): Promise<void> {
    attempt.current += 1;
    const mine = attempt.current;
    act({ type: 'read' });
    const result = await reading();
    if (mine !== attempt.current) return;
    if (result.kind === 'problem') {
      act({ type: 'failed', problem: result.problem });
      return;
    }
    act({ type: 'stopped' });
    onAgenda({ kind, blocks: result.blocks, file });
  }
  const readChosen = (file: File): void => {
    const reading = async (): Promise<AttachmentResult> => {
      const result = await ports.readFile(await chosenFile(file));
      return result.kind === 'problem' ? result : { kind: 'read', blocks: result.invitation.blocks };
    };
    read(reading, 'attachment', file.name).catch(crash);
  };
  const readText = (text: string, html: string | null): void => {
    act({ type: 'paste', open: false });
    const reading = async (): Promise<AttachmentResult> => {
      const result = await ports.readPasted(text, html);
      return result.kind === 'problem' ? result : { kind: 'read', blocks: result.invitation.blocks };
    };
    read(reading, 'paste', '').catch(crash);
  };
  const readAttachment = (): void => {
    const file = files[state.file];
    if (file === undefined) return;
    setTrouble(null);
    read(() => ports.readAttachment(watched(file)), 'attachment', file.name).catch(crash);
  };
  /** The file, remembering why Microsoft Graph did not give it: that has other ways out than a file that cannot be read. */
  const watched = (file: InvitationFile): InvitationFile => ({
    ...file,
    read: () =>
      file.read().catch((error: unknown) => {
        setTrouble(graphProblemOf(error));
        throw error;
      }),
  });

  if (state.reading) {
    const stop = (): void => {
      attempt.current += 1;
      act({ type: 'stopped' });
    };
    return <Loading text={nl.states.reading} onStop={stop} />;
  }
  const paste = (
    <Button appearance="primary" className={base.target} onClick={() => act({ type: 'paste', open: true })}>
      {nl.states.noAgenda.primary}
    </Button>
  );
  const other = (
    <FileButton accept={accept} onFile={readChosen} className={base.target}>
      {nl.states.attachment.second}
    </FileButton>
  );
  const dialog: ReactNode = state.pasting && (
    <Suspense fallback={null}>
      <PasteDialog onRead={readText} onClose={() => act({ type: 'paste', open: false })} />
    </Suspense>
  );
  if (trouble !== null) {
    return (
      <Suspense fallback={<Loading text={nl.states.loading} />}>
        <AttachmentTrouble problem={trouble} onRetry={readAttachment} other={other} />
      </Suspense>
    );
  }
  if (state.problem !== null || meeting.agenda !== null) {
    const { title, text } = state.problem === null ? nl.states.emptyAttachment : badAttachment(state.problem);
    return (
      <div role="alert">
        <StateView
          level={2}
          icon={DocumentDismiss24Regular}
          title={title}
          text={text}
          buttons={
            <>
              {paste}
              {other}
            </>
          }
        />
        {dialog}
      </div>
    );
  }
  if (files.length > 0) {
    return (
      <StateView
        level={2}
        icon={Attach24Regular}
        title={nl.states.attachment.title}
        text={nl.states.attachment.text}
        buttons={
          <>
            <Button appearance="primary" className={base.target} onClick={readAttachment}>
              {nl.states.attachment.primary}
            </Button>
            {other}
          </>
        }
      >
        <AttachmentChoice files={files} chosen={state.file} onChoose={(file) => act({ type: 'file', file })} />
      </StateView>
    );
  }
  return (
    <>
      <StateView
        level={2}
        icon={DocumentBulletList24Regular}
        title={nl.states.noAgenda.title}
        text={nl.states.noAgenda.text}
        buttons={
          <>
            {paste}
            {canMail(organizer) ? (
              <MailLink
                to={organizer}
                subject={nl.states.noAgenda.mailSubject(meetingName(assessed))}
                body={nl.states.noAgenda.mailBody}
              >
                {nl.states.noAgenda.second}
              </MailLink>
            ) : (
              other
            )}
          </>
        }
      />
      {dialog}
    </>
  );
}

function badAttachment(problem: string): { readonly title: string; readonly text: string } {
  const locked = problem === 'scan' || problem === 'password';
  return {
    title: nl.states.badAttachment.title,
    text: locked ? nl.states.badAttachment.text : nl.states.badAttachment.textOther,
  };
}
