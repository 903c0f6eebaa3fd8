import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { rowId } from '../../components/PointList';
import { useScreen } from '../../components/screen';
import { formatRoute } from '../../router/route';
import { go } from '../../router/use-route';

interface Return {
  /** The point that the user has just come back from; null at any other time. */
  readonly returned: number | null;
  /** Back to the list. */
  readonly leave: () => void;
}

/**
 * Remembers where the list was, and brings focus and scroll place back when the user returns to it, by a button, Escape or
 * the browser. `wide`: the list stands beside the point.
 */
export function useReturn(point: number | null, meeting: string, wide: boolean): Return {
  const { list } = useScreen();
  const scroll = useRef(0);
  const fromList = useRef(false);
  const [seen, setSeen] = useState<{ readonly point: number | null; readonly returned: number | null }>({
    point,
    returned: null,
  });
  const returned = seen.point === point ? seen.returned : point === null ? seen.point : null;
  if (seen.point !== point) setSeen({ point, returned });

  const leave = useCallback((): void => {
    // Whoever checks the agenda goes on checking.
    if (list === formatRoute({ screen: 'check', id: meeting })) go({ screen: 'check', id: meeting }, 'replace');
    // The list is the page before in the history, unless the user came in by the address of a point.
    else if (fromList.current && !wide) window.history.back();
    else go({ screen: 'meeting', id: meeting }, wide ? 'push' : 'replace');
  }, [meeting, wide, list]);

  useEffect(() => {
    if (point === null) {
      const keep = (): void => {
        scroll.current = window.scrollY;
      };
      window.addEventListener('scroll', keep, { passive: true });
      return () => window.removeEventListener('scroll', keep);
    }
    const onKey = (event: KeyboardEvent): void => {
      // A dialog keeps its own Escape.
      if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('dialog[open]') === null) leave();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [point, leave]);

  useLayoutEffect(() => {
    if (point !== null) {
      window.scrollTo(0, 0);
      return;
    }
    fromList.current = true;
    if (returned === null) return;
    window.scrollTo(0, scroll.current);
    document.getElementById(rowId(returned))?.focus({ preventScroll: true });
  }, [point, returned]);

  return { returned, leave };
}
