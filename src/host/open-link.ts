/**
 * Opens an https, http or mailto address in a window of its own; anything else is left alone, since addresses can come from an
 * invitation.
 */
export function openWindow(window: Window, url: string): void {
  if (isLink(url)) window.open(url, '_blank', 'noopener,noreferrer');
}

/** An address that may be opened outside the page. */
export function isLink(url: string): boolean {
  return /^(https?|mailto):/i.test(url.trim());
}
