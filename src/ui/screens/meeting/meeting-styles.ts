import { makeStyles, tokens } from '@fluentui/react-components';

/** Where the list and the point stand: one at a time, or side by side where there is room. */
export const useMeetingStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: '400px minmax(0, 1fr)', maxWidth: '1180px', margin: '0 auto' },
  list: {
    position: 'sticky',
    top: 0,
    alignSelf: 'start',
    boxSizing: 'border-box',
    maxHeight: '100vh',
    overflowY: 'auto',
    '--rvGutter': '24px',
  },
  detail: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, minHeight: 'calc(100vh - 57px)', minWidth: 0 },
  single: { maxWidth: '680px', margin: '0 auto' },
});
