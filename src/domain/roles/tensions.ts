import type { Interest } from '../agenda/types';
import type { TensionCode } from '../hats/types';

/** What a sentence about a tension can be filled with. */
export type Placeholder =
  /** Name of the municipality of the person it is about. */
  | 'gemeente'
  /** Full name of the person it is about (only in hints for the chair). */
  | 'naam'
  /** The content hat, as named in a sentence (`HAT_TEXTS[...].spoken`). */
  | 'pet'
  /** Full name of the second AB member of the same municipality. */
  | 'tweedeLid'
  /** Full name of the deputy chair. */
  | 'vervanger'
  /** Full name of a colleague of the same municipality. */
  | 'collega'
  /** Full name of who answers for the carrying out. */
  | 'uitvoerder';

/** All placeholders, for a form or a check. */
export const PLACEHOLDERS: readonly Placeholder[] = [
  'gemeente',
  'naam',
  'pet',
  'tweedeLid',
  'vervanger',
  'collega',
  'uitvoerder',
];

/** What is known at this item; a placeholder that is not known is left out. */
export type Known = { readonly [Key in Placeholder]?: string | undefined };

/** A Dutch sentence with placeholders in braces, and what to say for one that is not known. */
export interface Template {
  readonly text: string;
  readonly otherwise: Known;
}

/** The copy of one tension: its name, why it is one, how to say it, and what helps the chair. */
export interface TensionText {
  readonly label: Template;
  readonly why: Template;
  /** What one can say aloud: the first of which everything is known is shown. The last is always complete. */
  readonly say: readonly Template[];
  readonly hint: Template;
  /** Source keys, separated by "; ". */
  readonly source: string;
}

/** `collectief-eigen` has two texts: about money and about a place. */
export type TensionTextId =
  | Exclude<TensionCode, 'collectief-eigen'>
  | 'collectief-eigen:own-money'
  | 'collectief-eigen:own-place';

/** When someone has several at one item: the first is open, the others are folded. */
export const TENSION_ORDER: readonly TensionCode[] = [
  'db-ab',
  'opdrachtgever-opdrachtnemer',
  'voorzitter-inhoud',
  'lokaal-regionaal',
  'collectief-eigen',
];

function template(text: string, otherwise: Known = {}): Template {
  return { text, otherwise };
}

/** About the reader ("uw gemeente") and by the speaker ("mijn gemeente"), when the register does not say which one. */
const YOURS: Known = { gemeente: 'uw gemeente' };
const MINE: Known = { gemeente: 'mijn gemeente' };

/** What the screens say about tensions. Sources: rules.md "Tensions". */
export const TENSION_TEXTS: Readonly<Record<TensionTextId, TensionText>> = {
  'db-ab': {
    label: template('DB én AB'),
    why: template('Het DB stelt dit voor. Het AB weegt het af. U zit in allebei.'),
    say: [
      template('Ik licht dit toe namens het DB. {tweedeLid} stemt namens {gemeente}.', MINE),
      template('Ik licht dit toe namens het DB. Straks stem ik als AB-lid, namens {gemeente}.', MINE),
    ],
    hint: template('Geef {naam} het woord als DB-lid. Vraag het AB daarna om te wegen.'),
    source: 'S3 A4.3; S3 A10.2; S3 A5.7',
  },
  'opdrachtgever-opdrachtnemer': {
    label: template('Opdracht geven én uitvoeren'),
    why: template('U geeft de opdracht. U bent ook van de uitvoering.'),
    say: [
      template('Ik vraag dit als opdrachtgever. {uitvoerder} antwoordt over de uitvoering.', {
        uitvoerder: 'De directie',
      }),
    ],
    hint: template('Vraag wie antwoord geeft over de uitvoering.'),
    source: 'S3 A4.2; S3 Begrippen; S2 3.1; S2 3.2',
  },
  'voorzitter-inhoud': {
    label: template('Voorzitten én inhoud'),
    why: template('U zit voor. Dit onderwerp is ook van u.'),
    say: [
      template('Ik ben hier ook {pet}. {vervanger} leidt dit punt.'),
      template('Wie wil dit punt van mij voorzitten?'),
    ],
    hint: template('Geef het voorzitten even over, of laat een ander het toelichten.'),
    source: 'S3 A5.4; S3 A4.2; S3 A4.3; S3 B5.2',
  },
  'lokaal-regionaal': {
    label: template('Regio én eigen portefeuille'),
    why: template('U heeft dit onderwerp ook thuis in {gemeente}.', YOURS),
    say: [
      template('Ik spreek hier voor de regio. {collega} brengt de wens van {gemeente} in.', {
        ...MINE,
        collega: 'Een collega',
      }),
    ],
    hint: template('Vraag een collega om de lokale wens in te brengen.'),
    source: 'S2 4.3; S3 B4.1; S3 A4.2',
  },
  'collectief-eigen:own-money': {
    label: template('Regio én {gemeente}', YOURS),
    why: template('Dit raakt ook het geld van uw gemeente.'),
    say: [template('Voor de regio vind ik … Voor {gemeente} betekent het …', MINE)],
    hint: template('Doe een rondje: wat betekent dit voor uw gemeente?'),
    source: 'S3 A5.6; S3 A4.6; S3 A4.1; S3 B4.2',
  },
  'collectief-eigen:own-place': {
    label: template('Regio én {gemeente}', YOURS),
    why: template('Dit gaat over een plek in uw gemeente.'),
    say: [template('Ik zeg eerst wat ik voor de regio vind. Daarna spreek ik voor {gemeente}.', MINE)],
    hint: template('Vraag eerst wat goed is voor de regio. Vraag daarna {gemeente}.', { gemeente: 'die gemeente' }),
    source: 'S3 A5.6; S3 A4.6; S3 A4.1; S3 B4.2',
  },
};

/**
 * The copy for a tension at an item. `interest` is that of the item; only `collectief-eigen` looks at it (null there
 * counts as money, the wider of the two).
 */
export function tensionText(code: TensionCode, interest: Interest | null): TensionText {
  if (code !== 'collectief-eigen') return TENSION_TEXTS[code];
  return TENSION_TEXTS[interest === 'own-place' ? 'collectief-eigen:own-place' : 'collectief-eigen:own-money'];
}

/** The sentence with what is known filled in; null when a placeholder is not known and has no replacement. */
export function fill({ text, otherwise }: Template, known: Known): string | null {
  let complete = true;
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: Placeholder) => {
    const value = known[name] ?? otherwise[name];
    if (value === undefined) complete = false;
    return value ?? whole;
  });
  return complete ? filled : null;
}

/** The first sentence of which everything is known; null when there is none. Meant for `TensionText.say`. */
export function fillFirst(templates: readonly Template[], known: Known): string | null {
  for (const candidate of templates) {
    const filled = fill(candidate, known);
    if (filled !== null) return filled;
  }
  return null;
}
