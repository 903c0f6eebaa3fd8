/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

/** Elements whose content is no text of the page. `<del>` is a tracked deletion. */
export const DROPPED: ReadonlySet<string> = new Set(
  (
    'applet audio canvas datalist del embed frameset iframe math noembed noframes object option script select style svg ' +
    'template textarea title video xml'
  ).split(' '),
);

const HEADING = /^h([1-6])$/;

/** 1 to 6 for `<h1>` to `<h6>`, Word's title style and ARIA headings; 0 for all else. */
export function headingLevel(name: string, attributes: ReadonlyMap<string, string>): number {
  const level = HEADING.exec(name)?.[1];
  if (level) return Number(level);
  if (attributes.get('role') === 'heading') {
    const stated = Number(attributes.get('aria-level') ?? 2);
    return stated >= 1 && stated <= 6 ? Math.floor(stated) : 2;
  }
  return name === 'p' && /^msotitle/i.test(attributes.get('class') ?? '') ? 1 : 0;
}
