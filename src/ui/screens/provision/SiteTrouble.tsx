import { Button } from '@fluentui/react-components';
import { DatabaseSearch24Regular } from '@fluentui/react-icons/svg/database-search';
import type { ReactNode } from 'react';
import type { GraphProblem } from '../../../graph/types';
import { useBaseStyles } from '../../components/base-styles';
import { GraphTrouble } from '../../components/GraphTrouble';
import { StateView } from '../../components/StateView';
import { nlProvision } from '../../text/nl-provision';
import type { Stop } from './use-provision';

interface SiteTroubleProps {
  readonly stop: Stop;
  readonly title: string;
  /** What was done and what was not. */
  readonly before?: string;
  /** The button that tries again, and what it does. */
  readonly retry: string;
  readonly onRetry: () => void;
  readonly other?: ReactNode;
}

/** Why a site could not be looked at, or making the lists stopped: with the question of Microsoft where that is what it waits for. */
export function SiteTrouble({ stop, title, before = '', retry, onRetry, other }: SiteTroubleProps) {
  const base = useBaseStyles();
  const asks = stop.why === 'ask' ? problemOf(stop.detail) : null;
  if (asks !== null) {
    return <GraphTrouble level={2} problem={asks} what={nlProvision.what} onRetry={onRetry} other={other} />;
  }
  const why = nlProvision.stopped.why[stop.why];
  return (
    <StateView
      level={2}
      icon={DatabaseSearch24Regular}
      title={title}
      text={[before, why].filter((part) => part !== '').join(' ')}
      buttons={
        <>
          <Button appearance="primary" className={base.target} onClick={onRetry}>
            {retry}
          </Button>
          {other}
        </>
      }
    />
  );
}

/** The problem of Graph behind a store that asks first; null when it is not known. */
function problemOf(detail: unknown): GraphProblem | null {
  if (typeof detail !== 'object' || detail === null || !('kind' in detail)) return null;
  return detail as GraphProblem;
}
