import { type Attributes, readMarkup } from '../markup';

/** Balanced HTML: every `open` has its `close`, elements that HTML closes by itself are closed. */
export interface HtmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  /** `implied`: the end tag was not written. */
  readonly close: (name: string, implied: boolean) => void;
  readonly text: (text: string) => void;
}

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
const CLOSES_P = new Set(
  (
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table ul'
  ).split(' '),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LISTS = new Set(['ol', 'ul', 'menu', 'dir', 'dl']);
const CELLS = new Set(['td', 'th', 'caption']);
const SECTIONS = new Set(['thead', 'tbody', 'tfoot']);
const FOREIGN = new Set(['svg', 'math']);
/** How far up an unclosed element is looked for; further up is no normal mail, and a longer look costs quadratic time. */
const REACH = 64;
/** Tables and cells nested deeper than this get no scope of their own. */
const DEEPEST_SCOPE = 400;

/** The elements open since the last table or cell; end tags do not reach beyond it. */
interface Scope {
  readonly kind: 'root' | 'table' | 'cell';
  readonly counts: Map<string, number>;
  /** Place of the element that started the scope. */
  readonly depth: number;
}

/** Reads HTML and gives balanced events, in time linear to its length whatever the nesting. */
export function walkHtml(html: string, handler: HtmlHandler): void {
  const stack: string[] = [];
  const scopes: Scope[] = [{ kind: 'root', counts: new Map(), depth: -1 }];
  let foreign = 0;

  const scope = (): Scope => scopes[scopes.length - 1] as Scope;
  const isOpen = (name: string, where: Scope = scope()): boolean => (where.counts.get(name) ?? 0) > 0;

  function push(name: string): void {
    const { counts } = scope();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    stack.push(name);
    if (FOREIGN.has(name)) foreign += 1;
    if (scopes.length > DEEPEST_SCOPE) return;
    if (name === 'table') scopes.push({ kind: 'table', counts: new Map(), depth: stack.length - 1 });
    else if (CELLS.has(name)) scopes.push({ kind: 'cell', counts: new Map(), depth: stack.length - 1 });
  }

  function pop(implied: boolean): string {
    const name = stack.pop() ?? '';
    if (scope().depth === stack.length) scopes.pop();
    const { counts } = scope();
    counts.set(name, (counts.get(name) ?? 1) - 1);
    if (FOREIGN.has(name)) foreign -= 1;
    handler.close(name, implied);
    return name;
  }

  function popTo(depth: number, implied: boolean): void {
    while (stack.length > depth + 1) pop(true);
    pop(implied);
  }

  function popThrough(name: string, implied: boolean): void {
    while (stack.length > 0) {
      const last = stack[stack.length - 1] === name;
      pop(last ? implied : true);
      if (last) return;
    }
  }

  /** Closes the nearest of the names when it is near and no stop stands between. */
  function closeNear(names: ReadonlySet<string>, stops: ReadonlySet<string>): void {
    const floor = Math.max(scope().depth, stack.length - 1 - REACH);
    for (let at = stack.length - 1; at > floor; at--) {
      const name = stack[at] as string;
      if (stops.has(name)) return;
      if (names.has(name)) {
        popTo(at, true);
        return;
      }
    }
  }

  function closeCell(): void {
    if (scope().kind === 'cell') popTo(scope().depth, true);
  }

  function closeInTable(names: ReadonlySet<string>): void {
    closeCell();
    for (const name of names) if (isOpen(name)) popThrough(name, true);
  }

  function implyEnds(name: string): void {
    if (CLOSES_P.has(name) && isOpen('p')) closeNear(P, NONE);
    if (HEADINGS.has(name)) closeNear(HEADINGS, LISTS);
    else if (name === 'li') closeNear(LI, LISTS);
    else if (name === 'dt' || name === 'dd') closeNear(DT_DD, LISTS);
    else if (CELLS.has(name)) closeCell();
    else if (name === 'tr') closeInTable(TR);
    else if (SECTIONS.has(name)) closeInTable(SECTION_AND_TR);
    else if (name === 'body') closeNear(HEAD, NONE);
  }

  function closeStructure(name: string): void {
    if (name === 'table') {
      if (scope().kind === 'cell' && scopes[scopes.length - 2]?.kind === 'table') closeCell();
      if (scope().kind === 'table') popTo(scope().depth, false);
    } else if (CELLS.has(name)) {
      if (scope().kind === 'cell') popTo(scope().depth, false);
    } else {
      const inCell = scope().kind === 'cell';
      const table = inCell ? scopes[scopes.length - 2] : scope();
      if (!table || !isOpen(name, table)) return;
      if (inCell) closeCell();
      popThrough(name, false);
    }
  }

  readMarkup(html, 'html', {
    foreign: () => foreign > 0,
    text: handler.text,
    open: (name, attributes, closed) => {
      if (VOID.has(name)) {
        if (name === 'hr') implyEnds(name);
        handler.open(name, attributes);
        handler.close(name, true);
        return;
      }
      implyEnds(name);
      push(name);
      handler.open(name, attributes);
      if (closed && (foreign > 0 || name.includes(':'))) pop(true);
    },
    close: (name) => {
      if (name === 'br') {
        handler.open('br', NO_ATTRIBUTES);
        handler.close('br', true);
      } else if (name === 'table' || name === 'tr' || SECTIONS.has(name) || CELLS.has(name)) closeStructure(name);
      else if (isOpen(name)) popThrough(name, false);
    },
  });
  while (stack.length > 0) pop(true);
}

const NO_ATTRIBUTES: Attributes = new Map();
const NONE: ReadonlySet<string> = new Set();
const P: ReadonlySet<string> = new Set(['p']);
const LI: ReadonlySet<string> = new Set(['li']);
const DT_DD: ReadonlySet<string> = new Set(['dt', 'dd']);
const TR: ReadonlySet<string> = new Set(['tr']);
const SECTION_AND_TR: ReadonlySet<string> = new Set(['tr', ...SECTIONS]);
const HEAD: ReadonlySet<string> = new Set(['head']);
