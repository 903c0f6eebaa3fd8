const DIRECTIVE = /(?:^|[\s,])claims="([^"]+)"/i;

/**
 * The claims challenge in a `WWW-Authenticate` header, decoded to the JSON text that the sign-in is to be asked with; null when
 * there is none, or none that decodes to JSON. Microsoft sends it with `error="insufficient_claims"`.
 * Source: https://learn.microsoft.com/en-us/entra/identity-platform/claims-challenge
 */
export function claimsOf(header: string | null): string | null {
  const encoded = DIRECTIVE.exec(header ?? '')?.[1];
  return encoded === undefined ? null : decode(encoded);
}

function decode(base64: string): string | null {
  try {
    const binary = atob(base64.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, ''));
    const json = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(binary, (char) => char.charCodeAt(0)),
    );
    JSON.parse(json);
    return json;
  } catch {
    return null;
  }
}
