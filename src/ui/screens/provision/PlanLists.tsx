import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SiteLook } from '../../../domain/stored/provision';
import { useBaseStyles } from '../../components/base-styles';
import { nlProvision } from '../../text/nl-provision';
import { listWords } from './plan-words';

const words = nlProvision.plan;

const useStyles = makeStyles({
  row: {
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** Which lists will be made, and what is there already: folded, for who wants to know. */
export function PlanLists({ look }: { readonly look: SiteLook }) {
  const base = useBaseStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button appearance="transparent" className={base.textButton} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.detailsHide : words.details}
      </Button>
      {open && (
        <ul className={base.plainList}>
          {listWords(look).map(({ title, holds, happens, columns }) => (
            <li key={title} className={styles.row}>
              <p className={base.text}>
                <span className={styles.title}>{title}</span>: {holds}
              </p>
              <p className={base.small}>{happens}</p>
              {columns.length > 0 && (
                <p className={mergeClasses(base.small)}>
                  {words.columns}: {columns.join(', ')}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
