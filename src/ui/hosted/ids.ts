import type { EventRef } from '../../graph/types';
import type { Opened } from '../../host/types';
import type { Route } from '../router/route';
import { rolesViewOf, type StartView } from './tab-address';

/** Address of the appointment that stands open in Outlook, and of the meeting of the Teams chat: one each, whatever is in it. */
export const APPOINTMENT = 'afspraak';
export const TEAMS_MEETING = 'teams';

/** What the bare address shows: what the tab was set up for, else what the host has opened. Source: ux.md "What opens first". */
export function homeOf(opened: Opened, startView: StartView | null): Route {
  if (startView !== null) {
    const view = rolesViewOf(startView);
    return view === null ? { screen: 'meetings' } : { screen: 'roles', view, query: {} };
  }
  if (opened.kind === 'appointment') {
    return { screen: opened.appointment.mode === 'compose' ? 'check' : 'meeting', id: APPOINTMENT };
  }
  if (opened.kind === 'tab') {
    const { place, chat } = opened.tab;
    if (place === 'side-panel' && chat !== null) return { screen: 'now', id: TEAMS_MEETING };
    if (chat !== null && (place === 'meeting' || place === 'chat')) return { screen: 'meeting', id: TEAMS_MEETING };
    return { screen: 'meetings' };
  }
  return { screen: 'meeting', id: APPOINTMENT };
}

/**
 * The addresses by which a register may know a user. A guest signs in as "j.jansen_stad.example#EXT#@regio.onmicrosoft.example":
 * the address of his or her own organisation stands before "#EXT#", its "@" written as the last "_".
 * Source: Microsoft Entra B2B, properties of a guest user.
 */
export function addressesOf(signInName: string): readonly string[] {
  const name = signInName.trim().toLowerCase();
  const mark = name.indexOf('#ext#');
  if (mark === -1) return name === '' ? [] : [name];
  const guest = name.slice(0, mark);
  const at = guest.lastIndexOf('_');
  return at === -1 ? [name] : [`${guest.slice(0, at)}@${guest.slice(at + 1)}`, name];
}

/** The address of a meeting of the calendar: the id of its event, after the mailbox when that is not the user's own. */
export function meetingIdOf({ id, mailbox }: EventRef): string {
  return mailbox === null ? id : `${mailbox} ${id}`;
}

/** The event behind such an address. Neither a mailbox nor an id has a space in it. */
export function refOf(meetingId: string): EventRef {
  const space = meetingId.indexOf(' ');
  if (space === -1) return { id: meetingId, mailbox: null };
  return { id: meetingId.slice(space + 1), mailbox: meetingId.slice(0, space) };
}
