import { Button, Card, makeStyles, tokens } from '@fluentui/react-components';
import { type Dispatch, useEffect, useRef } from 'react';
import type { TravelResult } from '../../domain/travel/types';
import { usePorts } from '../ports';
import type { OpenMeeting, Session, SessionAction } from '../session/session';
import { questionAbout } from '../session/travel';
import { weekDay } from '../text/dates';
import { nlTravel } from '../text/nl-travel';
import { useBaseStyles } from './base-styles';
import { Notice } from './Notice';
import { useScreen } from './screen';

const words = nlTravel.ask;

const useStyles = makeStyles({
  around: { padding: '12px var(--rvGutter) 0' },
  card: {
    gap: '8px',
    padding: '12px 16px 16px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: 'none',
    '::after': { display: 'none' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface TravelCardProps {
  readonly session: Session;
  readonly meeting: OpenMeeting;
  readonly dispatch: Dispatch<SessionAction>;
}

/** Above a meeting: roles came with the invitation that are not simply trusted, or cannot be used. Nothing when all is well. */
export default function TravelCard({ session, meeting, dispatch }: TravelCardProps) {
  const styles = useStyles();
  const { announce } = useScreen();
  const { travel } = meeting;
  const message = travel?.state === 'read' && travel.result.kind === 'refused' ? travel.result.message : '';
  useEffect(() => {
    if (message !== '') announce(message);
  }, [message, announce]);
  if (message !== '') {
    return (
      <div className={styles.around}>
        <Notice intent="info">{message}</Notice>
      </div>
    );
  }
  const question = questionAbout(session, meeting);
  return question === null ? null : <Question id={meeting.id} result={question} dispatch={dispatch} />;
}

type Asked = Extract<TravelResult, { kind: 'ask' }>;

interface QuestionProps extends Pick<TravelCardProps, 'dispatch'> {
  readonly id: string;
  readonly result: Asked;
}

function Question({ id, result, dispatch }: QuestionProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { today } = usePorts();
  const { announce } = useScreen();
  const title = { 'other-sender': words.sender, unvouched: words.copy, 'other-day': words.day }[result.why];
  const told = useRef(false);
  useEffect(() => {
    if (!told.current) announce(title);
    told.current = true;
  }, [announce, title]);
  const answer = (use: boolean): void => {
    dispatch({ type: 'travel-answered', id, use });
    announce(use ? words.used : words.skipped);
    // The buttons go away.
    document.querySelector('h1')?.focus();
  };
  return (
    <div className={styles.around}>
      <Card className={styles.card} role="group" aria-labelledby="rollen-mee">
        <p id="rollen-mee" className={base.h3}>
          {title}
        </p>
        <p className={base.text}>{why(result, today())}</p>
        <div className={styles.buttons}>
          <Button className={base.target} onClick={() => answer(true)}>
            {words.use}
          </Button>
          <Button className={base.target} onClick={() => answer(false)}>
            {words.skip}
          </Button>
        </div>
      </Card>
    </div>
  );
}

function why({ why: reason, day, travel }: Asked, today: string): string {
  const { name: called, email } = travel.by;
  // A name is soon made up: the address tells more.
  if (reason !== 'other-day')
    return words.from(called && email ? `${called} (${email})` : called || email || words.unknown);
  const name = called || email || words.unknown;
  return day === null ? words.noDay(name) : words.forDay(weekDay(day, today), name);
}
