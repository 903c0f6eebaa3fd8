import { makeStyles, tokens } from '@fluentui/react-components';

/** Type and spacing that every screen shares. Sizes: h1 22/28, 24/32 and 28/36; body 16/22; small 14/20. */
export const useBaseStyles = makeStyles({
  h1: {
    margin: 0,
    fontSize: '22px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    '@container (min-width: 400px)': { fontSize: '24px', lineHeight: '32px' },
    '@container (min-width: 800px)': { fontSize: '28px', lineHeight: '36px' },
  },
  h2: {
    margin: 0,
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    '@container (min-width: 800px)': { fontSize: '20px', lineHeight: '28px' },
  },
  h3: { margin: 0, fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: '16px', lineHeight: '22px', overflowWrap: 'break-word' },
  small: {
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'break-word',
  },
  muted: { margin: 0, fontSize: '14px', lineHeight: '20px', color: tokens.colorNeutralForeground3 },
  plainList: { margin: 0, padding: 0, listStyleType: 'none' },
  bullets: {
    margin: 0,
    paddingLeft: '20px',
    '& > li': { marginBottom: '6px' },
    '& > li:last-child': { marginBottom: 0 },
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  section: { padding: '20px var(--rvGutter) 0', '@container (min-width: 800px)': { paddingTop: '28px' } },
  stack8: { display: 'flex', flexDirection: 'column', gap: '8px' },
  stack12: { display: 'flex', flexDirection: 'column', gap: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  link: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textUnderlineOffset: '3px',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
  },
  /** A button or link of at least 44 by 44. */
  target: { minHeight: '44px', minWidth: '44px', fontSize: '16px', lineHeight: '22px' },
  /** A text button that lines up with the text above it. */
  textButton: {
    minHeight: '44px',
    minWidth: '44px',
    fontSize: '16px',
    lineHeight: '22px',
    paddingLeft: '8px',
    paddingRight: '8px',
    marginLeft: '-8px',
    color: tokens.colorBrandForegroundLink,
    justifyContent: 'flex-start',
    // Windows draws a border around every button, which would then stick out of the page.
    '@media (forced-colors: active)': { marginLeft: 0 },
    // In high contrast the surface changes under the pointer, and the text with it.
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
  },
  /** A text button on a coloured surface, where the colour of links would be too faint. */
  onColour: {
    color: 'inherit',
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
    ':hover': { color: 'inherit', backgroundColor: 'transparent' },
    ':hover:active': { color: 'inherit', backgroundColor: 'transparent' },
  },
  full: { width: '100%', maxWidth: 'none' },
  icon: { flexShrink: 0, '@media (forced-colors: active)': { color: 'inherit' } },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
