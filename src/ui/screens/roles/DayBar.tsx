import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useBaseStyles } from '../../components/base-styles';
import { Notice } from '../../components/Notice';
import { useScreen } from '../../components/screen';
import { dayParts } from '../../text/dates';
import { nlRoles } from '../../text/nl-roles';
import type { Roles } from './RolesFrame';

const Comparison = lazy(() => import('./compare/Comparison'));

const words = nlRoles.day;

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' } });

/** Says that another day is shown, with the way back and what differs from today. Nothing on the day itself. */
export function DayBar({ roles }: { readonly roles: Roles }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { announce } = useScreen();
  const [comparing, setComparing] = useState(false);
  const { day, today, onQuery } = roles;
  const { date, month, year } = dayParts(day);
  const sentence = day === today ? '' : words.bar(`${date} ${month} ${year}`);
  useEffect(() => {
    if (sentence !== '') announce(sentence);
  }, [sentence, announce]);
  if (sentence === '') return null;
  const button = mergeClasses(base.textButton, base.onColour);
  return (
    <>
      <div className={base.section}>
        <Notice intent="info">
          <div>{sentence}</div>
          <div className={styles.buttons}>
            <Button appearance="transparent" className={button} onClick={() => onQuery({ day: undefined })}>
              {words.back}
            </Button>
            <Button
              appearance="transparent"
              className={button}
              aria-expanded={comparing}
              onClick={() => setComparing(!comparing)}
            >
              {comparing ? words.compareHide : words.compare}
            </Button>
          </div>
        </Notice>
      </div>
      {comparing && (
        <Suspense fallback={null}>
          <Comparison roles={roles} />
        </Suspense>
      )}
    </>
  );
}
