import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useBaseStyles } from '../components/base-styles';
import { Notice } from '../components/Notice';
import { nlChange } from '../text/nl-change';

const words = nlChange.faults;

/** A list that is all wrong has thousands of lines, and the first ones say enough. */
const MOST = 50;

interface FaultsBarProps {
  /** Lines that say what is wrong with a row, and what to do; at least one. */
  readonly faults: readonly string[];
}

/** Above a screen, for who keeps the roles: rows that do not count, or not wholly, as they are. */
export default function FaultsBar({ faults }: FaultsBarProps) {
  const base = useBaseStyles();
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <div className={base.section}>
      <Notice intent="warning">
        <span role="status">{words.bar(faults.length)}</span>{' '}
        <Button
          appearance="transparent"
          className={mergeClasses(base.textButton, base.onColour)}
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          {open ? words.hide : words.look}
        </Button>
        <div id={list} hidden={!open}>
          <ul className={base.bullets}>
            {[...new Set(faults.slice(0, MOST))].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {faults.length > MOST && <p className={base.text}>{words.more(faults.length - MOST)}</p>}
        </div>
      </Notice>
    </div>
  );
}
