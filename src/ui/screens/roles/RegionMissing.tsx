import { Button } from '@fluentui/react-components';
import { DatabaseSearch24Regular } from '@fluentui/react-icons/svg/database-search';
import type { Register } from '../../../domain/register/types';
import { useBaseStyles } from '../../components/base-styles';
import { MailLink } from '../../components/MailLink';
import { StateView } from '../../components/StateView';
import { usePorts } from '../../ports';
import { formatRoute } from '../../router/route';
import { nl } from '../../text/nl';
import { nlRoles } from '../../text/nl-roles';

const words = nlRoles.missing;

interface RegionMissingProps {
  /** Id of the region that was meant. */
  readonly region: string;
  /** The registers that can be shown. */
  readonly others: readonly Register[];
}

/** The roles of the region that the tab or the link means are not here: never those of another region in their place. */
export function RegionMissing({ region, others }: RegionMissingProps) {
  const base = useBaseStyles();
  const { workplace } = usePorts();
  const text = words.text(region);
  return (
    <StateView
      icon={DatabaseSearch24Regular}
      title={words.title}
      text={text}
      buttons={
        <>
          <Button appearance="primary" className={base.target} onClick={() => window.location.reload()}>
            {nl.common.retry}
          </Button>
          <MailLink to={workplace?.contact ?? null} subject={words.title} body={text}>
            {words.report}
          </MailLink>
          {others.map((other) => (
            <Button
              key={other.region.id}
              as="a"
              className={base.target}
              href={formatRoute({ screen: 'roles', view: 'overzicht', query: { region: other.region.id } })}
            >
              {words.see(other.region.name)}
            </Button>
          ))}
        </>
      }
    />
  );
}
