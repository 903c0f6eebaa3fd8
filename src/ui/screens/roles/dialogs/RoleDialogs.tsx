import { lazy, Suspense, useState } from 'react';
import { useSubmit } from '../../../desk/use-submit';
import type { DialogProps } from './dialog-props';
import { dropDraft } from './drafts';
import type { DialogRequest, RoleDialogsProps } from './open';

const RoleFormDialog = lazy(() => import('./RoleFormDialog'));
const EndDialog = lazy(() => import('./EndDialog'));
const EndPersonDialog = lazy(() => import('./EndPersonDialog'));
const ExtendDialog = lazy(() => import('./ExtendDialog'));
const SuccessorDialog = lazy(() => import('./SuccessorDialog'));
const MandateDialog = lazy(() => import('./MandateDialog'));
const TalkDialog = lazy(() => import('./TalkDialog'));
const HistoryDialog = lazy(() => import('./HistoryDialog'));
const PrintRoles = lazy(() => import('./PrintRoles'));
const ReadRoles = lazy(() => import('./ReadRoles'));
const Conflicts = lazy(() => import('../../../desk/Conflicts'));

/** The dialog that a view of the roles asked for: it changes the register through its desk, and says what came of it. */
export default function RoleDialogs(props: RoleDialogsProps) {
  const { desk, register, onClose } = props;
  const [request, setRequest] = useState<DialogRequest>(props.request);
  const close = (): void => {
    dropDraft(register.region.id);
    onClose();
  };
  const submitting = useSubmit(desk, close);
  if (submitting.conflicts.length > 0 && desk !== null) {
    return (
      <Suspense fallback={null}>
        <Conflicts desk={desk} register={register} conflicts={submitting.conflicts} onClose={close} />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={null}>
      <Shown
        key={JSON.stringify(request)}
        {...props}
        request={request}
        submitting={submitting}
        onOther={setRequest}
        onClose={close}
      />
    </Suspense>
  );
}

function Shown(props: DialogProps) {
  switch (props.request.kind) {
    case 'add':
    case 'change':
      return <RoleFormDialog {...props} />;
    case 'end':
      return <EndDialog {...props} />;
    case 'end-person':
      return <EndPersonDialog {...props} />;
    case 'extend':
      return <ExtendDialog {...props} />;
    case 'successor':
      return <SuccessorDialog {...props} />;
    case 'mandate':
      return <MandateDialog {...props} />;
    case 'talk':
      return <TalkDialog {...props} />;
    case 'history':
      return <HistoryDialog {...props} />;
    case 'read':
      return <ReadRoles desk={props.desk} register={props.register} onClose={props.onClose} />;
    case 'print':
      return (
        <PrintRoles register={props.register} day={props.day} about={props.request.about} onClose={props.onClose} />
      );
  }
}
