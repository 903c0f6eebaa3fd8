import { Button, makeStyles } from '@fluentui/react-components';
import { DatabaseSearch24Regular } from '@fluentui/react-icons/svg/database-search';
import { siteAddress } from '../../../domain/settings/read';
import { useBaseStyles } from '../../components/base-styles';
import { StateView } from '../../components/StateView';
import { Title } from '../../components/Title';
import { usePorts } from '../../ports';
import { go } from '../../router/use-route';
import type { Session } from '../../session/session';
import { nlProvision } from '../../text/nl-provision';
import { openNext } from '../roles/dialogs/drafts';
import type { DialogRequest } from '../roles/dialogs/open';
import type { ScreenProps } from '../screen-props';
import { ProvisionSite } from './ProvisionSite';

const words = nlProvision;

const useStyles = makeStyles({ page: { maxWidth: '720px', margin: '0 auto', paddingBottom: '32px' } });

interface ProvisionScreenProps extends ScreenProps {
  /** Id of the region, or the address of a site whose lists are not there yet; "" for the only site there is. */
  readonly region: string;
  /** Reads the registers again, once their lists are there. */
  readonly onReady: () => void;
}

/** "Rolvast inrichten": the lists of a site, from what is there already to the first roles. */
export default function ProvisionScreen({ session, region, onReady }: ProvisionScreenProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { workplace } = usePorts();
  const site = siteOf(session, region);
  const known = session.shared.find(({ file }) => file === site)?.register.region ?? null;
  const sites = workplace?.sites ?? null;
  if (sites === null || workplace === null || site === null) {
    return (
      <StateView
        icon={DatabaseSearch24Regular}
        title={sites === null ? words.title : words.noSite.title}
        text={sites === null ? words.notHere : `${words.noSite.text} ${words.noSite.next}`}
        buttons={null}
      />
    );
  }
  const goTo = (regionId: string, request: DialogRequest | null): void => {
    onReady();
    if (request !== null) openNext(regionId, request);
    go({ screen: 'roles', view: 'overzicht', query: { region: regionId } });
  };
  return (
    <div className={styles.page}>
      <div className={base.section}>
        <Title>{words.title}</Title>
        <p className={base.text}>{words.lead}</p>
      </div>
      <ProvisionSite
        key={site}
        sites={sites.of}
        access={sites.access}
        site={site}
        region={known}
        next={({ id }) => (
          <>
            <Button appearance="primary" className={base.target} onClick={() => goTo(id, { kind: 'read' })}>
              {words.done.read}
            </Button>
            <Button className={base.target} onClick={() => goTo(id, { kind: 'add' })}>
              {words.done.add}
            </Button>
            <Button appearance="transparent" className={base.target} onClick={() => goTo(id, null)}>
              {words.done.look}
            </Button>
          </>
        )}
      />
    </div>
  );
}

/** The site that is meant: that of a region, or an address; null for a register that is kept elsewhere. */
function siteOf(session: Session, region: string): string | null {
  const shared = session.shared.filter(({ origin }) => origin === 'site');
  const own = shared.find(({ register }) => register.region.id === region) ?? (region === '' ? shared[0] : undefined);
  return own?.file ?? siteAddress(region);
}
