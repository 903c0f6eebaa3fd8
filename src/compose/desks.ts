import type { Register } from '../domain/register/types';
import type { Desk, DeskStore } from '../domain/stored/desk';
import { fixedDesk } from '../domain/stored/fixed-desk';
import type { RowSource } from '../domain/stored/types';
import { deskStoreOnPage } from '../host/desk-store';
import { newId } from '../ui/desk/new-id';
import type { DeskKey } from '../ui/ports';
import { whenAwake } from './awake';

/** Where a register is kept, and where this device keeps what it knows of it. */
export interface DeskPlace {
  readonly source: RowSource;
  readonly store: DeskStore;
}

/** Where the desks of a page find their registers. */
export interface DeskSources {
  readonly window: Window;
  readonly now: () => Date;
  /** A register of the settings or of a try-out: its lists, or the register itself when it can only be read. */
  readonly shared: (file: string) => Promise<DeskPlace | Register>;
  /** The lists of the fictional region. */
  readonly demo: () => Promise<RowSource>;
  /** Hears of each change in a desk, whoever made it. */
  readonly changed?: (key: DeskKey, desk: Desk) => void;
}

/** Opens desks: the same one for the same key, for as long as the page lives. */
export function createDesks(sources: DeskSources): (key: DeskKey) => Promise<Desk> {
  const opened = new Map<string, Promise<Desk>>();
  return (key) => {
    const name = deskName(key);
    const known = opened.get(name);
    if (known !== undefined) return known;
    const forget = (): void => void opened.delete(name);
    const desk = open(key, sources, forget);
    opened.set(name, desk);
    // A part of the product that could not be loaded is asked for again the next time.
    desk.catch(forget);
    return desk;
  };
}

function deskName(key: DeskKey): string {
  if (key.kind === 'demo') return 'demo';
  return JSON.stringify(key.kind === 'shared' ? ['shared', key.file] : ['own', key.region, key.reading]);
}

/** `forget`: this desk is not to be used again, because what it reads can be another file by then. */
async function open(key: DeskKey, sources: DeskSources, forget: () => void): Promise<Desk> {
  switch (key.kind) {
    case 'demo':
      return deskAt(key, { source: await sources.demo(), store: deskStoreOnPage() }, sources);
    case 'own': {
      const [{ rowsOf }, { memorySource }] = await Promise.all([
        import(/* webpackChunkName: "desk" */ '../domain/stored/rows'),
        import(/* webpackChunkName: "desk" */ '../domain/stored/memory-source'),
      ]);
      // Noon, so that it is that day in every time zone near ours.
      const { updated } = key.register;
      const rows = rowsOf(key.register, { by: '', at: updated === null ? '' : `${updated}T12:00:00Z` });
      const source = memorySource(rows, { by: '', now: sources.now });
      return deskAt(key, { source, store: deskStoreOnPage() }, sources);
    }
    case 'shared': {
      const place = await sources.shared(key.file);
      if ('source' in place) return deskAt(key, place, sources);
      forget();
      return fixedDesk(place, null);
    }
  }
}

/** A desk that reads again, and sends what waits, when the user comes back to the page or the network does. */
async function deskAt(
  key: DeskKey,
  { source, store }: DeskPlace,
  { window, now, changed }: DeskSources,
): Promise<Desk> {
  const { createDesk } = await import(/* webpackChunkName: "desk" */ '../domain/stored/create-desk');
  const timers = {
    after: (milliseconds: number, act: () => void) => {
      const timer = window.setTimeout(act, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
  const desk = await createDesk({ source, store, now, newId, timers });
  whenAwake(window, () => void desk.refresh());
  if (changed !== undefined) desk.onChange(() => changed(key, desk));
  return desk;
}
