/** The nearest element around this one that scrolls by itself; null when only the page does. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY === 'auto') return box;
  }
  return null;
}

/** Scrolls a list beside the content just far enough to show one of its rows. The page itself stays where it is. */
export function followRow(id: string): void {
  const row = document.getElementById(id);
  const box = row === null ? null : scrollerOf(row);
  if (row === null || box === null) return;
  const { top, bottom } = row.getBoundingClientRect();
  const view = box.getBoundingClientRect();
  const floor = Math.min(view.bottom, window.innerHeight);
  if (bottom > floor) box.scrollTop += bottom - floor;
  else if (top < Math.max(view.top, 0)) box.scrollTop -= Math.max(view.top, 0) - top;
}
