import { Button } from '@fluentui/react-components';
import { useBaseStyles } from '../../../components/base-styles';
import { DialogFrame } from '../../../desk/DialogFrame';
import { nl } from '../../../text/nl';
import { nlChange } from '../../../text/nl-change';

/** What the dialog was opened for is not there any more. */
export function Gone({ onClose }: { readonly onClose: () => void }) {
  const base = useBaseStyles();
  return (
    <DialogFrame
      title={nlChange.frame.gone}
      start="title"
      onClose={onClose}
      buttons={(cancel) => (
        <Button appearance="primary" className={base.target} onClick={cancel}>
          {nl.common.close}
        </Button>
      )}
    >
      <p className={base.text}>{nlChange.frame.goneNext}</p>
    </DialogFrame>
  );
}
