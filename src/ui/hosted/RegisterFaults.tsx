import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { RegisterFault } from '../../host/registers';
import { useBaseStyles } from '../components/base-styles';
import { nlHosted } from '../text/nl-hosted';
import { askOf } from './register-problem';

const GraphTrouble = lazy(() => import('../components/GraphTrouble').then((file) => ({ default: file.GraphTrouble })));
const words = nlHosted.states.noRegister;

interface RegisterFaultsProps {
  readonly faults: readonly RegisterFault[];
  readonly onRetry: () => void;
}

/** Below the screens: which registers of the settings could not be read, while others could. Nothing when all is well. */
export function RegisterFaults({ faults, onRetry }: RegisterFaultsProps) {
  const base = useBaseStyles();
  const [asking, setAsking] = useState('');
  if (faults.length === 0) return null;
  return (
    <div className={base.section} style={{ paddingBottom: '20px' }}>
      {faults.map((fault) => {
        const problem = askOf(fault);
        if (problem === null) {
          return (
            <p key={fault.file} className={base.muted}>
              {words.bar(fault.file)}
            </p>
          );
        }
        return (
          <div key={fault.file}>
            <p className={base.muted}>{words.bar(fault.file)}</p>
            {asking === fault.file ? (
              <Suspense fallback={null}>
                <GraphTrouble level={2} problem={problem} onRetry={onRetry} />
              </Suspense>
            ) : (
              <Button appearance="transparent" className={base.textButton} onClick={() => setAsking(fault.file)}>
                {words.ask}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}
