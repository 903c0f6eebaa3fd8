import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
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
  tabs: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', padding: '8px calc(var(--rvGutter) - 12px) 0' },
  tab: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    position: 'relative',
    boxSizing: 'border-box',
    minHeight: '44px',
    padding: '10px 12px',
    border: 'none',
    borderRadius: '6px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: '16px',
    lineHeight: '22px',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, outline: 'var(--rvHoverLine)', outlineOffset: '-2px' },
    ':focus-visible': { outline: 'var(--rvFocus)', outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '12px',
      right: '12px',
      bottom: 0,
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
    '@media (forced-colors: active)': { '::after': { borderBottom: '3px solid Highlight' } },
  },
  select: { margin: '12px var(--rvGutter) 0', '& select': { height: '44px', fontSize: '16px' } },
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
  const counted = (one: TabView): number => (one === 'aandacht' ? count : 0);
  return (
    <nav aria-label={words.viewLabel}>
      {width === 'smal' ? (
        <Select
          className={styles.select}
          aria-label={words.viewLabel}
          value={view}
          onChange={(_, data) => open(VIEWS.find((known) => known === data.value) ?? view)}
        >
          {VIEWS.map((one) => (
            <option key={one} value={one}>
              {counted(one) > 0 ? `${words.views[one]} (${counted(one)})` : words.views[one]}
            </option>
          ))}
        </Select>
      ) : (
        <Tabs view={view} open={open} counted={counted} />
      )}
    </nav>
  );
}

interface TabsProps {
  readonly view: TabView;
  readonly open: (view: TabView) => void;
  readonly counted: (view: TabView) => number;
}

const STEPS: Readonly<Record<string, (place: number) => number>> = {
  ArrowRight: (place) => (place + 1) % VIEWS.length,
  ArrowLeft: (place) => (place + VIEWS.length - 1) % VIEWS.length,
  Home: () => 0,
  End: () => VIEWS.length - 1,
};

/** Tabs of our own: those of Fluent put hidden but focusable elements around themselves, which axe rightly refuses. */
function Tabs({ view, open, counted }: TabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    const next = STEPS[event.key]?.(tabs.indexOf(event.target as HTMLElement));
    if (next === undefined) return;
    event.preventDefault();
    tabs[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words.viewLabel} className={styles.tabs} onKeyDown={move}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          aria-selected={one === view}
          aria-controls="weergave"
          tabIndex={one === view ? 0 : -1}
          className={mergeClasses(styles.tab, one === view && styles.chosen)}
          onClick={() => open(one)}
        >
          {words.views[one]}
          {counted(one) > 0 && (
            <span className={styles.count} style={petVars('noem')}>
              {counted(one)}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
