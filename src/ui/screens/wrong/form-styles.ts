import { makeStyles, tokens } from '@fluentui/react-components';

/** What O3 and O5 share: a column of fields with the buttons in sight below it. */
export const useFormStyles = makeStyles({
  page: { maxWidth: '640px', margin: '0 auto' },
  bar: { padding: '6px 8px 0' },
  head: { padding: '4px var(--rvGutter) 0' },
  fields: { display: 'flex', flexDirection: 'column', gap: '20px', padding: '16px var(--rvGutter) 20px' },
  // In sight while one fills in, but never over the field that has the focus: the page scrolls with room for it.
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px var(--rvGutter) 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 480px)': { position: 'static' },
  },
});
