import type { Block } from '../domain/agenda/block';
import { walkHtml } from './html/nesting';
import { HtmlReader } from './html/reader';

/**
 * Reads the visible text of HTML: mail from Outlook, Word, Gmail or Apple Mail, or a web page. Takes anything, runs
 * nothing, never throws; time is linear in the length.
 */
export function readHtml(html: string): Block[] {
  const reader = new HtmlReader();
  walkHtml(html, reader);
  return reader.finish();
}
