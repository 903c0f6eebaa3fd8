import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatRoute } from '../router/route';
import { nl } from '../text/nl';
import { useBaseStyles } from './base-styles';

const useStyles = makeStyles({
  root: {
    containerType: 'inline-size',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '16px',
    lineHeight: '22px',
  },
  page: {
    '--rvGutter': '12px',
    '@container (min-width: 300px)': { '--rvGutter': '16px' },
    '@container (min-width: 400px)': { '--rvGutter': '20px' },
    '@container (min-width: 800px)': { '--rvGutter': '32px' },
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '12px',
    minHeight: '56px',
    padding: '0 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    minHeight: '44px',
    flexGrow: 1,
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
  },
  viewer: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minWidth: 0,
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
  },
  viewerButton: { marginLeft: 0 },
  viewerName: { overflowWrap: 'anywhere' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '12px',
    padding: '2px 16px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '14px',
    lineHeight: '20px',
  },
  // Two lines beside the button on a narrow pane; above it when the letters are large.
  barText: { flexGrow: 1, flexBasis: '7em', minWidth: 0, margin: 0, padding: '4px 0', overflowWrap: 'break-word' },
  barButton: {
    marginLeft: 0,
    marginRight: '-8px',
    fontSize: '14px',
    flexShrink: 0,
    '@media (forced-colors: active)': { marginLeft: 0, marginRight: 0 },
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface FrameProps {
  /** The header of the product; false where the host draws one. */
  readonly brand: boolean;
  /** Who is looking, with a button to change that; null when nobody is chosen, or it is the user of the host. */
  readonly viewer: { readonly text: string; readonly onSwitch: () => void } | null;
  /** The bar of the fictional region, with a way out where there is one; null outside it. */
  readonly example: { readonly onStop: (() => void) | null } | null;
  readonly children: ReactNode;
  /** Called with the element whose width decides the layout. */
  readonly measure: (element: HTMLElement | null) => void;
}

/** What stands around every screen: the product, who is looking, and the bar of the fictional region. */
export function Frame({ brand, viewer, example, children, measure }: FrameProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const who = viewer !== null && (
    <span className={styles.viewer}>
      <span className={styles.viewerName}>{viewer.text}</span>
      <Button
        appearance="transparent"
        className={mergeClasses(base.textButton, styles.barButton, styles.viewerButton)}
        onClick={viewer.onSwitch}
      >
        {nl.common.switch}
      </Button>
    </span>
  );
  return (
    <div ref={measure} className={styles.root}>
      <div className={styles.page}>
        {brand && (
          <header className={styles.header}>
            <a href={formatRoute({ screen: 'start' })} className={styles.brand}>
              <Mark />
              {nl.product}
            </a>
            {who}
          </header>
        )}
        {example !== null && (
          <section className={styles.bar} aria-label={nl.demo.label}>
            <p className={styles.barText}>{nl.demo.bar}</p>
            {example.onStop !== null && (
              <Button
                appearance="transparent"
                className={mergeClasses(base.textButton, styles.barButton)}
                onClick={example.onStop}
              >
                {nl.demo.stop}
              </Button>
            )}
          </section>
        )}
        {!brand && viewer !== null && <div className={styles.bar}>{who}</div>}
        <main>{children}</main>
      </div>
    </div>
  );
}

/** The same drawing as in the page's static skeleton, so that nothing jumps when the screen takes over. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#243a6b" />
      <path fill="none" stroke="#fff" strokeWidth="3.2" d="M11.6 25V8.6h5.1a4.7 4.7 0 0 1 0 9.4h-5.1m5.3 0L21.8 25" />
    </svg>
  );
}
