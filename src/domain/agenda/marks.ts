import { isTimeOnly } from '../text/dates';
import { fold } from '../text/fold';
import type { Phase, Treatment } from './types';

/** What a mark such as "(ter besluitvorming)" or a cell "oordeelsvormend" says about the treatment of an item. */
export interface Mark {
  readonly treatment: Treatment | null;
  readonly phase: Phase | null;
  readonly closed: boolean;
  /** True when the mark asks participants for their own view ("ter consultatie"). */
  readonly consult: boolean;
}

const NOTHING: Mark = { treatment: null, phase: null, closed: false, consult: false };

interface MarkRow extends Partial<Mark> {
  /** Matched against the whole folded mark. */
  readonly says: RegExp;
  /** Where the reading comes from. */
  readonly source: string;
}

const LEAD =
  '(?:(?:doel|fase|status|behandeling|behandelwijze|aard|karakter|vorm|soort|type|actie|voorstel|advies|wijze van behandeling)\\s*[:=]?\\s*)?(?:(?:stukken?|punten?|onderwerpen?)\\s+)?(?:(?:ter|tot|voor|om te|om|wordt|te)\\s+)?(?:de\\s+)?';
const TAIL =
  '(?:\\s*(?:punt(?:en)?|stuk(?:ken)?|deel|agenda|onderwerp(?:en)?|gedeelte|van (?:het )?(?:ab|db|algemeen bestuur|dagelijks bestuur|bestuur|college|overleg)|door (?:het )?(?:ab|db|algemeen bestuur|dagelijks bestuur|bestuur|college|pfho)))?';
const whole = (core: string): RegExp => new RegExp(`^${LEAD}(?:${core})${TAIL}$`);

/** Words for treatment, phase and closedness. Source: rules.md "treatment", "phase", "closed"; S4 for the BOB phases. */
const MARKS: readonly MarkRow[] = [
  { says: whole('beeldvorm(?:end|ing)e?'), phase: 'beeldvorming', source: 'S4 BOB' },
  { says: whole('oordeelsvorm(?:end|ing)e?|oordeelvorm(?:end|ing)e?'), phase: 'oordeelsvorming', source: 'S4 BOB' },
  {
    says: /^(?:(?:doel|fase|status|vorm|soort|aard|type|behandeling|behandelwijze)\s*:\s*)?besluitvormend(?:e)?(?:\s+(?:deel|punt(?:en)?|stuk(?:ken)?))?$/,
    phase: 'besluitvorming',
    treatment: 'besluit',
    source: 'rules.md: gives phase and treatment',
  },
  {
    says: whole(
      'hamer(?:stuk(?:ken)?|punt(?:en)?)?|zonder (?:bespreking|beraadslaging|discussie)|akkoordstuk(?:ken)?|consent(?:agenda)?',
    ),
    treatment: 'hamerstuk',
    source: 'rules.md',
  },
  {
    says: whole(
      'besluit(?:vorming|punt|stuk|en)?|beslis(?:punt|stuk|sing|sen)?|beslissingen|vaststell(?:ing|en)|vast te stellen|vastgesteld|instemm(?:ing|en)|in te stemmen|goedkeur(?:ing|en)|goed te keuren|accorder(?:ing|en)|akkoord|akkoordverklaring|bekrachtig(?:ing|en)|besluitvormend agendapunt|benoemen|aanwijzen',
    ),
    treatment: 'besluit',
    source: 'rules.md',
  },
  {
    says: whole('consult(?:atie|eren)|raadpleging'),
    treatment: 'bespreking',
    consult: true,
    source: 'rules.md',
  },
  {
    says: whole(
      'bespre(?:king|ken|ek)|bespreekpunt(?:en)?|bespreekstuk(?:ken)?|opinier(?:end|ing|en)e?|opinievorm(?:end|ing)e?|meningsvorm(?:end|ing)e?|discussie(?:punt|stuk)?|gedachte(?:n)?wisseling|sparren|advies|advisering|adviserend|dialoog|uitwisseling|reflectie|presentatie (?:met|en|\\+|&) (?:discussie|gesprek|bespreking|gedachte(?:n)?wisseling)|inbreng|verdieping',
    ),
    treatment: 'bespreking',
    source: 'rules.md',
  },
  {
    says: whole(
      'kennis(?:name|neming|nemen|geving)|kennis te nemen|kennisgeving aan(?:nemen| te nemen)|(?:aannemen|aangenomen) voor kennisgeving|informatie(?:f|ve)?|informer(?:end|en)e?|info|ter info|informatief punt|notificatie|mededeling',
    ),
    treatment: 'kennisname',
    source: 'rules.md',
  },
  {
    says: /^(?:deels\s+)?(?:besloten|vertrouwelijk|geheim|niet[- ]openbaar|vertr\.?)(?:e)?(?:\s+(?:deel|gedeelte|punt(?:en)?|stuk(?:ken)?|vergadering|behandeling|bijlage(?:n)?|agenda|zitting))*$/,
    closed: true,
    source: 'rules.md closed',
  },
];

