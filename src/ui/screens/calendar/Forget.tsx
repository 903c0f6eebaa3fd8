import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { useCrash } from '../../components/use-crash';
import { useWorkplace } from '../../ports';
import { nl } from '../../text/nl';
import { nlHosted } from '../../text/nl-hosted';

/** "Wis alles van dit apparaat", after one question: what was kept of calendars, roles and choices. The page then starts afresh. */
export function Forget() {
  const base = useBaseStyles();
  const { forget } = useWorkplace();
  const crash = useCrash();
  const [asking, setAsking] = useState(false);
  const clear = (): void => {
    forget()
      .then(() => window.location.reload())
      .catch(crash);
  };
  return (
    <div style={{ padding: '0 var(--rvGutter)' }}>
      <Button
        appearance="transparent"
        className={base.textButton}
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      >
        {nl.start.clear}
      </Button>
      {asking && (
        <div className={base.stack8} style={{ alignItems: 'flex-start', paddingBottom: '16px' }}>
          <p className={base.small}>{nlHosted.meetings.forget}</p>
          <Button className={base.target} onClick={clear}>
            {nlHosted.meetings.forgetNow}
          </Button>
        </div>
      )}
    </div>
  );
}
