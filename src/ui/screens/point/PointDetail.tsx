import { Accordion, Badge, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { People20Regular } from '@fluentui/react-icons/svg/people';
import { TextQuote20Regular } from '@fluentui/react-icons/svg/text-quote';
import { lazy, Suspense } from 'react';
import type { AssessedMeeting } from '../../../domain/meeting/types';
import { useBaseStyles } from '../../components/base-styles';
import { Disclosure } from '../../components/Disclosure';
import { NoemKaart } from '../../components/NoemKaart';
import { PeopleAt } from '../../components/PeopleAt';
import { PetKaart } from '../../components/PetKaart';
import { PetTag } from '../../components/PetTag';
import { SourceLines } from '../../components/SourceLines';
import { useScreen } from '../../components/screen';
import { Title } from '../../components/Title';
import type { OpenMeeting } from '../../session/session';
import { nl } from '../../text/nl';
import { numbered } from '../../view/agenda-rows';
import { hatsAt } from '../../view/attention';
import { hatWords } from '../../view/hat-words';
import { hatLabel } from '../../view/labels';
import { helpersOf, peopleAt } from '../../view/people-at';
import { blocksOf, originName, sourceLines } from '../../view/source-lines';
import { tensionWords } from '../../view/tension-words';
import { whyWords } from '../../view/why-words';
import type { ScreenProps } from '../screen-props';

const HatActs = lazy(() => import('../wrong/HatActs'));
const HatGuide = lazy(() => import('../../components/HatGuide'));

const useStyles = makeStyles({
  badges: { marginTop: '8px' },
  badge: { fontSize: '14px', lineHeight: '20px', height: 'auto', padding: '1px 8px', borderRadius: '4px' },
  main: { maxWidth: '640px' },
  title: { fontSize: '22px', lineHeight: '28px' },
  // A title of a whole sentence must not push the hat off a narrow pane.
  long: { '@container (max-width: 799px)': { fontSize: '18px', lineHeight: '24px' } },
  parts: { marginTop: '20px' },
  lines: { marginTop: '8px' },
});

/** From how many characters on a title is set smaller on a narrow pane. */
const longFrom = 80;

interface PointDetailProps {
  /** For what one can do about a hat; null where nothing can be done. */
  readonly acts: ScreenProps | null;
  readonly assessed: AssessedMeeting;
  readonly meeting: OpenMeeting;
  readonly person: string;
  readonly index: number;
  /** 1 on a screen of its own, 2 beside the list. */
  readonly level: 1 | 2;
  /** False while it only stands beside the list, unasked. */
  readonly focus: boolean;
}

/** One point: the hat, why, what to say and to do with it, and who else has a role here. */
export function PointDetail({ acts, assessed, meeting, person, index, level, focus }: PointDetailProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { width } = useScreen();
  const item = assessed.items[index];
  if (item === undefined) return null;
  const hats = hatsAt(assessed, person, index);
  const { leading, others } = hats;
  const tensions = tensionWords(assessed, person, index);
  const label = leading === null ? null : hatLabel(assessed.register, leading);
  const words = leading === null ? null : hatWords(leading.role);
  const people = peopleAt(assessed, index, person);
  const lines = sourceLines(blocksOf(assessed, meeting), item.lines);
  const name = numbered(assessed.items, index);
  const sub = level === 1 ? 2 : 3;
  const Sub = `h${sub}` as const;
  const wide = width === 'breed';
  const badges = [
    item.procedural ? nl.point.fixed : null,
    item.treatment === null || item.procedural ? null : nl.point.treatments[item.treatment],
    item.phase === null ? null : nl.point.phases[item.phase],
  ].filter((badge) => badge !== null);
  // On demand in every layout: it says the same at every point with this hat.
  const more =
    leading === null || item.procedural ? null : (
      <Disclosure
        value="meer"
        icon={Lightbulb20Regular}
        title={nl.guide.title}
        answer={nl.guide.answer}
        level={sub}
        always={false}
      >
        <Suspense fallback={<p className={base.small}>{nl.guide.loading}</p>}>
          <HatGuide role={leading.role} level={sub === 2 ? 3 : 4} />
        </Suspense>
      </Disclosure>
    );
  const corrected = (assessed.corrections[index]?.length ?? 0) > 0;
  const hatActs =
    acts === null || person === '' || (item.procedural && !corrected) ? null : (
      <Suspense fallback={<div style={{ minHeight: '44px' }} />}>
        <HatActs {...acts} assessed={assessed} meeting={meeting} person={person} index={index} />
      </Suspense>
    );
  const parts = (
    <>
      {people.length > 0 && !item.procedural && (
        <Disclosure
          value="wie"
          icon={People20Regular}
          title={nl.point.who}
          answer={nl.point.people(people.length)}
          level={sub}
          always={wide}
        >
          <PeopleAt assessed={assessed} people={people} viewer={person} helpers={helpersOf(assessed, person)} />
        </Disclosure>
      )}
      {wide && more !== null ? <Accordion collapsible>{more}</Accordion> : more}
      <Disclosure
        value="waar"
        icon={TextQuote20Regular}
        title={nl.point.where}
        answer={nl.point.whereIn(nl.point.whereLines(item.lines.from, item.lines.to), originName(assessed, meeting))}
        level={sub}
        always={wide}
      >
        <SourceLines lines={lines} />
      </Disclosure>
    </>
  );
  return (
    <article>
      <div className={styles.main}>
        <div className={base.section} style={{ paddingTop: '8px' }}>
          <Title
            level={level}
            focus={focus}
            names={focus}
            className={mergeClasses(level === 2 && styles.title, name.length > longFrom && styles.long)}
          >
            {name}
          </Title>
          {(badges.length > 0 || item.closed) && (
            <ul className={mergeClasses(base.chips, styles.badges)}>
              {badges.map((badge) => (
                <li key={badge}>
                  <Badge appearance="outline" color="informative" className={styles.badge}>
                    {badge}
                  </Badge>
                </li>
              ))}
              {item.closed && (
                <li>
                  <Badge
                    appearance="outline"
                    color="informative"
                    className={styles.badge}
                    icon={<LockClosed16Regular aria-hidden />}
                  >
                    {nl.point.closed}
                  </Badge>
                </li>
              )}
            </ul>
          )}
        </div>
        <div className={mergeClasses(base.section, base.stack12)} style={{ paddingTop: '16px' }}>
          {leading === null || label === null || words === null ? (
            <>
              <p className={base.text}>{nl.point.noHat}</p>
              {hatActs}
            </>
          ) : (
            <PetKaart
              role={leading.role}
              name={label.name}
              scope={label.scope}
              speaks={words.speaks}
              why={item.procedural ? null : whyWords(assessed, person, leading)}
              acts={hatActs}
              level={sub}
            />
          )}
          {tensions.length > 0 && <NoemKaart tensions={tensions} level={sub} />}
        </div>
        {words !== null && !item.procedural && (
          <>
            <div className={base.section}>
              <Sub className={base.h3}>{nl.point.asks}</Sub>
              <ul className={mergeClasses(base.bullets, styles.lines)}>
                {words.asks.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
            <div className={base.section}>
              <Sub className={base.h3}>{nl.point.expects}</Sub>
              <ul className={mergeClasses(base.bullets, styles.lines)}>
                {words.expects.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          </>
        )}
        {others.length > 0 && (
          <div className={mergeClasses(base.section, base.stack8)}>
            <Sub className={base.h3}>{nl.point.alsoHats}</Sub>
            <ul className={base.chips}>
              {others.map((hat) => (
                <li key={`${hat.role}-${hat.scope.join('-')}`}>
                  <PetTag role={hat.role}>{hatLabel(assessed.register, hat).row}</PetTag>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className={styles.parts}>
        {wide ? (
          parts
        ) : (
          <Accordion multiple collapsible>
            {parts}
          </Accordion>
        )}
      </div>
    </article>
  );
}