/** Single letters that stand for a treatment in a treatment column when the agenda prints no legend. */
const LETTERS: Readonly<Record<string, Mark>> = {
  b: { ...NOTHING, treatment: 'besluit' },
  h: { ...NOTHING, treatment: 'hamerstuk' },
  d: { ...NOTHING, treatment: 'bespreking' },
  o: { ...NOTHING, treatment: 'bespreking' },
  i: { ...NOTHING, treatment: 'kennisname' },
  k: { ...NOTHING, treatment: 'kennisname' },
  bv: { ...NOTHING, phase: 'beeldvorming' },
  ov: { ...NOTHING, phase: 'oordeelsvorming' },
  bsv: { ...NOTHING, phase: 'besluitvorming', treatment: 'besluit' },
};

/** A legend printed on the agenda: code -> what it means ("BV = beeldvorming"). Keys are folded. */
export type Legend = ReadonlyMap<string, Mark>;

/**
 * Reads a short mark: the text of a treatment cell, of brackets behind a title, or of a section heading.
 * `letters` allows the one-letter codes; give it only for a treatment column.
 * Returns null when the text is not a mark at all.
 */
export function readMark(text: string, legend?: Legend, letters = false): Mark | null {
  const t = fold(text)
    .replace(/[*•]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s([:;.,-]+|[\s)\]:;.,!-]+$/g, '');
  if (t === '' || t.length > 90) return null;
  const code = legend?.get(t) ?? (letters ? LETTERS[t] : undefined);
  if (code) return code;
  for (const row of MARKS) if (row.says.test(t)) return { ...NOTHING, ...pick(row) };
  return combined(t, legend, letters);
}

/** "ter kennisname en bespreking", "bespreekpunt, zie bijgevoegd memo": the first part that is a mark decides. */
function combined(t: string, legend: Legend | undefined, letters: boolean): Mark | null {
  const parts = t.split(/\s*(?:,|;|\/|\||\ben\b|\+|\s-\s|\.\s)\s*/).filter((p) => p !== '');
  if (parts.length < 2) return null;
  const marks = parts.map((p) => readMark(p, legend, letters));
  const known = marks.filter((m): m is Mark => m !== null);
  if (known.length === 0) return null;
  const rest = parts.filter((_, i) => marks[i] === null);
  if (!rest.every((p) => isPapersNote(p) || isTimeOnly(p))) return null;
  return {
    treatment: strongest(known.map((m) => m.treatment)),
    phase: known.find((m) => m.phase)?.phase ?? null,
    closed: known.some((m) => m.closed),
    consult: known.some((m) => m.consult),
  };
}

const WEIGHT: readonly Treatment[] = ['besluit', 'hamerstuk', 'bespreking', 'kennisname'];

function strongest(treatments: readonly (Treatment | null)[]): Treatment | null {
  return WEIGHT.find((t) => treatments.includes(t)) ?? null;
}

function pick(row: MarkRow): Partial<Mark> {
  const { says: _says, source: _source, ...mark } = row;
  return mark;
}

