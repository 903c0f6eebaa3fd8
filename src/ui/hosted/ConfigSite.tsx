import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { siteAddress } from '../../domain/settings/read';
import { useBaseStyles } from '../components/base-styles';
import { Loading } from '../components/Loading';
import { Notice } from '../components/Notice';
import { TextField } from '../desk/TextField';
import type { WorkplaceSites } from '../ports';
import { ProvisionSite, type RegionName } from '../screens/provision/ProvisionSite';
import { SiteTrouble } from '../screens/provision/SiteTrouble';
import { useProvision } from '../screens/provision/use-provision';
import { nlProvision } from '../text/nl-provision';

const words = nlProvision.config;

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface SiteFound {
  readonly region: RegionName;
  readonly site: string;
}

interface ConfigSiteProps {
  readonly sites: WorkplaceSites;
  /** Address of the site of this team; null when another one is meant. */
  readonly team: string | null;
  /** What stands in the address field at the start. */
  readonly address: string;
  /** A site with a register in it; null as long as there is none. */
  readonly onFound: (found: SiteFound | null) => void;
  /** "Kies een bestaande lijst" */
  readonly onOther: () => void;
}

/** A site that the settings do not name: that of this team, or one whose address is filled in. */
export default function ConfigSite({ sites, team, address, onFound, onOther }: ConfigSiteProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const [typed, setTyped] = useState(address);
  const [checked, setChecked] = useState<string | null>(team);
  const [wrong, setWrong] = useState(false);
  const check = (): void => {
    const site = siteAddress(typed);
    setWrong(site === null);
    setChecked(site);
  };
  return (
    <div className={styles.stack}>
      {team === null && (
        <>
          <TextField
            label={words.address}
            hint={words.addressHint}
            error={wrong ? words.addressWrong : undefined}
            value={typed}
            onText={(text) => {
              setTyped(text);
              setWrong(false);
              if (checked !== null) {
                setChecked(null);
                onFound(null);
              }
            }}
          />
          {checked === null && (
            <div className={styles.buttons}>
              <Button className={base.target} onClick={check}>
                {words.check}
              </Button>
            </div>
          )}
        </>
      )}
      {checked !== null && (
        <Look
          key={checked}
          sites={sites}
          site={checked}
          make={team === null ? words.makeHere : words.make}
          onFound={onFound}
          onOther={team === null ? null : onOther}
        />
      )}
    </div>
  );
}

interface LookProps {
  readonly sites: WorkplaceSites;
  readonly site: string;
  /** What the button says that makes the lists. */
  readonly make: string;
  readonly onFound: (found: SiteFound) => void;
  readonly onOther: (() => void) | null;
}

/** What stands in a site: a register, or none yet and two ways on. */
function Look({ sites, site, make, onFound, onOther }: LookProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { state, look } = useProvision(sites.of, site);
  const [making, setMaking] = useState(false);
  const region = state.kind === 'seen' && state.look.state === 'ready' ? state.look.region : null;
  const regionId = region?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for a register, whoever hears it
  useEffect(() => {
    if (region !== null) onFound({ region, site });
  }, [regionId]);
  if (making) {
    return (
      <ProvisionSite
        sites={sites.of}
        access={sites.access}
        site={site}
        region={null}
        onReady={(made) => onFound({ region: made, site })}
        next={({ name }) => <Found name={name} />}
      />
    );
  }
  if (state.kind === 'looking') return <Loading text={words.checking} />;
  if (state.kind === 'not-seen') {
    return (
      <SiteTrouble
        stop={state.stop}
        title={nlProvision.stopped.title}
        retry={nlProvision.plan.again}
        onRetry={look}
        other={
          onOther !== null && (
            <Button className={base.target} onClick={onOther}>
              {words.existing}
            </Button>
          )
        }
      />
    );
  }
  if (region !== null) return <Found name={region.name} />;
  return (
    <div className={styles.stack}>
      <Notice intent="info">{words.noList}</Notice>
      <div className={styles.buttons}>
        <Button appearance="primary" className={base.target} onClick={() => setMaking(true)}>
          {make}
        </Button>
        {onOther !== null && (
          <Button className={base.target} onClick={onOther}>
            {words.existing}
          </Button>
        )}
      </div>
    </div>
  );
}

function Found({ name }: { readonly name: string }) {
  return (
    <div role="status">
      <Notice intent="success">{words.found(name)}</Notice>
    </div>
  );
}
