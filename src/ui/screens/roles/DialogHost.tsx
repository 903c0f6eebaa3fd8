import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Day } from '../../../domain/register/types';
import type { Desk, DeskState } from '../../../domain/stored/desk';
import { unfinished } from './dialogs/drafts';
import { type DialogRequest, OpenDialogProvider } from './dialogs/open';

const RoleDialogs = lazy(() => import('./dialogs/RoleDialogs'));

interface DialogHostProps {
  readonly desk: Desk | null;
  readonly state: DeskState;
  readonly day: Day;
  readonly children: ReactNode;
}

/** Shows the dialog that a view asks for, and puts the focus back where it was when the dialog closes. */
export function DialogHost({ desk, state, day, children }: DialogHostProps) {
  // What was being filled in when the page was loaded again, or what another screen asked to begin with.
  const [request, setRequest] = useState<DialogRequest | null>(() => unfinished(state.register.region.id));
  const opener = useRef<HTMLElement | null>(null);
  const open = useCallback((next: DialogRequest) => {
    const { activeElement } = document;
    opener.current = activeElement instanceof HTMLElement ? activeElement : null;
    setRequest(next);
  }, []);
  const close = useCallback(() => setRequest(null), []);
  useEffect(() => {
    if (request !== null || opener.current === null) return;
    const before = opener.current;
    opener.current = null;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    // The button that opened it may be gone: an empty cell has a role in it now. Then the table knows where one was.
    const next = before.isConnected ? before : document.querySelector<HTMLElement>('[data-stop][tabindex="0"]');
    (next ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }, [request]);
  return (
    <OpenDialogProvider value={open}>
      {children}
      {request !== null && (
        <Suspense fallback={null}>
          <RoleDialogs
            request={request}
            desk={desk}
            state={state}
            register={state.register}
            day={day}
            onClose={close}
          />
        </Suspense>
      )}
    </OpenDialogProvider>
  );
}