const PAPERS = new RegExp(
  '^(?:(?:zie|met|incl\\.?|inclusief|als|de)\\s+)*(?:' +
    [
      '(?:wordt |worden )?(?:bijgevoegd|bijgaand|nagezonden|nagestuurd|separaat(?: toegezonden)?|toegevoegd|meegestuurd|verspreid|uitgereikt|getoond)e?',
      '(?:stuk(?:ken)?|nazending)(?: volg(?:t|en))?|volgt|ter tafel|ter plekke|mondeling(?:e)?(?: (?:toelichting|terugkoppeling|mededeling(?:en)?))?|presentatie|memo|notitie|oplegger|voorlegger|toelichting',
      'bijlage(?:n)?(?: [\\d\\w., -]{1,30})?|bijl\\.? ?[\\d\\w., -]{0,20}|geen (?:stukken|bijlage(?:n)?)|bijgevoegd(?:e)? (?:memo|notitie|stuk(?:ken)?|bijlage(?:n)?|voorstel|presentatie)|pdf|ppt|nr\\.? ?\\d{1,3}[a-z]?',
      '(?:stuk(?:ken)?|bijlagen?)\\s.{2,60}',
      '(?:presentatie|notitie)\\s(?:bijgevoegd|bijgaand|volgt|nagezonden|mondeling|in bijlage).{0,40}',
      'tk|onder voorbehoud|o\\.v\\.b\\.?|nieuw|concept bijgevoegd|[\\w.-]+\\.(?:pdf|docx?|pptx?|xlsx?)',
    ].join('|') +
    ')(?:\\s*[*)]*)$',
);

/** True when a (folded) bracket or tail is only a note about the papers ("bijgevoegd", "mondeling", "zie memo"). */
export function isPapersNote(folded: string): boolean {
  const t = folded.replace(/^[\s(*-]+|[\s).*-]+$/g, '');
  if (t === '') return true;
  if (PAPERS.test(t)) return true;
  const parts = t.split(/\s*(?:,|;|\/|\ben\b|\+|&)\s*/);
  return parts.length > 1 && parts.every((p) => PAPERS.test(p));
}

/** Codes behind titles count without a legend when at least two items carry one. */
const BRACKETED = /[([](?:B|H|D|O|I|K|BV|OV|BSV)[)\]]\s*$/;

