import { makeStyles, type PositioningProps, tokens } from '@fluentui/react-components';

/** Fields of a dialog: 16 px, at least 44 high, as wide as there is room. */
export const useFieldStyles = makeStyles({
  field: { fontSize: '16px', '& label': { fontSize: '16px', lineHeight: '22px' } },
  control: {
    boxSizing: 'border-box',
    minHeight: '44px',
    minWidth: 0,
    width: '100%',
    maxWidth: 'none',
    fontSize: '16px',
    '& input, & button': { fontSize: '16px', minHeight: '42px' },
    '& textarea': { fontSize: '16px', lineHeight: '22px', minHeight: '88px' },
  },
  option: { fontSize: '16px', lineHeight: '22px', minHeight: '44px' },
  group: { '& > span': { fontSize: '14px', lineHeight: '20px' } },
  second: { display: 'block', fontSize: '14px', lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  // Over the buttons at the foot of the dialog.
  list: { zIndex: 2 },
  days: {
    display: 'grid',
    gridTemplateColumns: '1fr',
    gap: '16px',
    '@media (min-width: 560px)': { gridTemplateColumns: '1fr 1fr' },
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '0 0 8px', padding: 0, listStyleType: 'none' },
});

/** What a Fluent `Field` needs to show what is wrong in it; nothing when all is well. */
export function errorProps(message: string | undefined) {
  return message === undefined ? {} : { validationState: 'error' as const, validationMessage: message };
}

/** Where a list drops down inside a dialog: over its edges, and above the field when there is no room below. */
export const DROP_DOWN: PositioningProps = {
  strategy: 'fixed',
  position: 'below',
  align: 'start',
  fallbackPositions: ['above'],
};
