import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useBaseStyles } from './base-styles';
import { Title } from './Title';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '440px',
    margin: '0 auto',
    padding: '40px var(--rvGutter) 32px',
    textAlign: 'center',
  },
  icon: { width: '40px', height: '40px', marginBottom: '8px' },
  body: { width: '100%', textAlign: 'left', marginTop: '8px' },
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '8px',
    width: '100%',
    marginTop: '12px',
  },
});

interface StateViewProps {
  readonly icon: FluentIcon;
  readonly title: string;
  /** One or two sentences. */
  readonly text: string;
  /** A choice or a card between the text and the buttons. */
  readonly children?: ReactNode;
  /** The primary button, then at most one second button, then smaller things. */
  readonly buttons: ReactNode;
  /** 2 when the name of the meeting stands above as h1. */
  readonly level?: 1 | 2;
}

/** One page state: icon, what is going on, what you can do. Stands in the place of the content. */
export function StateView({ icon: Icon, title, text, children, buttons, level = 1 }: StateViewProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  return (
    <div className={styles.root}>
      <Icon className={mergeClasses(base.icon, styles.icon)} aria-hidden />
      <Title level={level}>{title}</Title>
      <p className={base.text}>{text}</p>
      {children !== undefined && <div className={styles.body}>{children}</div>}
      <div className={styles.buttons}>{buttons}</div>
    </div>
  );
}
