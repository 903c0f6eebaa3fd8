import type { JsonObject } from './answer';
import type { HeldEvent } from './held-event';
import type { DemoCalendar, DemoWorld } from './world';

/** The calendars of the demo with what was changed in them since the page was loaded. */
export interface Mailboxes {
  /** The user's own, and then the shared one. */
  readonly calendars: () => readonly DemoCalendar[];
  /** Puts properties over those of an event, which gets a new ETag; gives the event as it is then. */
  readonly change: (event: HeldEvent, properties: JsonObject) => HeldEvent;
}

/** Mailboxes with the events of a world at their start. */
export function mailboxesOf(world: DemoWorld): Mailboxes {
  let calendars: readonly DemoCalendar[] = [world.own, world.shared];
  return {
    calendars: () => calendars,
    change: (event, properties) => {
      const changed = { ...event, fields: { ...event.fields, ...properties }, version: event.version + 1 };
      calendars = calendars.map((calendar) => ({
        ...calendar,
        events: calendar.events.map((held) => (held.id === event.id ? changed : held)),
      }));
      return changed;
    },
  };
}
