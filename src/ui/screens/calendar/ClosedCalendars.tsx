import { useBaseStyles } from '../../components/base-styles';
import { AskButton } from '../../components/GraphTrouble';
import { useAsk } from '../../components/use-ask';
import { nlHosted } from '../../text/nl-hosted';

interface ClosedCalendarsProps {
  readonly names: readonly string[];
  readonly onAllowed: () => void;
}

/** Calendars of others that wait for a word of the user. */
export function ClosedCalendars({ names, onAllowed }: ClosedCalendarsProps) {
  const base = useBaseStyles();
  const asking = useAsk(onAllowed);
  if (names.length === 0) return null;
  return (
    <div className={base.section}>
      <p className={base.text}>{nlHosted.meetings.closed(names)}</p>
      <p className={base.small} style={{ marginBottom: '8px' }}>
        {nlHosted.states.consent.text(nlHosted.states.askShared)}
      </p>
      <AskButton
        secondary
        asking={asking}
        scope="Calendars.Read.Shared"
        claims={null}
        text={nlHosted.meetings.closedAsk}
      />
    </div>
  );
}
