import { Button, mergeClasses } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import type { Address } from '../../domain/meeting/types';
import { usePorts } from '../ports';
import { useBaseStyles } from './base-styles';

interface MailLinkProps {
  readonly to: Address | null;
  readonly subject: string;
  readonly body?: string;
  readonly children: string;
  readonly primary?: boolean;
}

/** True when a mail can be prepared for this address. */
export function canMail(to: Address | null): to is Address {
  return to !== null && to.email !== '';
}

/** A button that prepares a mail in the user's own mail program; nothing when there is no address. */
export function MailLink({ to, subject, body = '', children, primary = false }: MailLinkProps) {
  const base = useBaseStyles();
  const { host } = usePorts();
  if (!canMail(to)) return null;
  const query = [
    ['subject', subject],
    ['body', body],
  ]
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`);
  const href = `mailto:${encodeURIComponent(to.email)}?${query.join('&')}`;
  // In a frame of a host only the host can open another program.
  const open = (event: MouseEvent): void => {
    if (host.name === 'browser') return;
    event.preventDefault();
    host.openLink(href);
  };
  return (
    <Button
      as="a"
      onClick={open}
      appearance={primary ? 'primary' : 'secondary'}
      href={href}
      className={mergeClasses(base.target)}
    >
      {children}
    </Button>
  );
}
