import { createDesk } from '../../../src/domain/stored/create-desk';
import type { Conflict, Desk, Outcome, Refused, Settlement } from '../../../src/domain/stored/desk';
import type { Change, Fields, FieldValue, RowSource, StoredRow, StoreTrouble } from '../../../src/domain/stored/types';
import { Browser, Gates, gatedSource, type Mishap, type Page, random } from './gates';

/** What the pages of the test edit: rows of people, of which these fields get another text. */
export const LIST = 'people';
const FIELDS = ['name', 'position', 'email'] as const;

export interface World {
  /** A source for a page that opens in this browser (0 or 1). `pause` holds up a request, so that others come first or the page is gone. */
  readonly source: (browser: number, pause: () => Promise<void>) => RowSource;
  /** The same rows, without anything that goes wrong: to look at in the end. */
  readonly truth: RowSource;
  /** Ids of the people to edit. */
  readonly people: readonly string[];
  /** From now on nothing goes wrong any more. */
  readonly heal: () => void;
  /** Lets requests that are under way come a step further. */
  readonly tick: () => Promise<void>;
  /** How often a call to the source fails, 0 to 1; 0 when the world has failures of its own. */
  readonly mishaps: number;
}

/** One change that a person asked for. Its texts are nobody else's. */
interface Asked {
  readonly tag: string;
  readonly change: Change;
  /** What the person saw, or chose to write over, in each field. */
  readonly seen: Map<string, FieldValue[]>;
  outcome: Outcome | null;
  /** Who asked for it. */
  readonly page: Page;
  /** True when the source refused it while the page waited: it was handed back, also where the page crashed before it said so. */
  handedBack: boolean;
  /** True once the device kept it. */
  durable: boolean;
  /** True once a row that was gone, or never made, was put back as another change saw it: with the texts of this one. */
  cameAlong: boolean;
  /** True once the person may have given it up for what another wrote. */
  givenUp: boolean;
}

interface Open {
  readonly browser: number;
  readonly page: Page;
  readonly desk: Desk;
}

const TROUBLES: readonly StoreTrouble[] = ['offline', 'slow', 'busy', 'ask'];

/** What a source says when it did not do what was asked, and never will. */
const REFUSALS: readonly StoreTrouble[] = ['broken', 'forbidden'];

/**
 * Two browsers (one of them at times with two pages) change the same rows in an order that the seed decides, with crashes and failures in
 * the middle; then everything heals. Gives what is wrong with the result: changes that were lost or done twice, and versions that were
 * written over something that their writer had not seen. Empty when all is well.
 */
