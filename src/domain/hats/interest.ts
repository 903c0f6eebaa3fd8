import type { AgendaItem, Interest } from '../agenda/types';
import type { Register } from '../register/types';
import { fold } from '../text/fold';

/** What an item touches of the participants' own: see `interest` and `municipalities` in rules.md. */
export interface OwnInterest {
  readonly interest: Interest | null;
  /** Ids, in the order of the register. */
  readonly municipalities: readonly string[];
}

/**
 * What participants pay, share or own. Source: rules.md `interest` (begroting, begrotingswijziging, jaarstukken,
 * resultaatbestemming, bijdrage, verdeelsleutel, indexatie, kadernota, uittreding, toetreding, wijziging regeling,
 * liquidatie); Gids A4.6, B4.2.
 */
const MONEY =
  /\b(?:\w*begroting(?:en|s\w*)?|\w*jaarstukken|\w*jaarrekening(?:en)?|\w*kadernota|kaderbrief|perspectiefnota|resultaat\s?bestemming|bestemming(?:\s+\w+){0,3}\s+resultaat|\w*resultaat(?:\s+\w+){0,2}\s+bestemm\w+|(?<!eigen )(?<!\w)(?!(?:eigen|ouder|reizigers|client|klant|bewoners|gebruikers|leerling)\w*bijdrage)(?:\w*bijdrage(?:n|verordening|systematiek|regeling)?)|verdeelsleutels?|verdeelmodel(?:len)?|verdeelsystematiek|kostenverdeel\w*|kostenverdeling|kostentoerekening|financieringssleutel|verdeling (?:van )?(?:de )?kosten|\w*indexatie|indexering|uittreding\w*|uittreed\w*|uittreden|toetreding\w*|toe(?: te )?treden|uit te treden|liquidatie\w*|opheffing van de regeling|ontvlechting|afrekening|verrekening|frictiekosten|solidariteits\w*|garantstelling|kapitaalstorting|aandelen\w*|eigen vermogen|financiele gevolgen voor (?:de )?(?:deelnemende )?gemeenten|nadelig saldo|tekort(?:en)?|(?:wijziging|gewijzigde|herziene|nieuwe|herziening|actualisering|actualisatie|aanpassing|vaststelling|concept)(?:en)?(?:\s+(?:van|de|concept|\d+e|\w+de|en|tekst))*\s+(?:gemeenschappelijke\s+|centrum)?regeling)\b/;
/** "Kosten ...: verdeling over de gemeenten": money, unlike dividing places or houses. */
const SHARED_COST =
  /\b(?:\w*kosten|lasten|tekort|budget|rekening|betaalt|betalen)\b.*\bverdeling (?:over|tussen)\b|\bverdeling (?:van )?(?:de )?(?:\w*kosten|lasten)\b/;
const NOTE_MONEY =
  /\b(?:(?:afrekening|bijdragen?|verrekening|kosten|kostenverdeling|financiele gevolgen)\s+(?:per|van de|voor de|aan de|over de)\s+(?:deelnemende\s+)?gemeenten?|verdeelsleutel|gemeentelijke bijdragen?|bijdrage per inwoner)\b/;
/** A letter about the budget for information decides nothing that participants pay. */
const LETTER =
  /^(?:brief|brieven|reactie provincie|provincie|gemeente [\w' -]{2,30} d\.?d|ministerie|gedeputeerde staten|gs\b)|\bd\.?d\.?\b.{0,40}\binzake\b/;
const COUNCIL_VIEW = /\bzienswijzen?\b/;

/** Own interest of an item, from its title (and from its notes where the title only speaks of views on a paper). */
export function ownInterest(item: AgendaItem, register: Register): OwnInterest {
  if (item.procedural) return { interest: null, municipalities: [] };
  const municipalities = namedMunicipalities(item.title, register);
  if (touchesMoney(item)) return { interest: 'own-money', municipalities };
  return { interest: municipalities.length > 0 ? 'own-place' : null, municipalities };
}

function touchesMoney(item: AgendaItem): boolean {
  const title = fold(item.title);
  if (LETTER.test(title)) return false;
  if (MONEY.test(title) || SHARED_COST.test(title)) return true;
  const notes = fold(item.notes.join(' . ').slice(0, 800));
  return NOTE_MONEY.test(notes) || (COUNCIL_VIEW.test(title) && MONEY.test(notes));
}

/** Municipalities that a title names, itself or by one of their places. */
function namedMunicipalities(title: string, register: Register): string[] {
  let text = title.normalize('NFC');
  for (const own of ownNames(register)) text = text.replaceAll(own, ' ');
  return register.municipalities
    .filter((m) => [m.name, ...m.places].some((name) => mentions(text, name)))
    .map((m) => m.id);
}

/** The region's own name and its units may hold a place name without being about that place. */
function ownNames(register: Register): string[] {
  const units = register.topics.filter((t) => t.kind === 'rve').map((t) => t.name);
  return [register.region.name, ...units, ...register.gremia.map((g) => g.name)].filter((n) => n.length > 3);
}

function mentions(text: string, name: string): boolean {
  if (name.length < 3) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + name.length, at + name.length + 2);
    if (!/[\p{L}\d]/u.test(before) && !/^[\p{L}\d]/u.test(after)) return true;
  }
  return false;
}
