/** A made-up browser: what its pages share, and a lock that a page that is gone lets go of. */
import type { DeskStore } from '../../../src/domain/stored/desk';
import { type RowSource, StoreFailure, type StoreTrouble } from '../../../src/domain/stored/types';

/** The same numbers for the same seed, from 0 up to 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Gate {
  readonly page: Page;
  readonly open: () => void;
  /** True for what is on its way already: it can arrive although the page is gone. */
  readonly onItsWay: boolean;
}

/** One page. A page that crashed never hears of anything again. */
export interface Page {
  crashed: boolean;
}

/** Stops every step of every page until someone lets it go on, one at a time. */
export class Gates {
  private parked: Gate[] = [];

  wait(page: Page, onItsWay = false): Promise<void> {
    if (page.crashed) return new Promise(() => {});
    return new Promise((open) => this.parked.push({ page, open, onItsWay }));
  }

  /** Lets one of the waiting steps go on; false when none waits. */
  release(pick: () => number): boolean {
    const [gate] = this.parked.splice(Math.floor(pick() * this.parked.length), 1);
    gate?.open();
    return gate !== undefined;
  }

  crash(page: Page): void {
    page.crashed = true;
    this.parked = this.parked.filter((gate) => gate.page !== page || gate.onItsWay);
  }
}

/** What one browser keeps for one register, shared by its pages. `saved` hears of everything that was really stored. */
export class Browser {
  value: unknown = null;
  private holder: Page | null = null;
  private line: { readonly page: Page; readonly go: () => void }[] = [];
  private readonly gates: Gates;
  private readonly saved: (value: unknown) => void;

  constructor(gates: Gates, saved: (value: unknown) => void) {
    this.gates = gates;
    this.saved = saved;
  }

  store(page: Page, fails: () => boolean = () => false): DeskStore {
    return {
      load: async () => {
        await this.gates.wait(page);
        if (fails()) throw new Error('load');
        return structuredClone(this.value);
      },
      save: async (value) => {
        const next = structuredClone(value);
        await this.gates.wait(page);
        if (fails()) throw new Error('save');
        this.value = next;
        this.saved(next);
        await this.gates.wait(page);
        if (fails()) throw new Error('saved');
      },
      alone: async (act) => {
        if (page.crashed) return new Promise(() => {});
        if (this.holder !== null) await new Promise<void>((go) => this.line.push({ page, go }));
        else this.holder = page;
        try {
          return await act();
        } finally {
          if (this.holder === page) this.next();
        }
      },
    };
  }

  crash(page: Page): void {
    this.gates.crash(page);
    this.line = this.line.filter((one) => one.page !== page);
    if (this.holder === page) this.next();
  }

  private next(): void {
    const first = this.line.shift();
    this.holder = first?.page ?? null;
    first?.go();
  }
}

/** What goes wrong with a call: nothing, before it was made, or after (the answer is lost). */
export type Mishap = 'none' | 'before' | 'after';

/** A source whose every call stops before and after, and fails as `mishap` says. */
export function gatedSource(
  source: RowSource,
  page: Page,
  gates: Gates,
  mishap: () => readonly [Mishap, StoreTrouble],
): RowSource {
  async function call<Answer>(act: () => Promise<Answer>): Promise<Answer> {
    const [when, trouble] = mishap();
    await gates.wait(page);
    if (when === 'before') throw new StoreFailure(trouble);
    const answer = await act();
    await gates.wait(page);
    if (when === 'after') throw new StoreFailure(trouble);
    return answer;
  }
  return {
    read: (...args) => call(() => source.read(...args)),
    find: (...args) => call(() => source.find(...args)),
    create: (...args) => call(() => source.create(...args)),
    update: (...args) => call(() => source.update(...args)),
    history: (...args) => call(() => source.history(...args)),
    mayWrite: (...args) => call(() => source.mayWrite(...args)),
  };
}
