import { Button } from '@fluentui/react-components';
import { useBaseStyles } from '../../components/base-styles';
import { useCrash } from '../../components/use-crash';
import { useWorkplace } from '../../ports';
import { nl } from '../../text/nl';

/** "Wis alles van dit apparaat": what was kept of calendars, roles and choices. The page then starts afresh. */
export function Forget() {
  const base = useBaseStyles();
  const { forget } = useWorkplace();
  const crash = useCrash();
  const clear = (): void => {
    forget()
      .then(() => window.location.reload())
      .catch(crash);
  };
  return (
    <div style={{ padding: '0 var(--rvGutter)' }}>
      <Button appearance="transparent" className={base.textButton} onClick={clear}>
        {nl.start.clear}
      </Button>
    </div>
  );
}
