import { afterEach, describe, expect, test, vi } from 'vitest';
import { deviceStore } from '../../src/host/device-store';
import { keptOnDevice } from '../../src/host/kept';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** An IndexedDB whose database cannot be opened: at once, or some time later as in a private window. */
const refusing = (how: 'at once' | 'later') => ({
  open: () => {
    const error = new DOMException('denied', 'SecurityError');
    if (how === 'at once') throw error;
    const request: { error: DOMException; onerror: (() => void) | null } = { error, onerror: null };
    queueMicrotask(() => request.onerror?.());
    return request;
  },
});

describe.each([
  ['no IndexedDB', undefined],
  ['an IndexedDB that refuses at once', refusing('at once')],
  ['an IndexedDB that refuses later', refusing('later')],
])('with %s', (_, indexedDB) => {
  test('nothing is kept, and nothing is said of it', async () => {
    vi.stubGlobal('indexedDB', indexedDB);
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const kept = keptOnDevice('rolvast-test', 'kept');
    expect(await kept.get('settings')).toBeNull();
    await expect(kept.set('settings', { a: 1 })).resolves.toBeUndefined();
    expect(await kept.get('settings')).toBeNull();
    await expect(kept.remove('settings')).resolves.toBeUndefined();
    await expect(kept.clear()).resolves.toBeUndefined();
    expect(await kept.entries()).toEqual([]);
    await new Promise(setImmediate);
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test('the choices of the user are forgotten', async () => {
    vi.stubGlobal('indexedDB', indexedDB);
    const store = deviceStore('tenant/user');
    await store.save({ registers: [], people: { wolkendal: 'p-maas' }, demo: false });
    expect(await store.load()).toBeNull();
    await expect(store.clear()).resolves.toBeUndefined();
  });
});

test('nothing is opened before the first use', () => {
  const open = vi.fn();
  vi.stubGlobal('indexedDB', { open });
  keptOnDevice('rolvast-test', 'kept');
  expect(open).not.toHaveBeenCalled();
});
