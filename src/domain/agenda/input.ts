import { fold } from '../text/fold';

/** Titles that ask each participant to speak for the own municipality. Source: rules.md `input`. */
const TITLE =
  /\b(?:rondje\b(?!\s+(?:wandelen|fietsen))|ronde\s+(?:langs\s+)?(?:de\s+)?(?:deelnem\w+\s+)?(?:gemeente|college|deelnemer|lokale|partners?)\w*|(?:nieuws|berichten|mededelingen|actualiteiten|inbreng|reacties?|ontwikkelingen|ervaringen|beelden|geluiden|signalen)\s+(?:van|uit|vanuit|door)\s+(?:(?:de|onze|alle|elke)\s+)?(?:afzonderlijke\s+|deelnem\w+\s+)?(?:gemeente|college|deelnemer|raden|raad)\w*|gemeentelijke (?:rondje|ronde|actualiteiten|inbreng|reacties)|lokale (?:actualiteiten|ontwikkelingen|inbreng)|zienswijzen?\b|zienswijze(?:procedure|traject|ronde)?|consultatie(?:ronde|traject)?\b|raadpleging|wensen en bedenkingen|ter consultatie)/;
const NOTE =
  /\b(?:(?:iedere|elke|alle|de|per)\s+(?:deelnem\w+\s+)?(?:gemeenten?|colleges?|deelnemers?)\s+(?:licht|lichten|vertelt|vertellen|geeft|geven|brengt|brengen|deelt|delen|koppelt|koppelen|reageert|reageren|wordt gevraagd|worden gevraagd|wordt verzocht|worden verzocht)|(?:gemeenten|colleges|deelnemers|raden)\s+(?:wordt|worden)\s+(?:gevraagd|verzocht|uitgenodigd)|rondje (?:langs )?(?:de )?gemeenten|(?:uw|ieders|hun) (?:lokale|gemeentelijke) (?:inbreng|reactie|standpunt|ervaring)\w*|standpunt van uw (?:gemeente|college)|vanuit uw (?:eigen )?gemeente)\b/;

/** True when the item asks participants to speak for their own municipality. */
export function asksInput(title: string, notes: readonly string[], procedural: boolean): boolean {
  if (TITLE.test(fold(title))) return true;
  return !procedural && notes.some((n) => NOTE.test(fold(n)));
}
