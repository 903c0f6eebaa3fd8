import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { nlHosted } from '../../text/nl-hosted';
import { type MeetingLine, MeetingLines } from '../meetings/MeetingGroups';

/** The meetings of the past two weeks, folded; the last one first. */
export function PastMeetings({ lines }: { readonly lines: readonly MeetingLine[] }) {
  const base = useBaseStyles();
  const [open, setOpen] = useState(false);
  if (lines.length === 0) return null;
  return (
    <section className={base.section} style={{ paddingLeft: 0, paddingRight: 0 }}>
      <div style={{ padding: '0 var(--rvGutter)' }}>
        <Button
          appearance="transparent"
          className={base.textButton}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {nlHosted.meetings.past(lines.length)}
        </Button>
      </div>
      {open && <MeetingLines lines={lines.toReversed()} />}
    </section>
  );
}
