import type { TokenAnswer } from '../../host/types';
import { nl } from '../text/nl';
import { nlHosted } from '../text/nl-hosted';
import { useBaseStyles } from './base-styles';

const words = nlHosted.states;

/** What came of asking, when that was no token. */
export function AskAnswer({ answer }: { readonly answer: Exclude<TokenAnswer, { kind: 'token' }> }) {
  const base = useBaseStyles();
  return (
    <p role="alert" className={base.small}>
      {sentenceOf(answer)}
    </p>
  );
}

/** The sentence for it. */
export function sentenceOf(answer: Exclude<TokenAnswer, { kind: 'token' }>): string {
  switch (answer.kind) {
    case 'cancelled':
      return words.consent.cancelled;
    case 'refused':
      return answer.by === 'user' ? words.consent.declined : words.admin.text;
    case 'blocked':
      return words.consent.blocked;
    case 'other-account':
      return words.otherAccount.text(answer.expected, answer.got);
    case 'offline':
      return words.offline.bar;
    case 'ask':
    case 'no-answer':
      return words.noSignIn.text;
    case 'failed':
      return `${nl.states.error.title}. ${answer.code}`;
  }
}
