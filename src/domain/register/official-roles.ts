/** A role that is no hat at the table: an official (ambtelijke) role, or a role of an administrator outside the eight hats. */
export interface OfficialRole {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** Source keys, separated by "; ". */
  readonly source: string;
}

function role(id: string, name: string, source: string): OfficialRole {
  return { id, name, short: name, source };
}

/**
 * The roles that the sources name beside the eight hats, as far as one person can hold them (a council or a board as a
 * body is a gremium, not a role). Official roles asked for by a region first (S0), then those of the guides (S2, S3, S4).
 */
export const OFFICIAL_ROLES: readonly OfficialRole[] = [
  role('ambtelijk-opdrachtgever', 'Ambtelijk opdrachtgever', 'S0 afspraak 3; S2 3.1; S2 3.2; S4 principes; S3 A11.3'),
  role('projectleider-ambtenaar-5-0', 'Projectleider', 'S2 3.1; S2 3.2'),
  role('rve-manager', 'RVE-manager', 'S0 afspraak 3; S0 planning'),
  role('programmamanager', 'Programmamanager', 'S0 afspraak 3; S0 planning'),
  role('programmasecretaris', 'Programmasecretaris', 'S0 afspraak 3'),
  role('bestuurssecretaris', 'Bestuurssecretaris', 'S0 afspraak 3; S0 planning'),
  role('algemeen-directeur-regio', 'Algemeen directeur Regio', 'S0 afspraak 3; S3 Wie doet wat'),
  role('voorzitter-gemeentesecretarissenoverleg', 'Voorzitter gemeentesecretarissenoverleg', 'S0 afspraak 3'),
  role('voorzitter-directieoverleg', 'Voorzitter directieoverleg', 'S0 afspraak 3'),
  role('trekker-namens-directieoverleg', 'Trekker namens directieoverleg', 'S0 afspraak 3'),
  role('contramal', 'Medewerker contramal', 'S3 A10.1; S3 Begrippen'),
  role('coordinerend-manager-contramal', 'Coördinerend manager contramal', 'S3 A10.2'),
  role('coordinerend-gemeentesecretaris', 'Coördinerend gemeentesecretaris', 'S3 A11.2; S3 A8.5'),
  role('gemeentesecretaris', 'Gemeentesecretaris', 'S4 rollen; S3 A8.5; S3 A11.2; S3 A14.6'),
  role('directeur-samenwerkingsorganisatie', 'Directeur van de samenwerkingsorganisatie', 'S3 Wie doet wat'),
  role('management-deelnemer', 'Manager bij een deelnemer', 'S3 Wie doet wat'),
  role('ambtenaar-deelnemer', 'Ambtenaar van een deelnemer', 'S3 Wie doet wat'),
  role('griffier', 'Griffier', 'S3 Wie doet wat; S3 A7.5'),
  role('regiogriffier', 'Regiogriffier', 'S3 A7.7; S3 A8.6'),
  role('bestuurder-deelnemer', 'Bestuurder van een deelnemer', 'S3 Wie doet wat'),
  role('portefeuillehouder-samenwerkingsverband', 'Portefeuillehouder van het samenwerkingsverband', 'S3 Wie doet wat'),
  role('burgemeester', 'Burgemeester (regie op samenwerking)', 'S3 A8.4'),
  role('raadsrapporteur', 'Rapporteur van de raad', 'S3 A7.1; S3 A7.2'),
  role('bestuurlijk-trekker-netwerk', 'Bestuurlijk trekker netwerk', 'S3 B3.1'),
  role('directielid', 'Directielid', 'S4 principes; S4 rollen'),
  role('concernadviseur', 'Concernadviseur', 'S4 rollen; S4 PO'),
  role('teamleider-opgavemanager', 'Teamleider of opgavemanager', 'S4 rollen; S4 principes'),
  role('professional', 'Professional in de organisatie', 'S4 rollen'),
  role('onafhankelijk-adviseur', 'Onafhankelijk adviseur', 'S4 rollen'),
  role('bestuurscommunicatieadviseur', 'Bestuurscommunicatieadviseur', 'S4 PO'),
  role('voorzitter-po', 'Voorzitter PO', 'S4 communicatie'),
  role('domeinwethouder', 'Regionale domeinwethouder', 'S2 3.1'),
  role('lid-bestuurstafel', 'Lid bestuurstafel', 'S2 3.1'),
  role('programmateamlid', 'Lid programmateam', 'S2 3.1; S2 3.2'),
  role('regionaal-kernteam', 'Lid regionaal kernteam', 'S2 3.1'),
  role('strateeg', 'Strateeg van een gemeente', 'S2 4.2'),
  role('lokale-beleidsambtenaar', 'Lokale beleidsambtenaar', 'S2 3.1'),
];
