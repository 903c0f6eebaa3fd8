import { Button, mergeClasses } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useBaseStyles } from '../components/base-styles';
import { Countdown } from '../components/Countdown';
import { Notice } from '../components/Notice';
import { useWorkplace } from '../ports';
import { nlHosted } from '../text/nl-hosted';
import { askAgain } from './use-answers';

const words = nlHosted.states.busy;

/** "Even geduld. Microsoft is nu druk." while a request waits because Microsoft asked for it. */
export function WaitBar() {
  const base = useBaseStyles();
  const client = useQueryClient();
  const { onWait } = useWorkplace();
  const [wait, setWait] = useState({ seconds: 0 });
  useEffect(() => onWait((seconds) => setWait({ seconds })), [onWait]);
  if (wait.seconds === 0) return null;
  return (
    <div className={base.section}>
      <Notice intent="info">
        <div role="status">
          <b>{words.bar}</b> {words.text} <Countdown seconds={wait.seconds} of={wait} />
        </div>
        <Button
          appearance="transparent"
          className={mergeClasses(base.textButton, base.onColour)}
          onClick={() => void askAgain(client)}
        >
          {words.primary}
        </Button>
      </Notice>
    </div>
  );
}
