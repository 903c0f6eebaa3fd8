/** Bytes of base64 text; white space and padding do not matter, a cut-off end is dropped. */
export function fromBase64(text: string): Uint8Array {
  const digits = text
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/[^A-Za-z0-9+/]/g, '');
  const binary = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/**
 * Text of bytes: by its byte order mark, else by the named character set, else UTF-8, and when the bytes are no UTF-8
 * the Windows character set that older Dutch software writes.
 */
export function decodeText(bytes: Uint8Array, charset = ''): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (charset !== '') {
    const named = decodeAs(bytes, charset, true);
    if (named !== null) return named;
  }
  return decodeAs(bytes, 'utf-8', true) ?? decodeAs(bytes, 'windows-1252', false) ?? '';
}

function decodeAs(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
