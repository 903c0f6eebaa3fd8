import { stemmer } from '@orama/stemmers/dutch';
import { fold } from '../text/fold';

/** A word of a text, ready for comparison. */
export interface Token {
  /** As printed. */
  readonly printed: string;
  readonly folded: string;
  readonly stem: string;
  /** True for "RES", "D&P", "GALA": an abbreviation in capitals. */
  readonly capitals: boolean;
  /** True for "middelen" in "GALA-middelen": the second half of a hyphenated word. */
  readonly joined: boolean;
}

const stems = new Map<string, string>();

/** Dutch stem of a folded word (Snowball). Abbreviations and numbers stay as they are. */
export function stem(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  // The stemmer leaves the plural of words in -e: "zones".
  const single = /[a-z]{3,}es$/.test(folded) ? folded.slice(0, -1) : folded;
  const made = /^[a-z]{4,}$/.test(folded) ? root(stemmer(single)) : folded;
  if (stems.size < 50_000) stems.set(folded, made);
  return made;
}

const ENDINGS = ['isering', 'iseren', 'ieel', 'iel', 'ien', 'isch', 'atie', 'ing', 'er'] as const;

/**
 * Brings together what the stemmer leaves apart: "financien" and "financieel", "buurtbussen" and "buurtbus", "bedrijven"
 * and "bedrijf".
 */
function root(word: string): string {
  const single = /([bdfgklmnprst])\1$/.test(word) ? word.slice(0, -1) : word;
  return withoutEnding(single.replace(/v$/, 'f').replace(/z$/, 's'));
}

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= 6 && ending !== 'er')
      return word.slice(0, -ending.length);
  }
  return word;
}

