import { Button, mergeClasses } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Day, Register } from '../../domain/register/types';
import type { Desk, Refused } from '../../domain/stored/desk';
import { useBaseStyles } from '../components/base-styles';
import { canMail, MailLink } from '../components/MailLink';
import { Notice } from '../components/Notice';
import { useScreen } from '../components/screen';
import { useCrash } from '../components/use-crash';
import { usePorts } from '../ports';
import { nlChange } from '../text/nl-change';
import { refusedReasons, refusedWords } from './refused-words';

const words = nlChange.refused;

/** How many are shown before the user asks for all. */
const FIRST = 3;

interface RefusedBarProps {
  readonly desk: Desk;
  readonly register: Register;
  /** At least one. */
  readonly refused: readonly Refused[];
  readonly today: Day;
}

/** Above a screen: changes that were kept on this device and were not taken afterwards. What they were, and what one can do with them. */
export default function RefusedBar({ desk, register, refused, today }: RefusedBarProps) {
  const base = useBaseStyles();
  const { show, announce } = useScreen();
  const { workplace } = usePorts();
  const crash = useCrash();
  const [all, setAll] = useState(false);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const said = useMemo(() => refusedWords(register, refused, today), [register, refused, today]);
  const shown = all ? said : said.slice(0, FIRST);
  const contact = workplace?.contact ?? null;
  const text = mergeClasses(base.textButton, base.onColour);

  /** The button that was pressed may be gone; when the bar is gone too, the title of the screen takes the focus. */
  const refocus = (): void => {
    setTimeout(() => {
      const next = bar.current?.querySelector('button') ?? document.querySelector<HTMLElement>('h1');
      next?.focus();
    });
  };
  const again = (): void => {
    if (busy) return;
    setBusy(true);
    desk.sendAgain(refused.map(({ id }) => id)).then(() => {
      setBusy(false);
      const { refused: left, pending } = desk.state();
      show(left.length > 0 ? words.notSent : pending > 0 ? words.later : words.sent, null);
      refocus();
    }, crash);
  };
  const ask = (ids: readonly string[]): void => {
    setAsked(ids);
    announce(words.sure(ids.length));
    refocus();
  };
  const discard = (ids: readonly string[]): void => {
    desk.discard(ids).then(() => {
      setAsked(null);
      show(words.discarded, null);
      refocus();
    }, crash);
  };

  return (
    <div className={base.section} ref={bar}>
      <Notice intent="warning">
        <div className={base.stack8}>
          <span role="status">
            {words.bar(refused.length)} {refusedReasons(refused)} {refused.length === 1 ? words.calm : words.calmMore}
          </span>
          {asked !== null ? (
            <div className={base.row}>
              <span>{words.sure(asked.length)}</span>
              <Button
                className={base.target}
                onClick={() => {
                  setAsked(null);
                  refocus();
                }}
              >
                {words.sureNo}
              </Button>
              <Button className={base.target} onClick={() => discard(asked)}>
                {words.sureYes}
              </Button>
            </div>
          ) : (
            <div className={base.row}>
              <Button className={base.target} disabledFocusable={busy} onClick={again}>
                {busy ? words.sending : words.again}
              </Button>
              {canMail(contact) && (
                <MailLink
                  to={contact}
                  subject={nlChange.outcome.mailSubject}
                  body={[nlChange.outcome.mailLead, ...said.flatMap(({ title, lines }) => ['', title, ...lines])].join(
                    '\n',
                  )}
                >
                  {nlChange.outcome.mail(contact.name)}
                </MailLink>
              )}
              <Button className={base.target} onClick={() => ask(refused.map(({ id }) => id))}>
                {words.discard(refused.length)}
              </Button>
            </div>
          )}
          <ul className={base.bullets}>
            {shown.map(({ id, title, lines }) => (
              <li key={id}>
                <b>{title}</b>
                {lines.map((line) => (
                  <div key={line}>{line}</div>
                ))}
                {said.length > 1 && (
                  <Button
                    appearance="transparent"
                    className={text}
                    aria-label={words.discardOne(title)}
                    onClick={() => ask([id])}
                  >
                    {words.discard(1)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {shown.length < said.length && (
            <Button appearance="transparent" className={text} onClick={() => setAll(true)}>
              {words.all(said.length)}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}
