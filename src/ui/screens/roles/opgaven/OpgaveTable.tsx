import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { OpgaveRow } from '../../../../domain/overview/types';
import type { HatId } from '../../../../domain/register/types';
import { useBaseStyles } from '../../../components/base-styles';
import { PetLine } from '../../../components/PetTag';
import { nlRoles } from '../../../text/nl-roles';
import { MandateBadge } from './MandateBadge';
import { type OpgavenProps, opgaveHref } from './opgave-props';
import { PlaceHolders } from './PlaceHolders';

const words = nlRoles.opgaven;
const OWNER: HatId = 'bestuurlijk-opdrachtgever';
const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  // A table wider than the page scrolls by itself; its head stays in sight.
  frame: {
    overflow: 'auto',
    maxHeight: 'max(360px, calc(100dvh - 248px))',
    scrollPaddingTop: '56px',
    borderBottom: line,
  },
  table: { borderCollapse: 'separate', borderSpacing: 0, width: '100%', minWidth: '860px' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    paddingTop: '12px',
    paddingRight: '12px',
    paddingBottom: '12px',
    textAlign: 'left',
    verticalAlign: 'middle',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: line,
    borderBottom: line,
  },
  cell: {
    paddingTop: '14px',
    paddingRight: '12px',
    paddingBottom: '14px',
    paddingLeft: 0,
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: line,
    fontSize: '16px',
  },
  first: { paddingLeft: 'var(--rvGutter)', fontWeight: tokens.fontWeightRegular, width: '26%' },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '44px',
    margin: '-11px 0',
    textDecorationLine: 'none',
  },
  about: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflowX: 'hidden',
    overflowY: 'hidden',
    marginTop: '4px',
  },
});

/** Who is of what: a row for each opgave. */
export function OpgaveTable({ rows, ...props }: OpgavenProps) {
  const styles = useStyles();
  const base = useBaseStyles();
  const heads = [words.opgave, words.owner, words.official, words.lead, words.rve, words.mandate];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard too
    <section className={styles.frame} aria-label={words.caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={base.spoken}>{words.caption}</caption>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th key={head} scope="col" className={mergeClasses(place === 0 && styles.first, styles.head)}>
                {head === words.owner ? <PetLine role={OWNER}>{head}</PetLine> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.opgave.id} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const Row = memo(function Row({ row, ...props }: Omit<OpgavenProps, 'rows'> & { readonly row: OpgaveRow }) {
  const styles = useStyles();
  const base = useBaseStyles();
  const { opgave, rve } = row;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
        <a className={mergeClasses(base.link, styles.link)} href={opgaveHref(opgave.id, props.query)}>
          {opgave.name}
        </a>
        {opgave.description !== '' && (
          <span className={mergeClasses(base.small, styles.about)}>{opgave.description}</span>
        )}
      </th>
      {[row.administrator, row.official, row.projectLead].map((place) => (
        <td key={place.role} className={styles.cell}>
          <PlaceHolders {...props} opgave={opgave} place={place} />
        </td>
      ))}
      <td className={styles.cell}>{rve?.name}</td>
      <td className={styles.cell}>
        <MandateBadge answered={row.mandate} />
      </td>
    </tr>
  );
});
