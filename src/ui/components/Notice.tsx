import { MessageBar, MessageBarBody, type MessageBarIntent, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { alignItems: 'start', minHeight: '48px', whiteSpace: 'normal' },
  icon: { marginTop: '13px' },
  body: {
    paddingTop: '12px',
    paddingBottom: '12px',
    fontSize: '16px',
    lineHeight: '22px',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
});

interface NoticeProps {
  readonly intent: MessageBarIntent;
  readonly children: ReactNode;
}

/** A message above content that is still usable. Who needs it read aloud puts it in a live region. */
export function Notice({ intent, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} icon={{ className: styles.icon }}>
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
    </MessageBar>
  );
}
