import { Dropdown, Field, FluentProvider, Input, makeStyles, Option } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SettingsPage } from '../../host/teams-settings';
import { useBaseStyles } from '../components/base-styles';
import { Frame } from '../components/Frame';
import { Notice } from '../components/Notice';
import { usePageStyles } from '../components/page-styles';
import { Title } from '../components/Title';
import { useWidth } from '../components/use-width';
import { nlHosted } from '../text/nl-hosted';
import { teamsThemes } from '../theme/teams-themes';
import { readTabAddress, START_VIEWS, type StartView, tabAddress } from './tab-address';

const words = nlHosted.config;

const useStyles = makeStyles({
  page: { maxWidth: '520px', margin: '0 auto', paddingBottom: '24px' },
  fields: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '16px var(--rvGutter) 0' },
  field: { fontSize: '16px', '& label': { fontSize: '16px', lineHeight: '22px' } },
  control: {
    minHeight: '44px',
    minWidth: 0,
    width: '100%',
    fontSize: '16px',
    '& input, & button': { fontSize: '16px', minHeight: '42px' },
  },
  option: { fontSize: '16px', lineHeight: '22px', minHeight: '44px' },
});

interface ConfigPageProps {
  readonly page: SettingsPage;
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  /** Address of the folder with the pages, with a slash at the end. */
  readonly base: string;
}

/** T6: which region, what opens first, and what is the tab called? Teams' own button saves, once all three are right. */
export function ConfigPage({ page, regions, base }: ConfigPageProps) {
  const styles = useStyles();
  const text = useBaseStyles();
  const theme = useSyncExternalStore(page.onTheme, page.theme);
  const [, measure] = useWidth();
  usePageStyles();
  const [region, setRegion] = useState(regions[0]?.id ?? '');
  const [view, setView] = useState<StartView>('rollen');
  const [name, setName] = useState<string>(words.defaultName);
  useEffect(() => {
    page.ready();
    void page.current().then((current) => {
      if (current === null) return;
      const known = readTabAddress(current.contentUrl);
      if (regions.some(({ id }) => id === known.region)) setRegion(known.region);
      setView(known.view);
      if (current.name !== '') setName(current.name);
    });
  }, [page, regions]);
  const valid = region !== '' && name.trim() !== '';
  useEffect(() => {
    const contentUrl = tabAddress(base, region, view);
    page.saveTab(
      valid
        ? { name: name.trim(), contentUrl, websiteUrl: `${base}index.html`, entityId: `rolvast-${region}-${view}` }
        : null,
    );
  }, [page, base, region, view, name, valid]);
  const regionName = regions.find(({ id }) => id === region)?.name ?? '';
  return (
    <FluentProvider theme={teamsThemes[theme]}>
      <Frame brand={false} viewer={null} example={null} measure={measure}>
        <div className={styles.page}>
          <div className={text.section}>
            <Title>{words.title}</Title>
          </div>
          {regions.length === 0 ? (
            <div className={text.section}>
              <Notice intent="warning">
                {nlHosted.states.noRegister.title}. {nlHosted.states.noRegister.text}
              </Notice>
            </div>
          ) : (
            <div className={styles.fields}>
              <Field label={words.region} className={styles.field}>
                <Dropdown
                  className={styles.control}
                  value={regionName}
                  selectedOptions={[region]}
                  onOptionSelect={(_, { optionValue }) => setRegion(optionValue ?? region)}
                >
                  {regions.map(({ id, name: label }) => (
                    <Option key={id} value={id} className={styles.option}>
                      {label}
                    </Option>
                  ))}
                </Dropdown>
              </Field>
              <Field label={words.view} className={styles.field}>
                <Dropdown
                  className={styles.control}
                  value={words.views[view]}
                  selectedOptions={[view]}
                  onOptionSelect={(_, { optionValue }) =>
                    setView(START_VIEWS.find((one) => one === optionValue) ?? view)
                  }
                >
                  {START_VIEWS.map((one) => (
                    <Option key={one} value={one} className={styles.option}>
                      {words.views[one]}
                    </Option>
                  ))}
                </Dropdown>
              </Field>
              <Field
                label={words.name}
                className={styles.field}
                {...(name.trim() === '' ? { validationMessage: words.nameMissing } : {})}
              >
                <Input className={styles.control} value={name} onChange={(_, data) => setName(data.value)} />
              </Field>
              <Notice intent="info">{words.everyone}</Notice>
            </div>
          )}
        </div>
      </Frame>
    </FluentProvider>
  );
}
