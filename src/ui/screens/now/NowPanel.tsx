import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useEffect, useRef } from 'react';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { useBaseStyles } from '../../components/base-styles';
import { PetKaart } from '../../components/PetKaart';
import { PetLine } from '../../components/PetTag';
import { useScreen } from '../../components/screen';
import { Title } from '../../components/Title';
import { formatRoute } from '../../router/route';
import { nl } from '../../text/nl';
import { nlHosted } from '../../text/nl-hosted';
import { headline, shownNumber } from '../../view/agenda-rows';
import { hatsAt } from '../../view/attention';
import { hatLabel, hatNames } from '../../view/labels';
import { peopleAt } from '../../view/people-at';
import { tensionWords } from '../../view/tension-words';
import { NowSentence } from './NowSentence';
import { useNow } from './use-now';

const words = nlHosted.now;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', minHeight: '100vh', maxWidth: '680px', margin: '0 auto' },
  body: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '16px var(--rvGutter)', flexGrow: 1 },
  title: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflowX: 'hidden',
    overflowY: 'hidden',
  },
  people: { display: 'flex', flexDirection: 'column', gap: '4px', marginTop: '4px' },
  offer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px' },
  whole: { display: 'inline-flex', alignItems: 'center', alignSelf: 'flex-start', minHeight: '44px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    padding: '12px var(--rvGutter)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  nextTitle: {
    fontWeight: tokens.fontWeightSemibold,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '1',
    overflowX: 'hidden',
    overflowY: 'hidden',
  },
  buttons: { display: 'flex', gap: '8px', marginTop: '8px' },
  button: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
});

interface NowPanelProps {
  readonly assessed: AssessedMeeting;
  readonly meeting: string;
  readonly person: string;
  /** Which register this comes from, and how old it is. */
  readonly origin: ReactNode;
}

/** The point that is on: hat, sentence, whose it is; below it what comes next. Fits 320 by 700 without scrolling. */
export function NowPanel({ assessed, meeting, person, origin }: NowPanelProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { announce } = useScreen();
  const { index, byTimes, offered, go, follow } = useNow(assessed);
  const { items, register } = assessed;
  const item = items[index];
  const { leading } = hatsAt(assessed, person, index);
  const label = leading === null ? null : hatLabel(register, leading);
  const title = headline(item?.title ?? '');
  const number = shownNumber(items, index);
  const spoken = words.spoken(number, title, label?.name ?? '');
  const first = useRef(true);
  useEffect(() => {
    // The title itself is read when the panel comes up.
    if (first.current) first.current = false;
    else announce(spoken);
  }, [announce, spoken]);
  if (item === undefined) return null;
  const tension = item.procedural ? undefined : tensionWords(assessed, person, index).find(({ quiet }) => !quiet);
  const next = items[index + 1];
  const nextHat = hatsAt(assessed, person, index + 1).leading;
  const owners = item.procedural ? [] : peopleAt(assessed, index, person).slice(0, 2);
  return (
    <div className={styles.page} data-hats-ready>
      <div className={styles.body}>
        <div>
          <p className={base.small}>
            {words.now(number)}
            {byTimes && ` · ${words.byTimes}`}
          </p>
          <Title className={styles.title}>{title}</Title>
        </div>
        {offered !== null && (
          <p className={mergeClasses(base.small, styles.offer)} role="status">
            {words.offer(shownNumber(items, offered))}
            <Button
              appearance="transparent"
              className={base.textButton}
              style={{ marginLeft: 0 }}
              onClick={() => {
                follow();
                // The button is gone after this.
                document.querySelector('h1')?.focus();
              }}
            >
              {words.follow}
            </Button>
          </p>
        )}
        {leading === null || label === null ? (
          <p className={base.text}>{item.procedural ? words.fixed : nl.point.noHat}</p>
        ) : (
          <PetKaart
            role={leading.role}
            name={label.name}
            scope={label.scope}
            speaks={null}
            why={null}
            level={2}
            caption={words.hat}
          />
        )}
        {item.procedural && leading !== null && <p className={base.text}>{words.fixed}</p>}
        {tension !== undefined && <NowSentence text={tension.sentence} />}
        {owners.length > 0 && (
          <div>
            <h2 className={base.h3}>{words.whose}</h2>
            <ul className={mergeClasses(base.plainList, styles.people)}>
              {owners.map(({ person: owner, hats }) => {
                const role = hats.leading?.role;
                if (role === undefined) return null;
                const hat = hatNames(register, role).short;
                return (
                  <li key={owner.id}>
                    <PetLine role={role}>
                      {owner.id === person ? words.you(hat) : words.whoAndHat(owner.name, hat)}
                    </PetLine>
                  </li>
                );
              })}
            </ul>
          </div>
        )}
        <a
          className={mergeClasses(base.link, base.small, styles.whole)}
          href={formatRoute({ screen: 'meeting', id: meeting })}
        >
          {words.whole}
        </a>
        <div style={{ marginTop: 'auto' }}>{origin}</div>
      </div>
      <div className={styles.foot}>
        {next === undefined ? (
          <p className={base.small}>{words.last}</p>
        ) : (
          <>
            <p className={base.small}>{words.next(shownNumber(items, index + 1))}</p>
            <p className={mergeClasses(base.text, styles.nextTitle)}>{headline(next.title)}</p>
            {nextHat !== null && !next.procedural && (
              <PetLine role={nextHat.role}>{hatLabel(register, nextHat).row}</PetLine>
            )}
          </>
        )}
        <div className={styles.buttons}>
          <Button
            className={mergeClasses(base.target, styles.button)}
            icon={<ChevronLeft20Regular aria-hidden />}
            disabledFocusable={index === 0}
            onClick={() => index > 0 && go(index - 1)}
          >
            {words.previous}
          </Button>
          <Button
            appearance="primary"
            className={mergeClasses(base.target, styles.button)}
            icon={<ChevronRight20Regular aria-hidden />}
            iconPosition="after"
            disabledFocusable={next === undefined}
            onClick={() => next !== undefined && go(index + 1)}
          >
            {words.forward}
          </Button>
        </div>
      </div>
    </div>
  );
}
