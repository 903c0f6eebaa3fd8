import { makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { useScreen } from '../../components/screen';
import type { RolesView } from '../../router/route';
import { go } from '../../router/use-route';
import { nlRoles } from '../../text/nl-roles';
import { petVars } from '../../theme/pets';
import { keptQuery, type RolesViewProps } from './roles-props';

const words = nlRoles;

type TabView = Exclude<RolesView, 'mens'>;

const VIEWS: readonly TabView[] = ['overzicht', 'opgaven', 'overleggen', 'aandacht'];

const useStyles = makeStyles({
  tabs: {
    padding: '8px calc(var(--rvGutter) - 12px) 0',
    flexWrap: 'wrap',
    '& .fui-Tab': { minHeight: '44px', fontSize: '16px' },
  },
  select: { margin: '12px var(--rvGutter) 0', '& select': { height: '44px', fontSize: '16px' } },
  label: { display: 'inline-flex', alignItems: 'center', gap: '8px' },
  count: {
    minWidth: '24px',
    boxSizing: 'border-box',
    padding: '0 7px',
    borderRadius: '12px',
    border: 'var(--rvNoemBorder) var(--petLn)',
    backgroundColor: 'var(--petBg)',
    color: 'var(--petFg)',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
});

interface RolesTabsProps extends Pick<RolesViewProps, 'query'> {
  readonly view: TabView;
  /** How many points ask for attention; 0 hides the number (there are none, or it is not for this user). */
  readonly count: number;
}

/** The four views, each with an address of its own. */
export function RolesTabs({ view, query, count }: RolesTabsProps) {
  const styles = useStyles();
  const { width } = useScreen();
  const open = (next: TabView): void => {
    if (next !== view) go({ screen: 'roles', view: next, query: next === 'overzicht' ? query : keptQuery(query) });
  };
  if (width === 'smal') {
    return (
      <nav aria-label={words.viewLabel}>
        <Select
          className={styles.select}
          aria-label={words.viewLabel}
          value={view}
          onChange={(_, data) => open(VIEWS.find((known) => known === data.value) ?? view)}
        >
          {VIEWS.map((one) => (
            <option key={one} value={one}>
              {one === 'aandacht' && count > 0 ? `${words.views[one]} (${count})` : words.views[one]}
            </option>
          ))}
        </Select>
      </nav>
    );
  }
  return (
    <nav aria-label={words.viewLabel}>
      <TabList
        className={styles.tabs}
        selectedValue={view}
        onTabSelect={(_, data) => open(VIEWS.find((known) => known === data.value) ?? view)}
      >
        {VIEWS.map((one) => (
          <Tab key={one} value={one} id={`weergave-${one}`} aria-controls="weergave">
            <span className={styles.label}>
              {words.views[one]}
              {one === 'aandacht' && count > 0 && (
                <span className={styles.count} style={petVars('noem')}>
                  {count}
                </span>
              )}
            </span>
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
