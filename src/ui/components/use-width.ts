import { useCallback, useRef, useState } from 'react';
import type { Width } from './screen';

/** The layout that belongs to a width in CSS pixels. */
export function widthOf(pixels: number): Width {
  if (pixels < 400) return 'smal';
  return pixels < 800 ? 'middel' : 'breed';
}

/** Narrower than any pane: the host is hiding the page, or still building it up. */
const noPane = 100;

/** The layout after a measurement. A page without real width keeps the one it had, and with it what stood open. */
export function widthAfter(present: Width, pixels: number): Width {
  return pixels < noPane ? present : widthOf(pixels);
}

/** Follows the width of an element. Returns the layout and the ref to put on the element. */
export function useWidth(): readonly [width: Width, measure: (element: HTMLElement | null) => void] {
  const [width, setWidth] = useState<Width>(() => widthOf(document.documentElement.clientWidth));
  const observer = useRef<ResizeObserver | null>(null);
  const measure = useCallback((element: HTMLElement | null): void => {
    observer.current?.disconnect();
    if (element === null || typeof ResizeObserver === 'undefined') return;
    observer.current = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth((present) => widthAfter(present, entry.contentRect.width));
    });
    observer.current.observe(element);
  }, []);
  return [width, measure];
}
