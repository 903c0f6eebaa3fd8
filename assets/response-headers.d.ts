/** One rule: a path as static hosts write it (`*` at the end only), and the headers to add there. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A page of the build; `styleHashes` are those of the inline styles in its HTML ("sha256-…"). */
export interface HeaderPage {
  readonly name: string;
  readonly reach: 'browser' | 'taskpane' | 'tab' | 'config' | 'auth-redirect' | 'text';
  readonly styleHashes: readonly string[];
}

export function headerRules(pages: readonly HeaderPage[]): readonly HeaderRule[];
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>>;
export function asHeadersFile(rules: readonly HeaderRule[]): string;
export function asStaticWebApp(rules: readonly HeaderRule[]): string;
export function asNginx(rules: readonly HeaderRule[]): string;
