import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A document being opened; `close` frees its memory and its worker. */
export interface Opening {
  readonly task: PDFDocumentLoadingTask;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF. The legacy build serves both Node and the browser: the web views that Office runs add-ins in lag years
 * behind the browsers the modern build asks for. In a browser a worker keeps the page responsive.
 */
export async function openPdf(bytes: Uint8Array): Promise<Opening> {
  const { getDocument, PDFWorker, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port =
    typeof Worker === 'undefined'
      ? null
      : new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url), { type: 'module' });
  const worker = port ? PDFWorker.create({ port }) : null;
  const task = getDocument({
    data: bytes.slice(), // the library takes the bytes away
    ...(worker && { worker }),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
  });
  const close = async (): Promise<void> => {
    await task.destroy().catch(() => {});
    worker?.destroy();
    port?.terminate();
  };
  return { task, close };
}