const LEGEND =
  /(?:^|[\s,;(/|])[([]?([A-Za-z]{1,4}\*?|\*)[)\]]?\s*[=:]\s*(.{3,40}?)(?=[,;|/()]|\s+[([]?[A-Za-z]{1,4}[)\]]?\s*[=:]|\.?$)/g;
/** In a line with equals signs a colon only introduces the list. */
const LEGEND_EQUALS =
  /(?:^|[\s,;(/|])[([]?([A-Za-z]{1,4}\*?|\*)[)\]]?\s*=\s*(.{3,40}?)(?=[,;|/()]|\s+[([]?[A-Za-z]{1,4}[)\]]?\s*=|\.?$)/g;

/** Legend lines anywhere in the text: "BV = beeldvorming, OV = oordeelsvorming", "B: ter besluitvorming / I: ter informatie". */
export function readLegend(lines: readonly string[]): Legend {
  const legend = new Map<string, Mark>();
  // Where the agenda uses the other phases, the bare word "besluitvorming" is the third phase as well.
  const phased = lines.some((l) => l.length < 400 && /\b(?:beeld|oordeels?)vorm(?:ing|end)/i.test(l));
  if (phased) legend.set('besluitvorming', { ...NOTHING, treatment: 'besluit', phase: 'besluitvorming' });
  const coded = lines.filter((l) => BRACKETED.test(l)).length;
  if (coded >= 2) for (const [code, mark] of Object.entries(LETTERS)) legend.set(code, mark);
  for (const line of lines) {
    if (line.length > 400) continue;
    const pairs = [...line.matchAll(line.includes('=') ? LEGEND_EQUALS : LEGEND)];
    for (const [, code = '', meaning = ''] of pairs) {
      const mark = readMark(meaning, legend);
      if (mark && (line.includes('=') || pairs.length > 1)) legend.set(fold(code), mark);
    }
  }
  return legend;
}

const PROPOSAL =
  /^(?:(?:het\s+)?(?:gevraagd(?:e)?|voorgestel(?:d|de)|concept|te nemen)\s*-?\s*)?(?:besluit(?:en)?|beslispunt(?:en)?|beslissing|voorstel(?:len)?|beslisvoorstel|advies|gevraagd wordt|gevraagd|verzoek|actie|doel|behandelvoorstel|besluitpunten|wijze van behandeling|behandelwijze|status)(?:\s+(?:aan|van|voor)\s+(?:het\s+|de\s+)?[\w ]{2,40})?\s*(?::|$)/;
const ASKED =
  /\b(?:wordt|worden|is|zijn)\s+(?:u\s+)?(?:gevraagd|verzocht|voorgesteld)\b|\bgevraagd wordt\b|\bverzocht wordt\b|\bvragen (?:het|de|u)\b.{0,60}\b(?:in te stemmen|vast te stellen|kennis te nemen)|\b(?:stelt|stellen) (?:u |het ab |het bestuur |het db )?voor\b|^voorgesteld wordt|\bu wordt (?:gevraagd|verzocht)|\blig(?:t|gen)\b.{0,30}\bter\s+\w+|\bstaat\b.{0,20}\bter\s+(?:bespreking|besluitvorming|vaststelling|kennisname|informatie)/;

/** True when a (folded) line opens a list of decision points or says what is proposed. */
export function isProposalLine(folded: string): boolean {
  return PROPOSAL.test(folded) || ASKED.test(folded);
}

const VERBS: readonly { readonly treatment: Treatment; readonly says: RegExp }[] = [
  {
    treatment: 'besluit',
    says: /\b(?:vast\s*(?:te\s*)?(?:stellen|leggen)|vaststell(?:en|ing)|in\s*(?:te\s*)?stemmen|instemm(?:en|ing)|goed\s*(?:te\s*)?keuren|goedkeuring|te besluiten|besluiten|akkoord (?:te )?gaan|akkoord|bekrachtigen|toe te voegen|te benoemen|aan te wijzen|aan te bieden|mandateren|machtigen|ter (?:vaststelling|instemming|besluitvorming|goedkeuring)|beschikbaar (?:te )?stellen|te verlenen|verlenen|te kiezen|op te dragen|deel te nemen)\b/,
  },
  {
    treatment: 'bespreking',
    says: /\b(?:bespreken|te bespreken|ter (?:bespreking|consultatie|discussie)|mee te geven|opinierend|discussie(?:ren)?|gedachten (?:te )?wisselen|gedachtewisseling|reactie te geven|te reageren|uw (?:mening|reactie|inbreng)|advies (?:uit )?te brengen|te adviseren|input te leveren)\b/,
  },
  {
    treatment: 'kennisname',
    says: /\b(?:kennis\s*(?:te\s*)?nemen|kennis(?:name|neming|geving)|ter (?:informatie|kennisname|kennisgeving)|te informeren|informerend)\b/,
  },
];

/** Treatment in a proposal text ("in te stemmen met ..."): the strongest verb wins; null when none is found. */
export function verbTreatment(folded: string): Treatment | null {
  const stripped = folded.replace(/\bconcept-?besluit(?:en)?\b|\bbesluitenlijst\b/g, ' ');
  return VERBS.find((v) => v.says.test(stripped))?.treatment ?? null;
}

/** Treatment in a title's own verb. Source: rules.md: vaststellen, vaststelling, instemmen, kennisnemen. */
export function titleTreatment(title: string): Treatment | null {
  const t = fold(title);
  if (/\bvaststell(?:en|ing)\b|\bvast te stellen\b|\binstemm(?:en|ing)\b/.test(t)) return 'besluit';
  if (/\bkennis\s?(?:te\s)?nem(?:en|ing)\b|\bkennisname\b/.test(t)) return 'kennisname';
  return null;
}
