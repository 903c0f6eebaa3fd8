import { expect, test, vi } from 'vitest';
import { createDesks, type DeskSources } from '../../src/compose/desks';
import { demoRegister } from '../../src/demo/region';
import { memorySource } from '../../src/domain/stored/memory-source';
import { rowsOf } from '../../src/domain/stored/rows';
import { deskStoreOnPage } from '../../src/host/desk-store';

const DAY = '2026-06-03';
const NOW = new Date(`${DAY}T10:00:00Z`);
const register = demoRegister(DAY);

/** The parts of a window that a desk listens to. */
function quietWindow(): Window {
  const listen = { addEventListener: () => {} };
  return {
    ...listen,
    document: { ...listen, visibilityState: 'visible' },
    performance,
    setTimeout,
  } as unknown as Window;
}

function desks(changes: Partial<DeskSources> = {}) {
  const source = memorySource(rowsOf(register, { by: '', at: '' }), { by: 'Saskia', now: () => NOW });
  return createDesks({
    window: quietWindow(),
    now: () => NOW,
    demo: async () => source,
    shared: async () => ({ source, store: deskStoreOnPage() }),
    ...changes,
  });
}

test('one desk for the same register, another for another reading of a file', async () => {
  const open = desks();
  const site = { kind: 'shared', file: 'https://regio.example' } as const;
  expect(await open(site)).toBe(await open(site));
  const own = (reading: number) => ({ kind: 'own', region: 'wolkendal', reading, register }) as const;
  expect(await open(own(1))).toBe(await open(own(1)));
  expect(await open(own(1))).not.toBe(await open(own(2)));
});

test('a file of the settings is read anew each time, and can only be read', async () => {
  const shared = vi.fn(async () => register);
  const open = desks({ shared });
  const desk = await open({ kind: 'shared', file: 'registers/regio.json' });
  await open({ kind: 'shared', file: 'registers/regio.json' });
  expect([shared.mock.calls.length, desk.state().mayWrite]).toEqual([2, false]);
});

test('a change is told with the register it is of', async () => {
  const changed = vi.fn();
  const open = desks({ changed });
  const key = { kind: 'shared', file: 'https://regio.example' } as const;
  const desk = await open(key);
  await desk.refresh();
  expect(changed).toHaveBeenCalledWith(key, desk);
});

test('a desk that could not be opened is tried again', async () => {
  const shared = vi
    .fn<DeskSources['shared']>()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue(register);
  const open = desks({ shared });
  const key = { kind: 'shared', file: 'registers/regio.json' } as const;
  await expect(open(key)).rejects.toThrow('no network');
  await expect(open(key)).resolves.toBeDefined();
});
