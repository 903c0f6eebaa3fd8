import type { HatId } from '../register/types';
import { derived, type SourcedLine, said } from './text';

/** Someone who helps the wearer of a hat: "{who}: {how}". */
export interface HelpLine {
  readonly who: string;
  readonly how: string;
  readonly source: string;
}

/** The longer text of a hat, for someone who wants to know more (Rollenwijzer). Every sentence has at most 15 words. */
export interface HatGuide {
  /** What the hat is for: one or two sentences. */
  readonly purpose: SourcedLine;
  /** What goes wrong easily. */
  readonly pitfalls: readonly SourcedLine[];
  /** Who may help, as a kind of function, never as a person. */
  readonly helps: readonly HelpLine[];
}

function help(who: string, how: string, source: string): HelpLine {
  return { who, how, source };
}

/** What the sources say about each hat beyond the short texts, in our own plain words. */
export const HAT_GUIDES: Readonly<Record<HatId, HatGuide>> = {
  voorzitter: {
    purpose: said(
      'U zorgt voor een eerlijk gesprek en een zorgvuldig besluit. Alle leden kunnen op u rekenen.',
      'S3 Wie doet wat; S3 A5.3; S3 A5.4',
    ),
    pitfalls: [
      said('U trekt zelf ook de zware onderwerpen.', 'S3 A5.4'),
      derived('U stuurt het gesprek naar wat uw gemeente wil.', 'S3 A4.2; S3 A5.4'),
      said('Bij gelijke stemmen laat u uw eigen stem beslissen.', 'S3 A4.3'),
    ],
    helps: [
      help('De organisatie van de regio', 'bereidt de vergadering met u voor', 'S3 A5.4'),
      help('Een gemeentesecretaris', 'denkt mee als er zorgen zijn over de directeur', 'S3 A5.8'),
    ],
  },
  'voorzitter-pfho': {
    purpose: derived(
      'U brengt wethouders met hetzelfde onderwerp bij elkaar. Samen komen zij tot een advies.',
      'S2 3.1; S3 B5.2',
    ),
    pitfalls: [
      derived('U geeft de wens van uw eigen gemeente meer gewicht.', 'S2 3.1; S3 B4.1'),
      derived('Er ligt een besluit, maar niemand weet wie mag beslissen.', 'S2 3.1; S3 B4.3'),
      derived('U denkt dat iedereen nu gebonden is. In een netwerk is dat niet zo.', 'S3 B4.3'),
    ],
    helps: [
      help('Het programmateam', 'bereidt de punten voor en volgt de voortgang', 'S2 3.1'),
      help('Het secretariaat', 'kent de dossiers en heeft er tijd voor', 'S3 B3.1'),
    ],
  },
  'bestuurder-regio': {
    purpose: said(
      'U bestuurt de regio samen met de andere gemeenten. U kiest wat goed is voor het geheel.',
      'S0 rollen; S3 Wie doet wat; S3 A5.6',
    ),
    pitfalls: [
      derived('U komt alleen op voor uw eigen gemeente.', 'S3 A5.6'),
      said('U ziet de bijdrage als een rekening van een ander.', 'S3 A3.2'),
      said('U begint steeds opnieuw over taken die de regio al heeft.', 'S3 A3.1'),
      said('U gaat op de stoel van de directeur zitten.', 'S3 A6.1'),
    ],
    helps: [
      help('De contramal van uw gemeente', 'geeft advies en tegenspraak bij elk punt', 'S3 A10.1; S3 A10.2'),
      help('De gezamenlijke contramal', 'bundelt het werk van alle gemeenten', 'S3 A11.1'),
      help('De directeur van de regio', 'zorgt dat u de stukken op tijd heeft', 'S3 Wie doet wat'),
      help('De regio', 'laat nieuwe leden kennismaken met het werk', 'S3 A12.2'),
      help('Een training', 'laat u oefenen met meer petten tegelijk', 'S3 A5.1'),
    ],
  },
  'lid-db': {
    purpose: said(
      'U zorgt met het DB dat de organisatie goed draait. U bereidt voor wat het AB besluit.',
      'S3 Wie doet wat; S3 A5.7; S3 A5.9',
    ),
    pitfalls: [
      said('U kijkt in het DB vooral naar uw eigen gemeente.', 'S3 Wie doet wat; S3 A5.7'),
      derived('U verdedigt een voorstel en stemt er als toezichthouder over.', 'S3 A4.3; S3 A5.7; S3 A10.2'),
      said('U gaat over zaken die bij de directeur horen.', 'S3 A6.1'),
    ],
    helps: [
      help('De directeur', 'adviseert het DB als eerste', 'S3 A5.7; S3 Wie doet wat'),
      help('De contramal van uw gemeente', 'schrijft apart advies voor het DB en voor het AB', 'S3 A10.2'),
      help('Gemeentesecretarissen', 'adviseren bij bijzondere vragen over de organisatie', 'S3 A5.7; S3 A11.2'),
      help('De regio', 'laat u meelopen als u nieuw bent', 'S3 A12.1'),
    ],
  },
  'bestuurlijk-opdrachtgever': {
    purpose: said(
      'U stuurt één opgave namens de gemeenten. U doet dat binnen een afgesproken mandaat.',
      'S2 3.1; S2 3.2; S0 afspraak 8',
    ),
    pitfalls: [
      said('U vraagt toch advies aan uw eigen ambtenaar.', 'S2 3.1'),
      said('U stuurt, maar het mandaat ligt niet vast.', 'S2 3.1'),
      said('Ieder verstaat iets anders onder de opgave.', 'S2 3.1'),
      derived('U geeft de opdracht en moet haar ook zelf leveren.', 'S3 A4.2; S3 Begrippen'),
    ],
    helps: [
      help('De ambtelijk opdrachtgever', 'bereidt voor en heeft een eigen mandaat', 'S2 3.1; S2 3.2'),
      help('De projectleider', 'voert uit en adviseert alle gemeenten', 'S2 3.1; S2 3.2'),
      help('Het programmateam', 'let op of ieder bij de eigen rol blijft', 'S2 3.2'),
    ],
  },
  'bestuurlijk-trekker-rve': {
    purpose: derived('U bent namens het bestuur verbonden aan één uitvoerend deel van de regio.', 'S0 rollen'),
    pitfalls: [
      derived('U bemoeit u met de dagelijkse leiding.', 'S3 A6.1'),
      derived('U trekt, maar de andere gemeenten staan niet achter u.', 'S3 B3.1'),
      derived('U geeft de opdracht en levert ook zelf.', 'S3 A4.2; S3 Begrippen'),
    ],
    helps: [help('De RVE-manager', 'vertelt hoe het in de uitvoering gaat', 'S0 rollen; S0 afspraak 3')],
  },
  'afgevaardigde-gemeente': {
    purpose: said(
      'U brengt in wat uw gemeente vindt en nodig heeft. Zo kan de regio goed wegen.',
      'S3 Wie doet wat; S3 A5.6',
    ),
    pitfalls: [
      said('U kunt thuis niet uitleggen wat de regio besluit.', 'S3 A6.1'),
      derived('U verpakt het belang van uw gemeente als een inhoudelijk punt.', 'S3 A5.6'),
      said('U buigt een besluit van de regio thuis weer om.', 'S2 3.1'),
      said('Uw gemeente weet niet wat zij van de regio wil.', 'S1 conclusie; S1 advies'),
    ],
    helps: [
      help('De contramal van uw gemeente', 'bereidt het standpunt met u voor', 'S3 A10.2; S3 Wie doet wat'),
      help('De griffier', 'regelt hoe het voorstel langs de raad gaat', 'S3 Wie doet wat; S3 A7.4'),
    ],
  },
  'lokaal-portefeuillehouder': {
    purpose: said(
      'U gaat in uw college over dit onderwerp. In de regio vertelt u wat dat lokaal betekent.',
      'S4 rollen; S4 principes; S3 B1.3',
    ),
    pitfalls: [
      said('U beslist al, maar het gesprek was nog om te begrijpen.', 'S4 BOB; S4 PO'),
      said('U stuurt een voorstel van de regio lokaal weer bij.', 'S2 3.1'),
      derived('U spreekt namens de hele regio met uw lokale pet op.', 'S3 A4.3'),
    ],
    helps: [
      help('De concernadviseur', 'adviseert over het proces en de agenda', 'S4 rollen; S4 PO'),
      help('De vakambtenaar', 'adviseert over de inhoud en schuift aan', 'S4 rollen; S4 PO'),
      help('De teamleider', 'staat in voor goede stukken', 'S4 rollen'),
      help('De communicatieadviseur', 'maakt het verslag van het overleg', 'S4 PO'),
    ],
  },
};
