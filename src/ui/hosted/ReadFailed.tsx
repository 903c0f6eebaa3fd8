import { ErrorScreen } from '../components/ErrorScreen';
import { usePorts } from '../ports';
import { nl } from '../text/nl';

interface ReadFailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** The text of the open appointment could not be read: nothing is lost, try again. */
export function ReadFailed({ error, onRetry }: ReadFailedProps) {
  const { now } = usePorts();
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const time = now().toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam' });
  return <ErrorScreen details={`${what}\n${nl.states.error.time(time)}`} onRetry={onRetry} />;
}
