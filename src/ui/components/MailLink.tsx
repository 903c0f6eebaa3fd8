import { Button, mergeClasses } from '@fluentui/react-components';
import type { Address } from '../../domain/meeting/types';
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
  if (!canMail(to)) return null;
  const query = [
    ['subject', subject],
    ['body', body],
  ]
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`);
  return (
    <Button
      as="a"
      appearance={primary ? 'primary' : 'secondary'}
      href={`mailto:${encodeURIComponent(to.email)}?${query.join('&')}`}
      className={mergeClasses(base.target)}
    >
      {children}
    </Button>
  );
}
