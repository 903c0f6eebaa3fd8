import { expect, test } from 'vitest';
import { freshSite, keptSite, type SiteParts } from '../../src/compose/site-registers';
import { demoRegister } from '../../src/demo/region';
import { createDesk } from '../../src/domain/stored/create-desk';
import { memorySource } from '../../src/domain/stored/memory-source';
import { rowsOf } from '../../src/domain/stored/rows';
import { type RowSource, StoreFailure, type StoreTrouble } from '../../src/domain/stored/types';
import { deskStoreOnPage } from '../../src/host/desk-store';
import { countingIds } from '../builders/desk';
import { keptInMemory } from '../host/keptInMemory';

const DAY = '2026-06-03';
const SETTING = { kind: 'site', site: 'https://regio.sharepoint.example/sites/bestuur', tenant: null } as const;

/** The register of the fictional region in a site that fails as the test says, and what this device keeps of it. */
function device() {
  let trouble: StoreTrouble | null = null;
  const rows = rowsOf(demoRegister(DAY), { by: 'Saskia Nieland', at: `${DAY}T09:00:00Z` });
  const memory = memorySource(rows, { by: 'Saskia Nieland', now: () => new Date(`${DAY}T10:00:00Z`) });
  const source: RowSource = {
    ...memory,
    read: async (cursor, signal) => {
      if (trouble !== null) throw new StoreFailure(trouble);
      return memory.read(cursor, signal);
    },
  };
  const kept = keptInMemory();
  const forgotten: string[] = [];
  let desk: ReturnType<typeof createDesk> | null = null;
  const parts: SiteParts = {
    openDesk: () => {
      desk ??= createDesk({
        source,
        store: deskStoreOnPage(),
        now: () => new Date(`${DAY}T10:00:00Z`),
        newId: countingIds(),
      });
      return desk;
    },
    loadGraph: async () => {
      throw new Error('not asked here');
    },
    kept,
    forgetDesk: async (site) => void forgotten.push(site),
    user: 'tenant/saskia',
  };
  const fail = (next: StoreTrouble | null): void => {
    trouble = next;
  };
  return { parts, kept, forgotten, fail };
}

test('the register of a site is there at the next start, for the same user only', async () => {
  const { parts } = device();
  expect(await keptSite(SETTING, parts)).toBeNull();
  const { shared, fault } = await freshSite(SETTING, parts);
  expect([shared?.register.region.name, shared?.origin, fault]).toEqual(['Regio Wolkendal', 'site', null]);
  expect((await keptSite(SETTING, parts))?.register.assignments).toHaveLength(demoRegister(DAY).assignments.length);
  expect(await keptSite(SETTING, { ...parts, user: 'tenant/een-ander' })).toBeNull();
});

test.each(['offline', 'busy', 'slow'] as const)(
  '%s: what was read before stays, and nothing is wrong',
  async (trouble) => {
    const { parts, fail } = device();
    await freshSite(SETTING, parts);
    fail(trouble);
    const { shared, fault } = await freshSite(SETTING, parts);
    expect([shared?.readAt, fault]).toEqual([`${DAY}T10:00:00.000Z`, null]);
  },
);

test('who may not see the roles any more does not keep them, and is told', async () => {
  const { parts, forgotten, fail } = device();
  await freshSite(SETTING, parts);
  fail('forbidden');
  expect(await freshSite(SETTING, parts)).toMatchObject({ shared: null, fault: { why: 'forbidden' } });
  expect(await keptSite(SETTING, parts)).toBeNull();
  expect(forgotten).toEqual([SETTING.site]);
});

test('a permission that was withdrawn is asked for again, beside what was read before', async () => {
  const { parts, fail } = device();
  await freshSite(SETTING, parts);
  fail('ask');
  expect(await freshSite(SETTING, parts)).toMatchObject({ shared: { origin: 'site' }, fault: { why: 'ask' } });
});

test('a site that was never read gives no register, only why', async () => {
  const { parts, fail } = device();
  fail('offline');
  expect(await freshSite(SETTING, parts)).toMatchObject({ shared: null, fault: { why: 'offline' } });
});
