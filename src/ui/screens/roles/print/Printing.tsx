import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { PaperModel } from '../../../../domain/documents/types';
import { nlImport } from '../../../text/nl-import';
import { PaperSheet } from './PaperSheet';
import { printRules } from './print-rules';

interface PrintingProps {
  readonly paper: PaperModel;
  /** The window of the printer was closed, whether something was printed or not. */
  readonly onDone: () => void;
}

/** Prints a document: puts it beside the page, where only the printer sees it, and opens the window of the printer. */
export function Printing({ paper, onDone }: PrintingProps) {
  useEffect(() => {
    const title = document.title;
    // The name under which the browser offers to save a PDF.
    document.title = paper.fileName;
    const takeAway = addRules(printRules(paper, nlImport.print.sheet, nlImport.print.of));
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => {
      window.removeEventListener('afterprint', onDone);
      takeAway();
      document.title = title;
    };
  }, [paper, onDone]);
  return createPortal(<PaperSheet paper={paper} />, document.body);
}

/** Adds a style sheet in a way that the rules for the content of the page allow: not as text in the page. */
function addRules(rules: string): () => void {
  if (!('adoptedStyleSheets' in document)) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
