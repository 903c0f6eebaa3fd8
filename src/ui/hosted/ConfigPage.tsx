import { Button, Dropdown, Field, FluentProvider, Input, makeStyles, Option } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { siteAddress } from '../../domain/settings/read';
import type { RegisterFault } from '../../host/registers';
import type { SavedTab, SettingsPage } from '../../host/teams-settings';
import { useBaseStyles } from '../components/base-styles';
import { Frame } from '../components/Frame';
import { Loading } from '../components/Loading';
import { Notice } from '../components/Notice';
import { usePageStyles } from '../components/page-styles';
import { Title } from '../components/Title';
import { useWidth } from '../components/use-width';
import { errorProps, useFieldStyles } from '../desk/field-styles';
import type { WorkplaceSites } from '../ports';
import { nlProvision } from '../text/nl-provision';
import { teamsThemes } from '../theme/teams-themes';
import { readTabAddress, START_VIEWS, type StartView, tabAddress } from './tab-address';

const ConfigSite = lazy(() => import('./ConfigSite'));
const RegisterFaults = lazy(() => import('./RegisterFaults').then((file) => ({ default: file.RegisterFaults })));

const words = nlProvision.config;

const useStyles = makeStyles({
  page: { maxWidth: '520px', margin: '0 auto', paddingBottom: '24px' },
  fields: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '16px var(--rvGutter) 0' },
});

/** A register of the settings, as the page offers it. */
export interface ConfigRegion {
  readonly id: string;
  readonly name: string;
  /** Address of its site; null for a register that stands in a file. */
  readonly site: string | null;
}

/** What the tab shows: a region of the settings, or a site that they do not name. */
type Place =
  | { readonly kind: 'region'; readonly id: string }
  /** A region that the tab was set to and that cannot be read now: to be seen, not to be saved. */
  | { readonly kind: 'lost'; readonly id: string }
  | { readonly kind: 'team' | 'other'; readonly region: string; readonly site: string; readonly found: boolean };

interface ConfigPageProps {
  readonly page: SettingsPage;
  readonly regions: readonly ConfigRegion[];
  /** Registers of the settings that could not be read. */
  readonly faults: readonly RegisterFault[];
  /** Reads them again. */
  readonly onRetry: () => void;
  /** Null where registers are kept in files only. */
  readonly sites: WorkplaceSites | null;
  /** Address of the folder with the pages, with a slash at the end. */
  readonly base: string;
}

