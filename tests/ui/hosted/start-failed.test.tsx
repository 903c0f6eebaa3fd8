import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { loadSettings } from '../../../src/host/settings';
import { StartFailed, type StartFailure } from '../../../src/ui/hosted/StartFailed';
import { themes } from '../../../src/ui/theme/themes';
import { host } from '../../builders/ports';
import { keptInMemory } from '../../host/keptInMemory';
import { title } from '../support';

const GOOD = {
  clientId: '7c8f3a52-6a8e-4cbe-8f9a-7a9b1a2c3d4e',
  registers: [{ file: 'registers/wolkendal.json' }],
};
const withChange = (change: object): string => JSON.stringify({ ...GOOD, ...change }, null, 2);

function show(failure: StartFailure): () => void {
  const retry = vi.fn();
  render(<StartFailed failure={failure} host={host('light')} themes={themes} onRetry={retry} />);
  return retry;
}

/** What the start makes of a config.json; null for one that can be used. */
async function failureOf(text: string, status = 200): Promise<StartFailure | null> {
  const answer = await loadSettings({
    fetch: async () => new Response(text, { status }),
    kept: keptInMemory(),
    url: 'https://rolvast.example/config.json',
  });
  if (answer.kind === 'read') return null;
  return answer.kind === 'wrong'
    ? { kind: 'settings', lines: answer.lines }
    : { kind: 'no-settings', why: answer.kind };
}

async function start(text: string, status = 200): Promise<() => void> {
  const failure = await failureOf(text, status);
  if (failure === null) throw new Error('these settings are right');
  return show(failure);
}

describe('a config.json with a mistake: a screen that names the line', () => {
  test.each([
    ['nothing in it', '', 'config.json is leeg. Vul de instellingen in.'],
    ['a comma missing', '{\n  "clientId": "x"\n  "demo": true\n}', /^config\.json, regel 3: .*ontbreekt een komma/],
    ['a bracket missing', '{\n  "demo": true\n', /^config\.json, regel [23]: /],
    ['a list', '[]', 'config.json moet beginnen met { en eindigen met }.'],
    ['no client id', withChange({ clientId: undefined }), /^config\.json, regel 1, clientId: dit veld ontbreekt/],
    ['an empty client id', withChange({ clientId: '' }), /^config\.json, regel 2, clientId: dit veld ontbreekt/],
    ['a client id that is none', withChange({ clientId: 'rolvast' }), /regel 2, clientId: dit is geen app-id/],
    ['an authority without https', withChange({ authority: 'http://login.example' }), /regel 8, authority: .*https/],
    ['Graph that is no address', withChange({ graph: 'graph.microsoft.com' }), /regel 8, graph: .*https/],
    ['a number for an address', withChange({ graph: 7 }), /regel 8, graph: hier hoort tekst/],
    ['no registers', withChange({ registers: null }), /regel 3, registers: er staan geen rollen/],
    ['one file for the list', withChange({ registers: 'rollen.json' }), /regel 3, registers: hier hoort een lijst/],
    ['a file name in the list', withChange({ registers: ['rollen.json'] }), /regel 4, registers › 1: hier hoort \{/],
    [
      'a register without its file',
      withChange({ registers: [{ file: 'a.json' }, { tenant: 'regio.example' }] }),
      /regel 7, registers › 2 › file: dit veld ontbreekt/,
    ],
    [
      'a register elsewhere',
      withChange({ registers: [{ file: 'https://x.example/r.json' }] }),
      /regel 5, registers › 1 › file: dit bestand moet bij Rolvast zelf staan/,
    ],
    [
      'a tenant that is a name',
      withChange({ registers: [{ file: 'r.json', tenant: 'Regio Oost' }] }),
      /regel 6, registers › 1 › tenant: dit is geen tenant/,
    ],
    [
      'a contact without an address',
      withChange({ contact: { name: 'Saskia', email: 'saskia' } }),
      /regel 10, contact › email: dit is geen e-mailadres/,
    ],
    ['a contact in one text', withChange({ contact: 'Saskia' }), /regel 8, contact: hier hoort \{/],
    ['a misspelt field', withChange({ contacts: {} }), /regel 8, contacts: .*Bedoelt u contact\?/],
    ['demo as text', withChange({ demo: 'ja' }), /regel 8, demo: hier hoort true of false/],
  ])('%s', async (_, text, line) => {
    const retry = await start(text);
    await title('Rolvast is nog niet goed ingesteld');
    expect(screen.getByText('In de instellingen klopt één regel niet.')).toBeVisible();
    expect(screen.getByText(line)).toBeVisible();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Toon details' }));
    expect(screen.getAllByText(line)).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  test('many mistakes: the first three, and all of them in the details', async () => {
    await start('{\n  "graph": "x",\n  "clientId": "y",\n  "authority": "z",\n  "onzin": 1,\n  "registers": 3\n}');
    await title('Rolvast is nog niet goed ingesteld');
    expect(screen.getByText('In de instellingen kloppen 5 regels niet.')).toBeVisible();
    expect(screen.getAllByText(/^config\.json, regel \d/).map((line) => line.textContent?.slice(0, 20))).toEqual([
      'config.json, regel 2',
      'config.json, regel 3',
      'config.json, regel 4',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Toon details' }));
    expect(screen.getByText(/regel 2, graph.*regel 5, onzin.*regel 6, registers/)).toBeVisible();
  });

  test('right settings are not on that screen', async () => {
    expect(await failureOf(withChange({ demo: false }))).toBeNull();
  });
});

describe('no config.json', () => {
  test.each([
    ['it is not there', '', 404],
    ['the server gives its start page', '<!doctype html><html></html>', 200],
  ])('%s', async (_, text, status) => {
    await start(text, status);
    await title('Rolvast is nog niet goed ingesteld');
    expect(screen.getByText('Er is nog geen bestand met instellingen.')).toBeVisible();
    expect(screen.getByText(/^config\.json ontbreekt\. Zet het bestand naast/)).toBeVisible();
  });

  test('the server does not answer', async () => {
    const retry = await start('', 503);
    await title('Rolvast is nog niet goed ingesteld');
    expect(screen.getByText(/niet te bereiken/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Toon details' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe('no host', () => {
  test.each<[Extract<StartFailure, string>, string, string]>([
    ['not-outlook', 'Open Rolvast in Outlook', 'link'],
    ['not-teams', 'Open Rolvast in Teams', 'link'],
    ['no-office', 'Outlook geeft geen antwoord', 'button'],
    ['no-teams', 'Teams geeft geen antwoord', 'button'],
    ['no-item', 'Er staat geen afspraak open', 'button'],
  ])('%s: %s', async (failure, name, way) => {
    const retry = show(failure);
    await title(name);
    expect(document.title).toBe(`${name} – Rolvast`);
    if (way === 'link') {
      expect(screen.getByRole('link', { name: 'Open Rolvast in de browser' })).toHaveAttribute('href', 'index.html');
    } else {
      await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
      expect(retry).toHaveBeenCalledOnce();
    }
  });
});
