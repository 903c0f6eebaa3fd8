import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useBaseStyles } from './base-styles';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: '16px', lineHeight: '22px' },
  button: { minHeight: '60px', padding: '8px var(--rvGutter)', gap: '12px', fontSize: '16px', lineHeight: '22px' },
  section: { display: 'flex', alignItems: 'center', gap: '12px', padding: '16px var(--rvGutter) 8px' },
  // Fluent adds its own space after the icon; the sections beside it have none.
  icon: { paddingRight: 0 },
  words: { flexGrow: 1, minWidth: 0, textAlign: 'left' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  answer: {
    display: 'block',
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  panel: { margin: 0, padding: '4px var(--rvGutter) 20px' },
});

interface DisclosureProps {
  readonly value: string;
  readonly icon: FluentIcon;
  readonly title: string;
  /** The answer in the header, so that opening is a choice. */
  readonly answer: string;
  readonly level: 2 | 3;
  /** True: a section that stands open (the wide layout). False: an item of the accordion around it. */
  readonly always: boolean;
  readonly children: ReactNode;
}

/** A part of a point under its own heading, with the answer already in the header. */
export function Disclosure({ value, icon: Icon, title, answer, level, always, children }: DisclosureProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const Heading = `h${level}` as const;
  const icon = <Icon className={base.icon} aria-hidden />;
  const words = (
    <span className={styles.words}>
      <span className={styles.name}>{title}</span>
      <span className={styles.answer}>{answer}</span>
    </span>
  );
  if (always) {
    return (
      <section className={styles.root}>
        <Heading className={mergeClasses(styles.heading, styles.section)}>
          {icon}
          {words}
        </Heading>
        <div className={styles.panel}>{children}</div>
      </section>
    );
  }
  return (
    <AccordionItem value={value} className={styles.root}>
      <AccordionHeader
        as={Heading}
        className={styles.heading}
        button={{ className: styles.button }}
        icon={{ children: icon, className: styles.icon }}
        expandIconPosition="end"
      >
        {words}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
