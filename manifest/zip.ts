import JSZip from 'jszip';

// A fixed date, so that the same input always gives the same bytes.
const DATE = new Date(Date.UTC(2026, 0, 1));

/** Packs files into a zip, at its root as Teams wants them. */
export async function zip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, bytes] of files) archive.file(name, bytes, { date: DATE });
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The files in a zip, by their path in it. Rejects when the bytes are no zip. */
export async function unzip(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const archive = await JSZip.loadAsync(bytes);
  const files = Object.values(archive.files).filter(({ dir }) => !dir);
  return new Map(await Promise.all(files.map(async (file) => [file.name, await file.async('uint8array')] as const)));
}