/** T6: which region, what opens first, and what is the tab called? Teams' own button saves, once all three are right. */
export function ConfigPage({ page, regions, faults, onRetry, sites, base }: ConfigPageProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const text = useBaseStyles();
  const theme = useSyncExternalStore(page.onTheme, page.theme);
  const [, measure] = useWidth();
  usePageStyles();
  const team = siteAddress(page.teamSite ?? '');
  const offersTeam = sites !== null && team !== null && !regions.some(({ site }) => site === team);
  // Undefined while Teams is asked for it: until then nothing is chosen that could be saved by mistake.
  const [saved, setSaved] = useState<SavedTab | null | undefined>(undefined);
  const [picked, setPlace] = useState<Place | null>(null);
  const savedAs = saved == null ? null : savedPlace(saved, regions, sites !== null, team);
  const place = picked ?? savedAs ?? firstPlace(regions, offersTeam ? team : null);
  const [view, setView] = useState<StartView>('rollen');
  const [name, setName] = useState<string>(words.defaultName);
  useEffect(() => {
    page.ready();
    void page.current().then((current) => {
      setSaved(current);
      if (current === null) return;
      setView(readTabAddress(current.contentUrl).view);
      if (current.name !== '') setName(current.name);
    });
  }, [page]);
  const region = place.kind === 'region' ? place.id : 'found' in place && place.found ? place.region : '';
  const site = 'site' in place ? place.site : null;
  const valid = saved !== undefined && region !== '' && name.trim() !== '';
  useEffect(() => {
    const contentUrl = tabAddress(base, region, view, site);
    page.saveTab(
      valid
        ? { name: name.trim(), contentUrl, websiteUrl: `${base}index.html`, entityId: `rolvast-${region}-${view}` }
        : null,
    );
  }, [page, base, region, site, view, name, valid]);
  const own = place.kind === 'region' ? regions.find(({ id }) => id === place.id) : undefined;
  const lost = savedAs?.kind === 'lost' ? savedAs : null;
  const choices = [
    ...(lost === null ? [] : [{ key: 'lost', label: words.lost(lost.id), to: lost }]),
    ...regions.map(({ id, name: label }) => ({ key: `regio ${id}`, label, to: { kind: 'region', id } as Place })),
    ...(offersTeam ? [{ key: 'team', label: words.teamSite, to: elsewhere('team', team) }] : []),
    ...(sites !== null ? [{ key: 'other', label: words.otherSite, to: elsewhere('other', '') }] : []),
  ];
  const chosen = place.kind === 'region' ? `regio ${place.id}` : place.kind;
  const hint = own === undefined ? undefined : own.site === null ? words.regionFile : words.regionIn(own.site);
  return (
    <FluentProvider theme={teamsThemes[theme]}>
      <Frame brand={false} viewer={null} example={null} measure={measure}>
        <div className={styles.page}>
          <div className={text.section}>
            <Title>{words.title}</Title>
          </div>
          {choices.length === 0 ? (
            <div className={text.section}>
              <Notice intent="warning">{words.noSites}</Notice>
            </div>
          ) : (
            <div className={styles.fields}>
              <Field label={words.region} hint={hint ?? null} className={fields.field}>
                <Dropdown
                  className={fields.control}
                  placeholder={words.choose}
                  value={choices.find(({ key }) => key === chosen)?.label ?? ''}
                  selectedOptions={[chosen]}
                  onOptionSelect={(_, { optionValue }) => {
                    const next = choices.find(({ key }) => key === optionValue);
                    if (next !== undefined && next.key !== chosen) setPlace(next.to);
                  }}
                >
                  {choices.map(({ key, label }) => (
                    <Option key={key} value={key} className={fields.option}>
                      {label}
                    </Option>
                  ))}
                </Dropdown>
              </Field>
              {place.kind === 'lost' && (
                <div role="status">
                  <Notice intent="warning">
                    {words.lostNext(place.id)}{' '}
                    <Button
                      appearance="transparent"
                      className={`${text.textButton} ${text.onColour}`}
                      onClick={onRetry}
                    >
                      {nlProvision.plan.again}
                    </Button>
                  </Notice>
                </div>
              )}
              {sites !== null && 'site' in place && (
                <Suspense fallback={<Loading text={words.checking} />}>
                  <ConfigSite
                    key={place.kind}
                    sites={sites}
                    team={place.kind === 'team' ? place.site : null}
                    address={place.site}
                    onFound={(found) =>
                      setPlace({
                        kind: place.kind,
                        region: found?.region.id ?? '',
                        site: found?.site ?? place.site,
                        found: found !== null,
                      })
                    }
                    onOther={() => setPlace(elsewhere('other', ''))}
                  />
                </Suspense>
              )}
              <Field label={words.view} className={fields.field}>
                <Dropdown
                  className={fields.control}
                  value={words.views[view]}
                  selectedOptions={[view]}
                  onOptionSelect={(_, { optionValue }) =>
                    setView(START_VIEWS.find((one) => one === optionValue) ?? view)
                  }
                >
                  {START_VIEWS.map((one) => (
                    <Option key={one} value={one} className={fields.option}>
                      {words.views[one]}
                    </Option>
                  ))}
                </Dropdown>
              </Field>
              <Field
                label={words.name}
                hint={saved ? words.nameOld : null}
                className={fields.field}
                {...errorProps(name.trim() === '' ? words.nameMissing : undefined)}
              >
                <Input className={fields.control} value={name} onChange={(_, data) => setName(data.value)} />
              </Field>
              <Notice intent="info">{own !== undefined && own.site === null ? words.rightsFile : words.rights}</Notice>
            </div>
          )}
          {faults.length > 0 && (
            <Suspense fallback={null}>
              <RegisterFaults faults={faults} onRetry={onRetry} />
            </Suspense>
          )}
        </div>
      </Frame>
    </FluentProvider>
  );
}

function elsewhere(kind: 'team' | 'other', site: string): Place {
  return { kind, region: '', site, found: false };
}

/** What a tab was set to: its region also when that cannot be read now; null where it was set to none. */
function savedPlace(
  saved: SavedTab,
  regions: readonly ConfigRegion[],
  looks: boolean,
  team: string | null,
): Place | null {
  const { region, site } = readTabAddress(saved.contentUrl);
  const own = regions.find((one) => (site === null ? one.id === region : one.site === site));
  if (own !== undefined) return { kind: 'region', id: own.id };
  // It was found when it was saved; looking again must not be needed to change only the name.
  if (site !== null && looks) return { kind: site === team ? 'team' : 'other', region, site, found: region !== '' };
  return region === '' ? null : { kind: 'lost', id: region };
}

/** What is chosen at the start: the first region, else the site of the team, else an address that is still to be filled in. */
function firstPlace(regions: readonly ConfigRegion[], team: string | null): Place {
  const [first] = regions;
  if (first !== undefined) return { kind: 'region', id: first.id };
  return team === null ? elsewhere('other', '') : elsewhere('team', team);
}