/** Splits a text into words. "Wmo-maatwerk" gives "wmo" and "maatwerk"; "D&P" and "BW/MO" stay whole and in parts. */
export function tokens(text: string): Token[] {
  const out: Token[] = [];
  for (const found of text.matchAll(/[\p{L}\d]+(?:&[\p{L}\d]+)*(?:['’][\p{L}]+)?/gu)) {
    const printed = found[0];
    const folded = fold(printed)
      .replace(/'(?:s|er|en)?$/, '')
      .replace(/'/g, '');
    if (folded === '') continue;
    out.push({
      printed,
      folded,
      stem: stem(folded),
      capitals: /^[\p{Lu}\d&]{2,7}$/u.test(printed) && /\p{Lu}/u.test(printed),
      joined: text[found.index - 1] === '-',
    });
  }
  return out;
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const withStems = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((w) => [w, stem(w)]),
  );

/** Words without content of their own. */
export const STOP = list(
  `
    langs lang de het een en of van der den te ten ter in op aan bij met voor door over om uit naar tot als dan dat
    die dit deze er is zijn wordt worden werd was heeft hebben niet geen ook nog wel na tussen per tegen zonder
    binnen onder vanaf waaronder inclusief rond rondom inzake betreffende t.b.v tbv mbt ten aanzien hun haar zijn
    onze ons eigen alle elke iedere andere diverse waar hoe wat wie we wij u uw beter samen mede via hierbij zie nr
    art artikel km de
  `,
);

/**
 * Words that name a kind of paper or a step in the process. They stand in the title of any item and are no evidence
 * for a topic: "Voortgang", "Jaarplan", "Evaluatie".
 */
export const GENERIC = withStems(
  `
    provincie rijk ministerie gedeputeerde staten inwoner inwoners bewoners wethouder wethouders burgemeester
    vervanging vernieuwing aankoop verkoop voorbereiding voorbereidingen melding meldingen betaling gespreide aanvraag aanvragen indiening toekenning
    verlening ondertekening openstelling agendering bespreking vragen ervaringen dilemma lessen effecten gebruik
    contacten bezoek werkbezoek aanbesteding aanbestedingen bekostiging contractbeheer contractmanagement
    financiering tarief tarieven wachttijd wachttijden wachtlijst wachtlijsten middelen aanpak aanpassing actie
    actieplan actualisatie actualisering adviesrapport advies afspraken afspraak agenda akkoord algemeen algemene
    analyse ambitie basis beantwoording behandeling beleid beleidskader beleidsplan beoordeling besluit
    besluitvorming besluitvormingstraject bestuur bestuurlijk bestuurlijke bestuurder bestuurders bestuursopdracht
    betrokkenheid bijeenkomst bijlage brief budget college colleges commissie concept conclusies convenant
    consultatie deelname deelnemer deelnemers definitief definitieve doel doelen doorontwikkeling doorstart dossier
    eerste ervaringen evaluatie fase feitelijk financieel financiele gemeente gemeenten gemeentelijk gemeentelijke
    gesprek gevolgen gezamenlijk gezamenlijke groei hoofdkeuzes hoofdlijnen huidige implementatie impuls informatie
    inhoud initiatief instelling inventarisatie inzet jaar jaarlijks jaarlijkse jaarplan jaarrapportage jaarverslag
    kader kaders kaderstelling kans kansen kennis keuze keuzes koers koersdocument kwartaal kwaliteit landelijk
    landelijke leden leidraad lid lokaal lokale locatie locatiekeuze maatregelen meerjarenplan meerjarenstrategie
    memo mening model monitor monitoring nadere nieuw nieuwe nota notitie offerte omgeving onderwerp onderzoek
    ontwerp ontwikkeling ontwikkelingen opdracht opbrengst opgave opgaven opstart opvolging organisatie oplegger
    overdracht overdrachtsdossier overleg overzicht pilot plaats plan planning plannen portefeuille positie
    positionering presentatie prestatieafspraken prioriteiten proces procesvoorstel procedure programma
    programmaplan programmering project projectplan projecten punt raad raden raadsvragen raadsinformatie rapport
    rapportage reactie realisatie regeling regio regionaal regionale resultaat resultaten rol samenwerking
    samenstelling scan scenario scenarios schets stand startnotitie startdocument status strategie strategisch
    strategische structuur stuk stukken subsidie taak taken team terugblik terugkoppeling toekomst toekomstbestendig
    toelichting toepassing traject tussenevaluatie tussenrapportage tweede uitgangspunten uitkomsten uitvoering
    uitvoeringsplan uitvoeringsprogramma uitwerking uitnodiging update verbetering verbeterplan verdeling
    vergadering verkenning verlenging verordening verslag versterking verzoek vervolg vervolgopdracht visie
    visievorming voortgang voortgangsrapportage voorstel vooruitblik vraag wijziging werkconferentie werkgroep
    werkplan werkwijze zaak zaken zienswijze zienswijzen derde vierde vijfde zesde zevende gewijzigde herziening
    herijking contract contracten contractverlenging contractevaluatie jaarcijfers cijfers aantal aandacht
    perspectief toekomstvisie slot start verantwoording belang hoofd deel gedeelte onderdeel vanuit gebied
  `,
);

/** Second halves of compounds that leave the meaning with the first half: "inkoopstrategie" is about "inkoop". */
export const GENERIC_TAILS: ReadonlySet<string> = new Set(
  `
    plan plannen strategie nota notitie visie agenda programma programmas beleid kader kaders akkoord akkoorden
    overleg rapportage rapport onderzoek monitor traject project projecten aanpak regeling verordening wet fonds
    gelden subsidie subsidies budget budgetten begroting kosten tarief tarieven contract contracten aanbieder
    aanbieders instelling instellingen voorziening voorzieningen locatie locaties opgave opgaven vraagstuk
    vraagstukken zaken cijfers gegevens leidraad procedure aanbesteding aanbestedingen inkoop beheer uitvoering
    taken taak team teams organisatie dienst diensten convenant afspraak afspraken wijziging wijzigingen vergunning
    vergunningen beschikking besluit besluiten advies adviezen proces kosten bijdrage bijdragen problematiek
    ontwikkeling ontwikkelingen verkenning evaluatie consortium partners partner sector tekort tekorten krapte markt bureau loket centrum
    netwerk protocol regels norm normen kwaliteit doelen ambitie ambities campagne pilot peiling enquete transitie
    concessie zone zones park parken veld velden molen molens gebied gebieden route routes plein werkers werker
    medewerkers medewerker leden lid functie functies kosten prijs prijzen middelen inzet capaciteit stukken
    rapportages nieuws dag dagen week bijeenkomst conferentie directeur manager coordinator regio keuze vorming hulp
    ondersteuning
  `.split(/\s+/),
);
