import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px' },
  option: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '44px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    '& .fui-Radio__indicator': { marginTop: '14px', marginLeft: '12px' },
    '& label': {
      fontSize: '16px',
      lineHeight: '22px',
      padding: '10px 12px 10px 4px',
      flexGrow: 1,
      overflowWrap: 'anywhere',
    },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  second: { display: 'block', fontSize: '14px', lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The place of the option to focus, once there are more; null leaves the focus where it is. */
  readonly focusAt?: number | null;
  readonly options: readonly { readonly value: string; readonly label: string; readonly second?: ReactNode }[];
}

/** One choice out of a few, each a large line. */
export function Choice({ label, value, onChange, focusAt = null, options }: ChoiceProps) {
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusAt !== null) group.current?.querySelectorAll('input')[focusAt]?.focus();
  }, [focusAt]);
  return (
    <div ref={group}>
      <RadioGroup
        aria-label={label}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        className={styles.group}
      >
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className={mergeClasses(styles.option, value === option.value && styles.chosen)}
            label={{
              // Fluent greys what is not chosen; here every line is an answer to read.
              style: { color: tokens.colorNeutralForeground1 },
              children: (
                <>
                  {option.label}
                  {option.second !== undefined && <span className={styles.second}>{option.second}</span>}
                </>
              ),
            }}
          />
        ))}
      </RadioGroup>
    </div>
  );
}
