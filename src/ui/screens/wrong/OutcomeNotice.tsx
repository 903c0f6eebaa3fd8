import { lazy, type ReactNode, Suspense } from 'react';
import type { Register } from '../../../domain/register/types';
import { Notice } from '../../components/Notice';
import { nlCorrections } from '../../text/nl-corrections';
import type { Corrector } from './use-corrector';

const ConflictDialog = lazy(async () => ({ default: (await import('../../desk/ConflictDialog')).ConflictDialog }));

interface OutcomeNoticeProps {
  readonly corrector: Corrector;
  readonly register: Register;
  /** What one can do instead, such as a mail. */
  readonly instead: ReactNode;
}

/** Says why a change was not taken, and what one can do; asks where someone else changed the same. Nothing typed is lost by it. */
export function OutcomeNotice({ corrector, register, instead }: OutcomeNoticeProps) {
  const { outcome, settle, forget, busy } = corrector;
  const conflict = outcome?.kind === 'conflict' ? outcome.conflicts[0] : undefined;
  const failed =
    outcome?.kind === 'refused' || outcome?.kind === 'unkept' || outcome?.kind === 'partly' ? outcome.kind : null;
  return (
    <>
      <div role="alert">
        {failed !== null && (
          <Notice intent="warning">
            <p style={{ margin: 0 }}>{nlCorrections.outcome[failed]}</p>
            {instead}
          </Notice>
        )}
      </div>
      {conflict !== undefined && (
        <Suspense fallback={null}>
          <ConflictDialog
            conflict={conflict}
            register={register}
            busy={busy}
            onSettle={(how) => void settle(conflict.id, how)}
            onCancel={forget}
          />
        </Suspense>
      )}
    </>
  );
}
