import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Day } from '../../../domain/register/types';
import type { Desk, DeskState } from '../../../domain/stored/desk';
import { NEWER } from '../../../domain/stored/newer';
import type { GraphProblem } from '../../../graph/types';
import { useBaseStyles } from '../../components/base-styles';
import { MailLink } from '../../components/MailLink';
import { Notice } from '../../components/Notice';
import { ConflictBar } from '../../desk/ConflictBar';
import { usePorts } from '../../ports';
import { daysBetween, plainDay } from '../../text/dates';
import { nlChange } from '../../text/nl-change';
import { nlRoles } from '../../text/nl-roles';

const GraphBar = lazy(() => import('../../components/GraphBar').then((part) => ({ default: part.GraphBar })));
const RefusedBar = lazy(() => import('../../desk/RefusedBar'));
const FaultsBar = lazy(() => import('../../desk/FaultsBar'));

const words = nlRoles.bars;

/** From how many days on a register is called old. Source: ux.md, section 9. */
const OLD = 90;

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 16px' },
});

interface StateBarsProps {
  readonly desk: Desk | null;
  readonly state: DeskState;
  readonly mayEdit: boolean;
  readonly today: Day;
}

/** What stands above every view of the roles: read-only, no connection, changes that wait or were refused, roles that are old or wrong. */
export function StateBars({ desk, state, mayEdit, today }: StateBarsProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { workplace } = usePorts();
  const { register, trouble, pending, readAt, refused } = state;
  const newer = state.faults.includes(NEWER);
  // Only who keeps the roles can mend a row.
  const faults = desk !== null && state.mayWrite === true ? state.faults : [];
  const refresh = (): void => void desk?.refresh();
  const problem = workplace === null ? null : graphProblem(trouble?.detail);
  const { updated } = register;
  const old = updated !== null && daysBetween(updated, today) > OLD;
  return (
    <div className={styles.bars}>
      <ConflictBar desk={desk} state={state} words={nlChange.conflict} />
      {desk !== null && refused.length > 0 && (
        <Suspense fallback={null}>
          <RefusedBar desk={desk} register={register} refused={refused} today={today} />
        </Suspense>
      )}
      {trouble !== null && problem !== null && (
        <Suspense fallback={null}>
          <GraphBar problem={problem} since={readAt === null ? 0 : Date.parse(readAt)} onRetry={refresh} />
        </Suspense>
      )}
      {trouble !== null && problem === null && (
        <div className={base.section}>
          <Notice intent="warning">
            <span role="status">{troubleText(trouble.kind)}</span>
          </Notice>
        </div>
      )}
      {pending > 0 && (
        <div className={base.section}>
          <Notice intent="info">
            <div className={styles.line}>
              <span role="status">{words.pending(pending)}</span>
              <Button
                appearance="transparent"
                className={mergeClasses(base.textButton, base.onColour)}
                onClick={refresh}
              >
                {words.sendNow}
              </Button>
            </div>
          </Notice>
        </div>
      )}
      {newer && (
        <div className={base.section}>
          <Notice intent="warning">
            <span role="status">{NEWER}</span>
          </Notice>
        </div>
      )}
      {!mayEdit && (
        <div className={base.section}>
          <Notice intent="info">
            <div className={styles.line}>
              <span>{words.readOnly}</span>
              <MailLink
                to={workplace?.contact ?? null}
                subject={words.reportSubject(register.region.name)}
                body={words.reportBody}
              >
                {words.report}
              </MailLink>
            </div>
          </Notice>
        </div>
      )}
      {faults.length > 0 && (
        <Suspense fallback={null}>
          <FaultsBar faults={faults} />
        </Suspense>
      )}
      {old && (
        <div className={base.section}>
          <Notice intent="info">{words.stale(plainDay(updated, today))}</Notice>
        </div>
      )}
    </div>
  );
}

function troubleText(kind: NonNullable<DeskState['trouble']>['kind']): string {
  switch (kind) {
    case 'offline':
    case 'slow':
      return words.offline;
    case 'absent':
    case 'forbidden':
      return words.absent;
    default:
      return words.trouble;
  }
}

/** Problems that have a bar of their own, with what one can do about them. The others are about the register, and said here. */
const WITH_BAR: ReadonlySet<unknown> = new Set<GraphProblem['kind']>([
  'ask',
  'refused',
  'other-account',
  'no-sign-in',
  'offline',
  'slow',
  'busy',
]);

function graphProblem(detail: unknown): GraphProblem | null {
  const known = typeof detail === 'object' && detail !== null && 'kind' in detail && WITH_BAR.has(detail.kind);
  return known ? (detail as GraphProblem) : null;
}