export async function interleave(world: World, seed: number): Promise<readonly string[]> {
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const gates = new Gates();
  const asked: Asked[] = [];
  const wrong: string[] = [];
  let healed = false;
  let ids = 0;
  const newId = (): string => `w${seed}-${++ids}`;

  /** A change that stands in a stored queue, or among stored conflicts or refused changes, must not be lost from then on. */
  function saved(value: unknown): void {
    const text = JSON.stringify(['queue', 'conflicts', 'refused'].map((name) => Reflect.get(value as object, name)));
    for (const one of asked) if (text.includes(`"${one.tag}.`)) one.durable = true;
  }
  const browsers = [new Browser(gates, saved), new Browser(gates, saved)];
  const open: Open[] = [];
  /** With those that are still opening. */
  const pages = new Map<Page, number>();
  let under = 0;

  function run(act: () => Promise<unknown>): void {
    const since = healed;
    under += 1;
    void act().finally(() => {
      // What a page that crashed still does is nobody's business.
      if (since === healed) under -= 1;
    });
  }

  function mishap(page: Page): readonly [Mishap, StoreTrouble] {
    if (healed || next() > world.mishaps) return ['none', 'offline'];
    if (next() < 0.15) {
      for (const one of asked) if (one.page === page && one.outcome === null) one.handedBack = true;
      return ['before', pick(REFUSALS)];
    }
    return [pick(['before', 'after'] as const), pick(TROUBLES)];
  }

  function openPage(browser: number): void {
    const page: Page = { crashed: false };
    pages.set(page, browser);
    run(async () => {
      const desk = await createDesk({
        source: gatedSource(
          world.source(browser, () => gates.wait(page)),
          page,
          gates,
          () => mishap(page),
        ),
        store: browsers[browser]!.store(page),
        now: () => new Date('2026-06-03T09:30:00Z'),
        newId,
      });
      open.push({ browser, page, desk });
      await desk.refresh();
    });
  }

  function submit({ desk, page }: Open): void {
    const known = [...world.people, 'new-1', 'new-2'].map((id) => desk.row(LIST, id)).filter((row) => row !== null);
    const tag = `t${asked.length}`;
    const fieldsWith = (names: readonly string[]): Fields =>
      Object.fromEntries(names.map((name) => [name, `${tag}.${name}`]));
    const change: Change =
      known.length === 0 || next() < 0.1
        ? {
            kind: 'create',
            list: LIST,
            id: pick(['new-1', 'new-2']),
            fields: { ...fieldsWith(FIELDS), municipality: null },
          }
        : update(pick(known), fieldsWith(FIELDS.filter(() => next() < 0.45)));
    if (Object.keys(change.fields).length === 0) return;
    const base = change.kind === 'update' ? change.base.fields : {};
    const seen = new Map(
      Object.keys(change.fields).map((name): [string, FieldValue[]] => [name, [base[name] ?? null]]),
    );
    const one: Asked = {
      tag,
      change,
      seen,
      page,
      handedBack: false,
      outcome: null,
      durable: false,
      cameAlong: false,
      givenUp: false,
    };
    asked.push(one);
    run(async () => {
      one.outcome = await desk.submit([change]);
    });
  }

  function update(row: StoredRow, fields: Fields): Change {
    return { kind: 'update', list: LIST, id: row.id, fields, base: { version: row.version, fields: row.fields } };
  }

  function settle({ desk }: Open, conflict: Conflict): void {
    const one = asked.find(({ tag }) =>
      Object.values(conflict.change.fields).some((value) => String(value).startsWith(`${tag}.`)),
    );
    const how: Settlement = pick([
      { kind: 'mine' },
      { kind: 'theirs' },
      {
        kind: 'merge',
        fields: Object.fromEntries(conflict.clashes.map((clash) => [clash.field, pick([clash.mine, clash.theirs])])),
      },
    ]);
    if (conflict.theirs === null && how.kind !== 'theirs' && conflict.change.kind === 'update') {
      const seen: Change = { ...conflict.change, fields: conflict.change.base.fields };
      for (const other of asked) if (isIn([seen], other.tag)) other.cameAlong = true;
    }
    if (one !== undefined) {
      const isMine = (value: FieldValue): boolean => String(value).startsWith(`${one.tag}.`);
      const chosen = how.kind === 'merge' ? { ...conflict.change.fields, ...how.fields } : conflict.change.fields;
      if (how.kind === 'theirs' || !Object.values(chosen).some(isMine)) one.givenUp = true;
      for (const [field, values] of one.seen) values.push(conflict.theirs?.fields[field] ?? null);
    }
    run(() => desk.settle(conflict.id, how));
  }

  function decide({ desk }: Open, { id, change }: Refused): void {
    if (next() < 0.7) {
      run(() => desk.sendAgain([id]));
      return;
    }
    const one = asked.find(({ tag }) => isIn([change], tag));
    if (one !== undefined) one.givenUp = true;
    run(() => desk.discard([id]));
  }

  function crash(page: Page, browser: number): void {
    pages.delete(page);
    open.splice(0, open.length, ...open.filter((one) => one.page !== page));
    browsers[browser]!.crash(page);
  }

  function act(): void {
    const one = open.length === 0 ? undefined : pick(open);
    const chance = next();
    if (one === undefined || chance < 0.06) {
      const browser = pick([0, 1]);
      if ([...pages.values()].filter((one) => one === browser).length < (browser === 0 ? 2 : 1)) openPage(browser);
    } else if (chance < 0.1) {
      const [refused] = one.desk.state().refused;
      if (refused !== undefined) decide(one, refused);
    } else if (chance < 0.16) crash(one.page, one.browser);
    else if (chance < 0.3) run(() => one.desk.refresh());
    else if (chance < 0.42) {
      const [conflict] = one.desk.state().conflicts;
      if (conflict !== undefined) settle(one, conflict);
    } else submit(one);
  }

  async function drain(steps: number): Promise<void> {
    for (let step = 0; step < steps && under > 0; step += 1) {
      if (!gates.release(next)) await world.tick();
      await Promise.resolve();
    }
  }

  openPage(0);
  openPage(1);
  for (let step = 0; step < 160; step += 1) {
    if (next() < 0.17) act();
    if (!gates.release(next)) await world.tick();
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
  }

  // Everything heals: one page a browser, which sends what waits. Conflicts stay as they are.
  healed = true;
  world.heal();
  for (const [page, browser] of [...pages]) crash(page, browser);
  under = 0;
  openPage(0);
  openPage(1);
  await drain(20_000);
  for (let round = 0; round < 2; round += 1) {
    for (const { desk } of open) run(() => desk.refresh());
    await drain(20_000);
  }
  if (under > 0) wrong.push('something never came to an end');

  await check(world, asked, open, wrong);
  return wrong.map((line) => `seed ${seed}: ${line}`);
}

