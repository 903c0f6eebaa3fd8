import { hasDate, withoutDates } from '../text/dates';
import { fold } from '../text/fold';

/**
 * Fixed items: openings, minutes, any other business. Source: rules.md "procedural". A concrete subject raised under
 * such a heading as its own sub-item is not procedural, so only the item's own title is looked at.
 */
const HEADS =
  /\b(?:(?:her)?opening|welkom(?:stwoord)?|inloop|ontvangst|kennismaking(?:srondje)?|voorstelrond(?:e|je)|mededeling(?:en)?|agenda|spreekrecht|insprekers?|vragen(?:half)?uur(?:tje)?|ingekomen|uitgaande|verzonden|rondvraag|rondje|w\.?\s?v\.?\s?t\.?\s?t\.?\s?k|wat verder ter tafel komt|(?:af)?sluiting|afronding|pauze|schorsing|lunch|diner|borrel|koffie|actualiteiten|presentielijst|afwezigen|afmeldingen|berichten? van verhindering|verhindering|volgende (?:vergadering|overleg|bijeenkomst)|volgend overleg|datum volgend(?:e)?|einde)\b/;

/** Words that add nothing to a fixed item. */
const FILLER = new Set(
  `
    en of de het een van der den te ter tot in op om aan bij met voor door over per uit naar als ook nog wat
    eventuele eventueel korte kort agenda agendapunten opening heropening welkom welkomstwoord inloop ontvangst
    mededeling mededelingen ingekomen uitgaande uitgegane verzonden stukken stuk brieven brief post correspondentie
    uitnodigingen lijst overzicht verslag conceptverslag verslagen notulen besluitenlijst besluitenlijsten
    actielijst actielijsten actiepunten actiepuntenlijst actie actiepunt besluiten toezeggingen toezeggingenlijst
    toezegging afsprakenlijst afspraken parafenbesluitenlijst concept conceptbesluitenlijst rondvraag rondje wvttk w
    v t t k verder tafel komt sluiting afsluiting afronding pauze schorsing lunch diner borrel koffie thee broodje
    lunchpauze gezamenlijke actualiteiten presentielijst afwezigen afmeldingen berichten verhindering bericht
    kennismaking voorstelronde vaststellen vaststelling vast stellen doornemen doorlopen bespreken behandelen
    goedkeuren goedkeuring ter kennisname kennisneming informatie mondeling voorzitter secretaris leden deelnemers
    directeur directie bestuurders bestuur eerste tweede derde vierde vijfde vorige vorig laatste eerdere
    vergadering vergaderingen overleg bijeenkomst volgende volgend datum dag tijd locatie agendas openbaar openbare
    besloten formele deel gedeelte algemeen algemene dagelijks ab db einde naar aanleiding nav inhoud tekstueel
    spreekrecht insprekers inspreker vragenuur vragenhalfuur uur uurtje portefeuillehouders portefeuillehouder rve
    regio organisatie dd d nr iedereen allen uitgaand externe interne afgelopen wijzigingen volgorde dit
    vergaderdata vergaderdatum
  `.split(/\s+/),
);

const MINUTES =
  /(?:^|[\s-])(?:concept-?)?(?:verslag(?:en)?|notulen|besluitenlijst(?:en)?|actie(?:punten)?lijst(?:en)?|actiepunten-?|afsprakenlijst(?:en)?|toezeggingenlijst|parafenbesluitenlijst|presentielijst)\b/;
/** A "verslag" of something else than a meeting. */
const NOT_MINUTES =
  /\b(?:werkbezoek|accountants?\w*|bevindingen|onderzoek\w*|jaar|financieel|evaluatie|studiereis|rekenkamer\w*|visitatie|inspectie\w*)\b/;

/**
 * True when the title is a fixed item.
 * @param title subject of the item
 * @param bodies folded names and aliases of gremia; they add nothing in "Verslag PFHO Sociaal"
 */
export function isProcedural(title: string, bodies: readonly string[] = []): boolean {
  const folded = fold(title).replace(/\bw\.\s?v\.\s?t\.\s?t\.\s?k\b\.?/g, 'wvttk');
  if (MINUTES.test(folded) && !NOT_MINUTES.test(folded)) return isMinutes(folded, bodies);
  if (/\blijst (?:van )?(?:toezeggingen|ingekomen|actiepunten|afspraken)/.test(folded)) return true;
  if (!HEADS.test(folded)) return false;
  return residue(folded, bodies).length === 0 || isSharing(folded);
}

/** Minutes of an earlier meeting: a date, a body or nothing else beside the word itself. */
function isMinutes(folded: string, bodies: readonly string[]): boolean {
  if (hasDate(folded)) return true;
  const rest = residue(folded, bodies);
  return (
    rest.length === 0 ||
    (/\b(?:vergadering|bijeenkomst|overleg|raad|commissie|bestuur|pfho|stuurgroep)\b/.test(folded) && rest.length <= 3)
  );
}

/** "Mededelingen van de deelnemende gemeenten": everybody tells, no subject yet. */
function isSharing(folded: string): boolean {
  return /^mededelingen\b.{0,12}\b(?:de\s+)?(?:deelnem\w+|gemeenten?|colleges?|raden|leden|portefeuillehouders?|wethouders?|partners?|bestuurders?)\b(?:\s+gemeenten?|\s+colleges?)?$/.test(
    folded.trim(),
  );
}

function residue(folded: string, bodies: readonly string[]): string[] {
  let text = withoutDates(folded);
  for (const body of bodies) if (body.length > 1) text = replaceWords(text, body);
  return (text.match(/[a-z0-9']+/g) ?? []).filter((w) => !FILLER.has(w) && !/^\d+e?$/.test(w) && w.length > 1);
}

function replaceWords(text: string, phrase: string): string {
  let out = text;
  for (let at = out.indexOf(phrase); at >= 0; at = out.indexOf(phrase, at + 1)) {
    const before = out[at - 1] ?? ' ';
    const after = out[at + phrase.length] ?? ' ';
    if (!/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after))
      out = `${out.slice(0, at)} ${out.slice(at + phrase.length)}`;
  }
  return out;
}
