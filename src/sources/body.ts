import type { Block } from '../domain/agenda/block';
import { readHtml } from './html';
import { readText } from './text';

/** Reads the body of an event. */
export function readBody(content: string, contentType: 'html' | 'text'): Block[] {
  return contentType === 'html' ? readHtml(content) : readText(content);
}
