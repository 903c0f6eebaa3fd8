import { localDay } from '../meeting/day';
import { recogniseGremium } from '../meeting/gremium';
import type { Address, Invitation } from '../meeting/types';
import { indexRegister } from '../register/lookup';
import type { Day, Gremium, Person, Register } from '../register/types';
import { words } from '../text/fold';
import type { RepairEntry } from './types';

type UnknownName = Extract<RepairEntry, { readonly kind: 'unknown-name' }>;

/** Rooms, devices and mailboxes of an office are invited too, and nobody's role is missing there. */
const NO_PERSON =
  /\b(?:\w*zaal|\w*kamer|vergaderruimte|room|boardroom|zoom|teams|scherm|beamer|parkeer\w*|secretariaat|\w+secretariaat|griffie|receptie|catering|info|no-?reply|noreply|postbus|agenda|planning)\b/;

/**
 * People in coming meetings of the gremia of a register whom it does not know, by address or by name, each once, in the order of the
 * meetings. `invitations` in whatever order; what has no start, has passed or is of no gremium of this register is skipped.
 * `registersOf`: all registers of which an invitation can be; what is rather of another one is skipped too.
 */
export function unknownNames(
  register: Register,
  day: Day,
  invitations: readonly Invitation[],
  registersOf: (invitation: Invitation) => readonly Register[] = () => [register],
): readonly UnknownName[] {
  const known = knownIn(register.people);
  const found = new Map<string, UnknownName>();
  for (const { invitation, start } of coming(invitations, day)) {
    const { organizer, attendees } = invitation;
    const addresses = [...(organizer === null ? [] : [organizer]), ...attendees];
    const strangers = addresses.filter((address) => isPerson(address) && !known(address));
    // To tell the gremium takes more time than to see that everyone is known.
    const gremium = strangers.length === 0 ? null : gremiumOf(register, invitation, registersOf(invitation));
    if (gremium === null) continue;
    for (const address of strangers) {
      const key = `onbekend:${(address.email || nameKey(address.name)).slice(0, 200)}`;
      const before = found.get(key);
      const gremia = before?.gremia ?? [];
      found.set(key, {
        kind: 'unknown-name',
        key,
        address: before?.address ?? address,
        gremia: gremia.includes(gremium) ? gremia : [...gremia, gremium],
        first: before?.first ?? { subject: invitation.subject, start },
      });
    }
  }
  return [...found.values()];
}

function coming(invitations: readonly Invitation[], day: Day) {
  const dated = invitations.flatMap((invitation) => {
    const { start } = invitation;
    const on = start === null ? null : localDay(start);
    return start === null || on === null || on < day ? [] : [{ invitation, start }];
  });
  return dated.sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

function gremiumOf(register: Register, invitation: Invitation, registers: readonly Register[]): Gremium | null {
  const answer = recogniseGremium(invitation, registers);
  if (answer.kind === 'unknown' || answer.best.register !== register.region.id) return null;
  return indexRegister(register).gremia.get(answer.best.gremium) ?? null;
}

function knownIn(people: readonly Person[]): (address: Address) => boolean {
  const emails = new Set(people.map(({ email }) => email).filter((email) => email !== ''));
  const names = new Set(people.map(({ name }) => nameKey(name)));
  return ({ name, email }) => emails.has(email) || names.has(nameKey(name));
}

/** The words of a name in any order, without what stands in brackets: "Dalen, Marijke van (Wolkeveen)" is "Marijke van Dalen". */
function nameKey(name: string): string {
  return words(name.replace(/\(.*?\)|\[.*?\]/g, ' '))
    .sort()
    .join(' ');
}

function isPerson({ name, email }: Address): boolean {
  const [mailbox = ''] = email.split('@');
  return !NO_PERSON.test(`${name} ${mailbox.replace(/[._]/g, ' ')}`.toLowerCase());
}
