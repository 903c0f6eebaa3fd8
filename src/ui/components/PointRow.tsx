import { mergeClasses } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { ItemHats, JudgedItem } from '../../domain/hats/types';
import type { Register } from '../../domain/register/types';
import { nl } from '../text/nl';
import { headline } from '../view/agenda-rows';
import { needsAttention } from '../view/attention';
import { hatLabel } from '../view/labels';
import { useBaseStyles } from './base-styles';
import { NoemTag } from './NoemTag';
import { PetLine } from './PetTag';
import { useRowStyles } from './row-styles';

interface PointRowProps {
  readonly item: JudgedItem;
  /** As shown: "4a"; "" when none is printed. */
  readonly number: string;
  readonly hats: ItemHats;
  readonly register: Register;
  readonly href: string;
  /** True when this point is shown beside the list. */
  readonly current: boolean;
  readonly last: boolean;
  /** Names the row, so that the focus can come back to it. */
  readonly id: string;
}

/** One point of the agenda with the hat that leads there. */
export function PointRow({ item, number, hats, register, href, current, last, id }: PointRowProps) {
  const styles = useRowStyles();
  const base = useBaseStyles();
  const label = hats.leading === null ? null : hatLabel(register, hats.leading);
  const attention = needsAttention(hats);
  const title = headline(item.title);
  return (
    <a
      id={id}
      href={href}
      data-row
      className={mergeClasses(styles.row, current && styles.current, last && styles.last)}
      style={item.depth > 0 ? { paddingLeft: `calc(var(--rvGutter) + ${12 * item.depth}px)` } : undefined}
      aria-current={current ? 'true' : undefined}
      aria-label={nl.point.spoken(number, title, label?.spoken ?? '', attention, item.closed)}
    >
      {number !== '' && <span className={mergeClasses(styles.number, item.procedural && styles.quiet)}>{number}</span>}
      <span className={styles.body}>
        <span className={mergeClasses(styles.title, item.procedural && styles.quiet)}>{title}</span>
        {item.closed && (
          <span className={styles.mark}>
            <LockClosed16Regular className={base.icon} aria-hidden />
            {nl.point.closed}
          </span>
        )}
        {!item.procedural && hats.leading !== null && label !== null && (
          <PetLine role={hats.leading.role}>{label.row}</PetLine>
        )}
        {attention && <NoemTag />}
      </span>
      <ChevronRight20Regular className={styles.chevron} aria-hidden />
    </a>
  );
}
