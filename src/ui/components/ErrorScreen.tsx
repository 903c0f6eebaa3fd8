import { Button } from '@fluentui/react-components';
import { ErrorCircle24Regular } from '@fluentui/react-icons/svg/error-circle';
import { Component, type ReactNode } from 'react';
import { nl } from '../text/nl';
import { useBaseStyles } from './base-styles';
import { Details } from './Details';
import { StateView } from './StateView';

interface ErrorScreenProps {
  /** What went wrong, for who helps: a code and a message, never the content of an invitation. */
  readonly details: string;
  readonly onRetry: () => void;
}

/** "Dit lukte niet": nothing is lost, try again. */
export function ErrorScreen({ details, onRetry }: ErrorScreenProps) {
  const base = useBaseStyles();
  return (
    <StateView
      icon={ErrorCircle24Regular}
      title={nl.states.error.title}
      text={nl.states.error.text}
      buttons={
        <>
          <Button appearance="primary" className={base.target} onClick={onRetry}>
            {nl.common.retry}
          </Button>
          <Details text={details} />
        </>
      }
    />
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  /** Another value means another screen: a fresh start. */
  readonly at: string;
}

interface BoundaryState {
  readonly error: { readonly details: string; readonly missing: boolean } | null;
}

/** Catches what no screen expected, so that the page never goes blank. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const time = new Date().toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam' });
    // A part of the product that did not load: React does not ask for it again by itself.
    const missing = error instanceof Error && error.name === 'ChunkLoadError';
    return { error: { details: `${name}\n${nl.states.error.time(time)}`, missing } };
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (before.at !== this.props.at && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const retry = (): void => (error.missing ? window.location.reload() : this.setState({ error: null }));
    return <ErrorScreen details={error.details} onRetry={retry} />;
  }
}
