import type { RegisterFault } from '../../host/registers';
import { useBaseStyles } from '../components/base-styles';
import { nlHosted } from '../text/nl-hosted';

/** Below the screens: which registers of the settings could not be read, while others could. Nothing when all is well. */
export function RegisterFaults({ faults }: { readonly faults: readonly RegisterFault[] }) {
  const base = useBaseStyles();
  if (faults.length === 0) return null;
  return (
    <div className={base.section} style={{ paddingBottom: '20px' }}>
      {faults.map(({ file }) => (
        <p key={file} className={base.muted}>
          {nlHosted.states.noRegister.bar(file)}
        </p>
      ))}
    </div>
  );
}
