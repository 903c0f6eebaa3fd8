import { type Answer, errorAnswer } from './answer';
import { isZone } from './zone-time';

/** The preferences of a request that the embedded Graph knows. */
export interface Preferences {
  readonly zone: string;
  readonly bodyAsText: boolean;
  /** null when the request leaves it to the server. */
  readonly pageSize: number | null;
  /** What goes into `Preference-Applied`; no header when empty. */
  readonly applied: readonly string[];
}

/**
 * The `Prefer` header of a request; several headers arrive joined with commas. Unknown preferences are passed over, as RFC 7240
 * says; a time zone that Exchange does not know is an error.
 * Source: learn.microsoft.com/graph/api/user-list-calendarview, request headers.
 */
export function preferencesOf(header: string | null): Preferences | Answer {
  let zone = 'UTC';
  let bodyAsText = false;
  let pageSize: number | null = null;
  const applied: string[] = [];
  for (const [name, value] of partsOf(header ?? '')) {
    switch (name.toLowerCase()) {
      case 'outlook.timezone':
        if (!isZone(value)) return unknownZone(value);
        zone = value;
        applied.push(`outlook.timezone="${value}"`);
        break;
      case 'outlook.body-content-type':
        bodyAsText = value.toLowerCase() === 'text';
        applied.push(`outlook.body-content-type="${value}"`);
        break;
      case 'idtype':
        applied.push(`IdType="${value}"`);
        break;
      case 'odata.maxpagesize':
        pageSize = Number(value);
        applied.push(`odata.maxpagesize=${value}`);
        break;
    }
  }
  return { zone, bodyAsText, pageSize, applied };
}

function unknownZone(zone: string): Answer {
  const words = `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${zone}'.`;
  return errorAnswer(400, 'TimeZoneNotSupportedException', words);
}

function partsOf(header: string): (readonly [name: string, value: string])[] {
  return [...header.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|([^,;\s]+))/g)].map(
    ([, name = '', quoted, bare = '']) => [name, quoted ?? bare] as const,
  );
}
