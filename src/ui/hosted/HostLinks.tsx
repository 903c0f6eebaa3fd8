import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useBaseStyles } from '../components/base-styles';
import { usePorts } from '../ports';
import { formatRoute } from '../router/route';
import { nl } from '../text/nl';
import { nlHosted } from '../text/nl-hosted';
import { TEAMS_MEETING } from './ids';

interface HostLinksProps {
  /** Address of the meeting. */
  readonly meeting: string;
  readonly name: string;
}

/** The ways on from a meeting in a host: to the other meetings, and a link to this one for the others in the chat. */
export default function HostLinks({ meeting, name }: HostLinksProps) {
  const base = useBaseStyles();
  const { host } = usePorts();
  const [copied, setCopied] = useState(false);
  // Only the meeting of the chat is the same for everyone: other addresses are those of one's own calendar.
  const link = meeting === TEAMS_MEETING ? host.deepLink(formatRoute({ screen: 'meeting', id: meeting }), name) : null;
  return (
    <>
      <Button as="a" appearance="transparent" className={base.textButton} href={formatRoute({ screen: 'meetings' })}>
        {nl.meetings.title}
      </Button>
      {link !== null && (
        <Button
          appearance="transparent"
          className={base.textButton}
          onClick={() => {
            navigator.clipboard?.writeText(link).then(
              () => setCopied(true),
              // Some hosts keep the clipboard from a frame: opening the link lets the user copy its address.
              () => host.openLink(link),
            );
          }}
        >
          {nlHosted.meetings.copyLink}
        </Button>
      )}
      <span role="status" className={base.small}>
        {copied ? nl.common.copied : ''}
      </span>
    </>
  );
}
