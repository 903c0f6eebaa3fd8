import type { HatId } from '../register/types';
import { derived, type SourcedLine, said } from './text';

/** The four answers to "voor wie spreek ik?": het gesprek leiden, de regio, een opgave, de gemeente. */
export type HatFamily = 'gesprek' | 'regio' | 'opgave' | 'gemeente';

/** What a hat is about, in the words that the screens show. Every sentence has at most 15 words; "u" is the reader. */
export interface HatText {
  readonly family: HatFamily;
  /** How someone names the hat in a sentence: "Ik ben hier ook {spoken}." */
  readonly spoken: string;
  /** For whom the wearer speaks: one sentence. */
  readonly speaks: SourcedLine;
  /** "Dit vraagt deze pet van u": at most three, in order. */
  readonly asks: readonly SourcedLine[];
  /** "Dit mogen anderen van u verwachten": at most three, in order. */
  readonly expect: readonly SourcedLine[];
}

/** What the screens say about a hat. Order: families, as in `HAT_IDS`. */
export const HAT_TEXTS: Readonly<Record<HatId, HatText>> = {
  voorzitter: {
    family: 'gesprek',
    spoken: 'voorzitter',
    speaks: said('U leidt het gesprek.', 'S3 Wie doet wat; S3 A5.3'),
    asks: [
      derived('Geef iedereen ruimte.', 'S3 A5.3; S3 A5.6; S3 A6.2'),
      said('Sta boven de partijen.', 'S3 A5.3; S3 A5.4'),
      derived('Zorg voor een helder besluit.', 'S3 A5.3; S0 routes'),
    ],
    expect: [
      derived('U kiest bij zware onderwerpen geen kant.', 'S3 A5.4'),
      derived('U vat samen wat is besloten.', 'S0 routes'),
    ],
  },
  'voorzitter-pfho': {
    family: 'gesprek',
    spoken: 'voorzitter van het PFHO',
    speaks: said('U leidt het gesprek van de portefeuillehouders.', 'S2 3.1; S3 B5.2'),
    asks: [
      derived('Breng de gemeenten tot één advies.', 'S3 B5.1; S3 B5.2'),
      derived('Let op de route naar DB en AB.', 'S0 routes; S3 B4.1; S3 B4.3'),
      derived('Zet uw lokale wens even apart.', 'S3 A4.2; S2 3.1'),
    ],
    expect: [
      derived('U brengt het advies van het hele PFHO over.', 'S3 B3.1; S3 B5.2'),
      derived('U zegt waar gemeenten verschillen.', 'S3 B5.2; S3 B13.4'),
    ],
  },
  'bestuurder-regio': {
    family: 'regio',
    spoken: 'lid van het AB',
    speaks: said('U spreekt voor de regio als geheel.', 'S3 A5.6'),
    asks: [
      said('Weeg het belang van alle gemeenten samen.', 'S3 Wie doet wat; S3 A4.1; S3 A5.6'),
      said('Kijk mee of het DB het goed doet.', 'S3 Wie doet wat; S3 A5.9'),
    ],
    expect: [
      said('U zegt het als belangen verschillen.', 'S3 A5.6'),
      derived('U staat achter wat het AB besluit.', 'S3 A3.1; S3 A4.3'),
    ],
  },
  'lid-db': {
    family: 'regio',
    spoken: 'lid van het DB',
    speaks: said('U spreekt voor de regio, namens het DB.', 'S3 Wie doet wat; S3 A5.7'),
    asks: [
      derived('Licht het voorstel toe namens het DB.', 'S3 Wie doet wat; S3 A4.3'),
      said('Denk vanuit de hele regio.', 'S3 A4.1; S3 A5.7'),
      said('Zorg dat de organisatie goed kan werken.', 'S3 Wie doet wat; S3 A5.7'),
    ],
    expect: [
      derived('U legt uit waarom het DB dit voorstelt.', 'S3 A5.9; S3 A5.10'),
      said('U zegt het als uw gemeente er anders over denkt.', 'S3 A4.3'),
    ],
  },
  'bestuurlijk-opdrachtgever': {
    family: 'opgave',
    spoken: 'opdrachtgever',
    speaks: said('U spreekt voor de opgave.', 'S2 3.1; S2 3.2'),
    asks: [
      derived('Zeg wat er klaar moet zijn, en wanneer.', 'S2 3.2; S0 planning'),
      said('Beslis binnen uw mandaat.', 'S2 3.2'),
      said('Laat u adviseren door de projectleider.', 'S2 3.1; S2 3.2'),
    ],
    expect: [
      derived('U bent aanspreekbaar op het resultaat.', 'S0 afspraak 8; S2 3.2'),
      derived('U legt grote keuzes op tijd voor.', 'S2 3.2; S3 B4.3'),
    ],
  },
  'bestuurlijk-trekker-rve': {
    family: 'opgave',
    spoken: 'trekker van de uitvoering',
    speaks: derived('U spreekt voor de uitvoering.', 'S0 rollen; S3 Begrippen'),
    asks: [
      derived('Zeg op tijd wat wel en niet lukt.', 'S0 rollen; S3 Begrippen'),
      derived('Let op mensen, geld en planning.', 'S0 rollen; S3 Begrippen'),
    ],
    expect: [
      derived('U geeft een eerlijk beeld van de voortgang.', 'S0 rollen; S3 Begrippen'),
      derived('U levert wat is afgesproken.', 'S0 rollen; S3 Begrippen'),
    ],
  },
  'afgevaardigde-gemeente': {
    family: 'gemeente',
    spoken: 'afgevaardigde van mijn gemeente',
    speaks: said('U spreekt voor uw gemeente.', 'S0 rollen; S3 Wie doet wat'),
    asks: [
      said('Breng het standpunt van uw college in.', 'S3 Wie doet wat'),
      said('Noem het belang van uw gemeente open.', 'S3 A5.6'),
      said('Vertel thuis wat is besloten.', 'S3 A3.3; S3 B4.1'),
    ],
    expect: [
      said('U heeft het thuis voorbereid.', 'S3 Wie doet wat'),
      said('U telt ook het belang van de anderen mee.', 'S3 A4.1; S3 B4.2'),
    ],
  },
  'lokaal-portefeuillehouder': {
    family: 'gemeente',
    spoken: 'portefeuillehouder in mijn gemeente',
    speaks: derived('U brengt kennis uit uw gemeente in.', 'S4 rollen; S3 B1.3'),
    asks: [
      derived('Vertel wat dit bij u thuis betekent.', 'S2 3.1; S3 B4.1'),
      said('Stem af met uw college.', 'S4 rollen; S3 B4.3'),
    ],
    expect: [
      derived('U kent het onderwerp in uw gemeente.', 'S4 rollen'),
      derived('U komt afspraken thuis na.', 'S2 3.1; S3 A3.1'),
    ],
  },
};
