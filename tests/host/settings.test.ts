import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadSettings, type SettingsAnswer } from '../../src/host/settings';
import { keptInMemory } from './keptInMemory';

const URL_OF_SETTINGS = 'https://rolvast.example/config.json';

/** config.json of an organisation; its registers tell one from another. */
const settings = (file: string): string =>
  JSON.stringify({ clientId: '7c8f3a52-6a8e-4cbe-8f9a-7a9b1a2c3d4e', registers: [{ file }] });
const FRESH = settings('nieuw.json');
const EARLIER = settings('oud.json');

const answering = (body: string | Uint8Array<ArrayBuffer>, status = 200) =>
  vi.fn<typeof fetch>(async () => new Response(body, { status }));
const failing = () => vi.fn<typeof fetch>(async () => Promise.reject(new TypeError('Failed to fetch')));
/** Answers after so many milliseconds. */
const slow = (milliseconds: number, body: string) =>
  vi.fn<typeof fetch>(() => new Promise((done) => setTimeout(() => done(new Response(body)), milliseconds)));

async function load(fetch: typeof globalThis.fetch, kept = keptInMemory()): Promise<string> {
  return shown(await loadSettings({ fetch, kept, url: URL_OF_SETTINGS }));
}

function shown(answer: SettingsAnswer): string {
  if (answer.kind === 'wrong') return answer.lines.join('\n');
  if (answer.kind !== 'read') return answer.kind;
  return answer.settings.kind === 'demo'
    ? 'demo'
    : answer.settings.registers.map((one) => ('file' in one ? one.file : one.site)).join();
}

describe('what is on the server counts', () => {
  test('it is read and kept', async () => {
    const [fetch, kept] = [answering(FRESH), keptInMemory({ settings: EARLIER })];
    expect(await load(fetch, kept)).toBe('nieuw.json');
    expect(fetch.mock.calls[0]?.[0]).toBe(URL_OF_SETTINGS);
    expect(kept.all()).toEqual({ settings: FRESH });
  });

  test('a file with a mistake names it, and does not replace what is kept', async () => {
    const kept = keptInMemory({ settings: EARLIER });
    expect(await load(answering('{\n  "clientId": "x"\n}'), kept)).toContain('regel 2, clientId: dit is geen app-id');
    expect(kept.all()).toEqual({ settings: EARLIER });
  });

  test.each([
    ['with a byte order mark', `\uFEFF${FRESH}`, 'nieuw.json'],
    ['with bytes of a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from(FRESH)]), 'nieuw.json'],
    ['of a try-out', '{ "demo": true }', 'demo'],
    ['empty', '', 'config.json is leeg. Vul de instellingen in.'],
    ['cut off half-way', FRESH.slice(0, 60), /^config\.json, regel 1: /],
    ['the start page of the server', '<!doctype html><html lang="nl"></html>', 'absent'],
    ['the start page behind a mark and a line', '\uFEFF\n<HTML><body>Log in</body></HTML>', 'absent'],
  ])('a file %s', async (_, body, expected) => {
    expect(await load(answering(body))).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  test.each([
    [404, 'absent'],
    [403, 'absent'],
    [500, 'offline'],
    [503, 'offline'],
  ])('status %i without anything kept: %s', async (status, expected) => {
    expect(await load(answering('{}', status))).toBe(expected);
  });

  test('a file that was taken away is not replaced by an earlier one', async () => {
    expect(await load(answering('', 404), keptInMemory({ settings: EARLIER }))).toBe('absent');
  });
});

describe('what is kept stands in while the server cannot be reached', () => {
  test.each([
    ['no network', failing()],
    ['a server that fails', answering('', 502)],
    [
      'a connection that breaks half-way',
      vi.fn<typeof fetch>(
        async () => new Response(new ReadableStream({ start: (c) => c.error(new TypeError('cut')) })),
      ),
    ],
  ])('%s', async (_, fetch) => {
    expect(await load(fetch, keptInMemory({ settings: EARLIER }))).toBe('oud.json');
    expect(await load(fetch)).toBe('offline');
  });

  test('but not when a newer version no longer understands it', async () => {
    expect(await load(failing(), keptInMemory({ settings: '{ "vroeger": true }' }))).toBe('offline');
  });
});

describe('a slow network', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** What `load` gave after so many milliseconds; "waiting" when nothing yet. */
  async function within(milliseconds: number, answer: Promise<string>): Promise<string> {
    let given = 'waiting';
    void answer.then((text) => {
      given = text;
    });
    await vi.advanceTimersByTimeAsync(milliseconds);
    return given;
  }

  test('after a second and a half the start goes on with what is kept', async () => {
    const answer = load(slow(10_000, FRESH), keptInMemory({ settings: EARLIER }));
    expect(await within(1499, answer)).toBe('waiting');
    expect(await within(2, answer)).toBe('oud.json');
  });

  test('what comes later counts at the next start', async () => {
    const kept = keptInMemory({ settings: EARLIER });
    expect(await within(1500, load(slow(10_000, FRESH), kept))).toBe('oud.json');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kept.all()).toEqual({ settings: FRESH });
  });

  test('a mistake that comes later is not kept', async () => {
    const kept = keptInMemory({ settings: EARLIER });
    expect(await within(1500, load(slow(10_000, '{}'), kept))).toBe('oud.json');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kept.all()).toEqual({ settings: EARLIER });
  });

  test('what comes in time is waited for', async () => {
    expect(await within(1400, load(slow(1400, FRESH), keptInMemory({ settings: EARLIER })))).toBe('nieuw.json');
  });

  test('without anything kept it waits as long as it takes', async () => {
    const answer = load(slow(10_000, FRESH));
    expect(await within(9999, answer)).toBe('waiting');
    expect(await within(2, answer)).toBe('nieuw.json');
  });

  test('nothing is left behind that would keep the page busy', async () => {
    await load(answering(FRESH));
    expect(vi.getTimerCount()).toBe(0);
  });
});
