import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle24Regular } from '@fluentui/react-icons/svg/error-circle';
import { Component, type ReactNode, useState } from 'react';
import { nl } from '../text/nl';
import { useBaseStyles } from './base-styles';
import { StateView } from './StateView';

const useStyles = makeStyles({
  details: {
    margin: 0,
    padding: '12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '14px',
    lineHeight: '20px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

interface ErrorScreenProps {
  /** What went wrong, for who helps: a code and a message, never the content of an invitation. */
  readonly details: string;
  readonly onRetry: () => void;
}

/** "Dit lukte niet": nothing is lost, try again. */
export function ErrorScreen({ details, onRetry }: ErrorScreenProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);
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
          <Button className={base.target} aria-expanded={open} onClick={() => setOpen(!open)}>
            {nl.common.details}
          </Button>
          {open && (
            <>
              <p className={styles.details}>{details}</p>
              <Button
                className={base.target}
                onClick={() => {
                  void navigator.clipboard.writeText(details).then(() => setCopied(true));
                }}
              >
                {nl.common.copy}
              </Button>
            </>
          )}
          <p role="status" className={base.small}>
            {copied ? nl.common.copied : ''}
          </p>
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
  readonly error: { readonly details: string } | null;
}

/** Catches what no screen expected, so that the page never goes blank. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const time = new Date().toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam' });
    return { error: { details: `${name}\n${nl.states.error.time(time)}` } };
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (before.at !== this.props.at && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <ErrorScreen details={this.state.error.details} onRetry={() => this.setState({ error: null })} />;
  }
}
