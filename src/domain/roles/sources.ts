/** The documents that the role texts rest on, by the first part of a source key. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  S0: 'Verslag van een heidag van een Algemeen Bestuur',
  S1: 'Rapport over het bestuur van een regio',
  S2: 'Eindnotitie over samenwerking in het sociaal domein',
  S3: 'Gids voor Regionale Samenwerking',
  S4: 'Spelregels voor ambtelijk-bestuurlijke samenwerking',
};

/**
 * Readable titles for source keys: "S3 A5.4; S0 routes" gives "Gids voor Regionale Samenwerking, A5.4" and "Verslag van
 * een heidag van een Algemeen Bestuur, routes". A key of an unknown document comes back as it is.
 */
export function sourceNames(source: string): readonly string[] {
  return source.split('; ').map((key) => {
    const [document = '', ...place] = key.split(' ');
    const title = DOCUMENTS[document];
    if (title === undefined) return key;
    return place.length === 0 ? title : `${title}, ${place.join(' ')}`;
  });
}
