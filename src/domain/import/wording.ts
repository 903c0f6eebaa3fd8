import { GREMIUM_KINDS } from '../register/shapes';
import type { Day, GremiumKind } from '../register/types';
import { MAX_LINE } from '../stored/columns';

/**
 * What is wrong in a row of a list of roles, in Dutch, each with what to do. They stand here and not in the catalogue of the screens
 * because the domain makes the report; the screen prints it.
 */

/** How a kind of gremium is called. */
export const KIND_NAMES: Readonly<Record<GremiumKind, string>> = {
  ab: 'Algemeen Bestuur (AB)',
  db: 'Dagelijks Bestuur (DB)',
  pfho: 'PFHO: wethouders van de gemeenten samen',
  stuurgroep: 'Stuurgroep van een opgave',
  commissie: 'Commissie',
  college: 'College van een gemeente',
  po: 'Portefeuilleoverleg binnen één gemeente',
  raad: 'Gemeenteraad',
  ambtelijk: 'Overleg van ambtenaren',
  other: 'Ander overleg',
};

/** All kinds in the order of the list to choose from. */
export const KINDS: readonly GremiumKind[] = GREMIUM_KINDS;

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

/** "2026-04-30" as "30-4-2026", the way in which lists write it. */
function written(day: Day): string {
  return day.split('-').map(Number).reverse().join('-');
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Bedoelt u ‘${nearest}’?`;
}

export const faults = {
  noName: 'Hier ontbreekt de naam. Vul in wie deze rol heeft.',
  noRole: 'Hier ontbreekt de rol. Vul in welke rol dit is.',
  excelError: (text: string): string => `Hier staat de Excel-fout ${text}. Vul de waarde zelf in.`,
  unknownRole: (text: string, nearest?: string): string =>
    `De rol ‘${shown(text)}’ kennen wij niet.${meant(nearest)} Gebruik een rol uit het blad Lijsten.`,
  roleOff: (name: string): string => `De rol ‘${name}’ gebruikt uw regio niet. Kies een andere rol.`,
  unknownPerson: (text: string, nearest?: string): string =>
    `De naam ‘${shown(text)}’ herkennen wij niet.${meant(nearest)} Kies wie het is.`,
  severalPeople: (text: string): string => `Er zijn meer mensen met de naam ‘${shown(text)}’. Kies wie het is.`,
  badEmail: (text: string): string => `‘${shown(text)}’ is geen e-mailadres. Schrijf het als naam@gemeente.nl.`,
  otherEmail: (text: string, name: string): string =>
    `Het adres ‘${shown(text)}’ hoort bij ${name}. Kijk of de naam klopt.`,
  badDay: (text: string): string => `‘${shown(text)}’ is geen datum. Schrijf bijvoorbeeld 31-3-2026.`,
  tooLong: (length: number): string => `Hier staan ${length} tekens. Maak er hoogstens ${MAX_LINE} van.`,
  ended: (day: Day): string => `Deze rol stopte op ${written(day)}. Begint die opnieuw? Vul een latere begindatum in.`,
  sinceWhen: (name: string, role: string): string =>
    `Hier stond eerst ${shown(name)}, ${shown(role)}. Vul bij Vanaf de dag in waarop dit verandert.`,
  endFirst: 'De einddatum ligt voor de begindatum. Pas een van de twee aan.',
  noGremium: (role: string): string => `Bij ${role} hoort een overleg. Vul in welk overleg.`,
  noOpgave: (role: string): string => `Bij ${role} hoort een opgave. Vul in welke opgave.`,
  noRve: (role: string): string => `Bij ${role} hoort een RVE. Vul in welke RVE.`,
  noMunicipality: (role: string): string => `Bij ${role} hoort een gemeente. Vul in welke gemeente.`,
  wrongKind: (role: string, gremium: string): string =>
    `${role} past niet bij ‘${shown(gremium)}’. Kies een ander overleg.`,
  unknown: {
    gremium: (text: string, nearest?: string): string =>
      `Het overleg ‘${shown(text)}’ kennen wij niet.${meant(nearest)} Kies wat het is.`,
    municipality: (text: string, nearest?: string): string =>
      `De gemeente ‘${shown(text)}’ kennen wij niet.${meant(nearest)} Kies welke het is.`,
    portfolio: (text: string, nearest?: string): string =>
      `De portefeuille ‘${shown(text)}’ kennen wij niet.${meant(nearest)} Kies welke het is.`,
    theme: (text: string, nearest?: string): string =>
      `Het thema ‘${shown(text)}’ kennen wij niet.${meant(nearest)} Kies welk het is.`,
    opgave: (text: string, nearest?: string): string =>
      `De opgave ‘${shown(text)}’ kennen wij niet.${meant(nearest)} Kies welke het is.`,
    rve: (text: string, nearest?: string): string =>
      `De RVE ‘${shown(text)}’ kennen wij niet.${meant(nearest)} Kies welke het is.`,
  },
  oneOnly: (text: string): string => `Hier past er maar één: ‘${shown(text)}’. Maak er meer rijen van.`,
  twice: (row: number): string => `Deze rol staat ook op rij ${row}. Haal een van de twee weg.`,
  overlap: (row: number): string => `Deze rol loopt ook al op rij ${row}. Pas de datums aan.`,
  unclearCell: (text: string): string => `‘${shown(text)}’ begrijpen wij hier niet. Schrijf x, voorzitter of lid.`,
  unclearOpgave: (text: string): string => `‘${shown(text)}’ zegt niet welke rol. Schrijf bijvoorbeeld: opdrachtgever.`,
  leftOut: 'U koos om deze rij over te slaan.',
  noMembers: (gremium: string): string =>
    `Wij weten niet welke rol een lid van ‘${shown(gremium)}’ heeft. Schrijf de rol.`,
} as const;
