import { makeStyles, tokens } from '@fluentui/react-components';

/** P1: the list, with one's roles beside it where there is room. */
export const useMeetingsStyles = makeStyles({
  page: {
    paddingBottom: '32px',
    '@container (min-width: 800px)': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 300px',
      maxWidth: '1180px',
      minHeight: 'calc(100vh - 106px)',
      margin: '0 auto',
      paddingBottom: 0,
    },
  },
  roles: {
    '@container (min-width: 800px)': { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, '--rvGutter': '24px' },
  },
  report: { margin: 0, padding: '20px var(--rvGutter) 0' },
});