async function check(world: World, asked: readonly Asked[], open: readonly Open[], wrong: string[]): Promise<void> {
  const introduced = new Map<string, Set<string>>();
  for (const id of [...world.people, 'new-1', 'new-2']) {
    const row = await world.truth.find(LIST, id);
    if (row === null) continue;
    const versions = [...(await world.truth.history(LIST, id))].reverse();
    versions.forEach((version, at) => {
      const before = versions[at - 1]?.fields ?? {};
      for (const [field, value] of Object.entries(version.fields)) {
        const was = before[field] ?? null;
        if (typeof value !== 'string' || value === was || !value.includes('.')) continue;
        const one = asked.find(({ tag }) => value.startsWith(`${tag}.`));
        if (one === undefined) continue;
        introduced.set(one.tag, (introduced.get(one.tag) ?? new Set()).add(`${id} ${at}`));
        const seen = one.seen.get(field) ?? [];
        const isFirst = at === 0;
        if (!isFirst && !seen.some((known) => (known ?? '') === (was ?? '')))
          wrong.push(`${value} was written over ${was}, and its writer saw ${seen.join(' | ')}`);
      }
    });
    for (const { desk, browser } of open) {
      const shown = desk.row(LIST, id);
      const isMine = desk.state().pending > 0;
      if (!isMine && JSON.stringify(shown?.fields) !== JSON.stringify(row.fields))
        wrong.push(`browser ${browser} shows another ${id} than there is`);
    }
  }
  for (const { tag, outcome, durable, givenUp, handedBack, cameAlong } of asked) {
    const times = introduced.get(tag)?.size ?? 0;
    const waits = open.some(
      ({ desk }) =>
        isIn(
          desk.state().conflicts.map(({ change }) => change),
          tag,
        ) ||
        isIn(
          desk.state().refused.map(({ change }) => change),
          tag,
        ) ||
        desk.state().pending > 0,
    );
    const conflicted = open.some(({ desk }) =>
      isIn(
        desk.state().conflicts.map(({ change }) => change),
        tag,
      ),
    );
    if (times > 1 && !cameAlong) wrong.push(`${tag} was done ${times} times`);
    if (times > 0 && conflicted && !cameAlong) wrong.push(`${tag} was done and is in a conflict`);
    const promised =
      outcome === null ? durable && !handedBack : outcome.kind !== 'refused' && outcome.kind !== 'unkept';
    if (times === 0 && promised && !waits && !givenUp) wrong.push(`${tag} was lost (${outcome?.kind ?? 'no answer'})`);
  }
  for (const { desk } of open) {
    const blocked = new Set(desk.state().conflicts.map(({ change }) => change.id));
    if (desk.state().pending > 0 && blocked.size === 0) wrong.push('something waits, and nothing keeps it');
  }
}

function isIn(changes: readonly Change[], tag: string): boolean {
  return changes.some((change) => Object.values(change.fields).some((value) => String(value).startsWith(`${tag}.`)));
}
