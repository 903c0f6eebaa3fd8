import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import emptyRegister from '../../src/demo/empty-register.json';
import type { ReadProblem } from '../../src/ui/ports';
import { invitation } from '../builders/meeting';
import { memoryStore } from '../builders/ports';
import { choose, demoAs, open, title } from './support';

const text = (name: string, content: string): File => new File([content], name, { type: 'text/plain' });
const agenda = text(
  'agenda.txt',
  'Algemeen Bestuur Regio Wolkendal\n\nAgenda\n1. Opening\n2. Begroting 2027\n3. Rondvraag\n',
);
const roles = new File([JSON.stringify(emptyRegister)], 'rollen.json', { type: 'application/json' });

describe('a file of one’s own', () => {
  test('asks who you are, then shows the hats', async () => {
    const user = open();
    await choose(user, 'Kies een bestand', agenda);
    await title('Wie bent u?');
    expect(screen.getByText('3 punten gelezen')).toBeVisible();
    expect(screen.getByText('Uit ‘agenda.txt’')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Leden van Algemeen Bestuur' })).toBeVisible();
    expect(screen.getByText(/^Deze namen zijn verzonnen/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Lees die eerst in' })).toHaveAttribute('href', '#/');
    await user.type(screen.getByRole('searchbox', { name: 'Zoek uw naam' }), 'dalen');
    await user.click(screen.getByRole('button', { name: /Marijke van Dalen/ }));
    await title('Algemeen Bestuur');
    expect(screen.getByText('Agenda uit uw bestand.')).toBeVisible();
  });

  test('what everyone at the table shares: a clear list, and no card that says otherwise', async () => {
    const user = open();
    await choose(user, 'Kies een bestand', agenda);
    await title('Wie bent u?');
    await user.click(screen.getByRole('button', { name: /Anja Terpstra/ }));
    await title('Algemeen Bestuur');
    expect(screen.getByText(/^Geen bijzonderheden/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: /^Punt 2\. Begroting 2027/ }));
    await title('2. Begroting 2027');
    expect(screen.queryByText('Noem hier uw pet')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ook: Regio én Wolkeveen' }));
    expect(screen.getByText('Dit raakt ook het geld van uw gemeente.')).toBeVisible();
  });

  test('a name that is not there: the next step is the own region', async () => {
    const user = open();
    await choose(user, 'Kies een bestand', agenda);
    await title('Wie bent u?');
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText('Wij vinden geen ‘zzz’. Lees de rollen van uw eigen regio in.')).toBeVisible();
  });

  test('everyone’s hats can be seen without a name', async () => {
    const user = open();
    await choose(user, 'Kies een bestand', agenda);
    await title('Wie bent u?');
    await user.click(screen.getByRole('link', { name: 'Toon de petten van iedereen' }));
    await title('Petten van alle leden');
  });

  test('pasted text works the same', async () => {
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Plak tekst' }));
    const dialog = await screen.findByRole('dialog', { name: 'Plak uw agenda' }, { timeout: 5000 });
    await user.click(within(dialog).getByRole('button', { name: 'Lees de agenda' }));
    expect(within(dialog).getByText('Plak eerst de agenda.')).toBeVisible();
    await user.click(within(dialog).getByRole('textbox', { name: 'Tekst van de agenda' }));
    await user.paste('Algemeen Bestuur\n1. Opening\n2. Begroting 2027');
    await user.click(within(dialog).getByRole('button', { name: 'Lees de agenda' }));
    await title('Wie bent u?');
    expect(screen.getByText('Uit de geplakte tekst')).toBeVisible();
  });

  test('without agenda points: paste only the agenda', async () => {
    const user = open();
    await choose(user, 'Kies een bestand', text('brief.txt', 'Beste mensen,\n\nTot volgende week.\n'));
    expect(await screen.findByText('Wij vinden hier geen agendapunten. Plak alleen de agenda.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Welke pet heeft u op?');
  });

  test.each<[ReadProblem, RegExp]>([
    ['unsupported', /Probeer Word, pdf, ics of eml/],
    ['unreadable', /Probeer Word, pdf, ics of eml/],
    ['password', /beveiligd met een wachtwoord\. Plak de agenda/],
    ['scan', /scan zonder tekst\. Plak de agenda/],
    ['empty', /is leeg\. Kies een ander bestand/],
    ['no-event', /geen afspraak\. Kies een ander bestand/],
    ['too-large', /te groot\. Plak de agenda/],
  ])('%s: a message with a next step', async (problem, message) => {
    const user = open({ readFile: async () => ({ kind: 'problem', problem }) });
    await choose(user, 'Kies een bestand', agenda);
    expect(await screen.findByText(message)).toBeVisible();
  });

  test('a reader that does not load: nothing is lost, try again', async () => {
    const user = open({ readFile: () => Promise.reject(new Error('no network')) });
    await choose(user, 'Kies een bestand', agenda);
    await title('Dit lukte niet');
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await title('Welke pet heeft u op?');
  });
});

describe('questions that only the user can answer', () => {
  test('which meeting: a choice, no guess', async () => {
    const user = open();
    await choose(user, 'Kies een bestand', text('x.txt', '1. Opening\n2. Begroting 2027\n3. Rondvraag\n'));
    await title('Wie bent u?');
    await user.click(screen.getByRole('button', { name: /Marijke van Dalen/ }));
    await title('Welk overleg is dit?');
    await user.click(screen.getByRole('button', { name: 'Toon mijn petten' }));
    expect(screen.getByText('Kies een overleg.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Naar het begin' })).toHaveAttribute('href', '#/');
    await user.click(screen.getByRole('radio', { name: 'Algemeen Bestuur' }));
    await user.click(screen.getByRole('button', { name: 'Toon mijn petten' }));
    await title('Algemeen Bestuur');
  });

  test('which region, when two fit', async () => {
    const other = { ...emptyRegister, region: { id: 'andere', name: 'Regio Anders' } };
    const store = memoryStore({
      registers: [
        { file: 'a.json', text: JSON.stringify(emptyRegister) },
        { file: 'b.json', text: JSON.stringify(other) },
      ],
      people: {},
      demo: false,
    });
    const user = open({ store });
    await choose(
      user,
      'Kies een bestand',
      text('x.txt', 'Algemeen Bestuur\n1. Opening\n2. Schone lucht\n3. Rondvraag\n'),
    );
    await title('Voor welke regio is dit?');
    await user.click(screen.getByRole('radio', { name: /Regio Anders/ }));
    await user.click(screen.getByRole('button', { name: 'Toon mijn petten' }));
    expect(await screen.findByText('Wij kennen u nog niet')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Kies uw naam' }));
    await title('Wie bent u?');
    await user.click(screen.getByRole('button', { name: /Jo Jansen/ }));
    expect(await screen.findByText(/^Rollen van Regio Anders/)).toBeVisible();
  });
});

describe('an invitation without agenda', () => {
  const portal = invitation('De stukken staan in het portaal.', {
    subject: 'Algemeen Bestuur Regio Wolkendal',
    start: '2026-06-09T11:30:00Z',
    organizer: { name: 'Saskia Nieland', email: 's.nieland@regiowolkendal.example' },
  });

  test('shows the base hats and the next step; a pasted agenda completes it', async () => {
    const user = open({ readFile: async () => ({ kind: 'read', invitation: portal }) });
    await choose(user, 'Kies een bestand', agenda);
    await title('Wie bent u?');
    expect(screen.getByText('Uitnodiging gelezen')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Marijke van Dalen/ }));
    await title('Algemeen Bestuur');
    expect(screen.getByText('Bestuurder Regio')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Nog geen agenda' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Vraag het de secretaris' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:s\.nieland/),
    );
    await user.click(screen.getByRole('button', { name: 'Plak de agenda' }));
    await user.click(await screen.findByRole('textbox', {}, { timeout: 5000 }));
    await user.paste('1. Opening\n2. Begroting 2027\n3. Rondvraag');
    await user.click(screen.getByRole('button', { name: 'Lees de agenda' }));
    expect(await screen.findByText('Agenda door u geplakt.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Algemeen Bestuur');
  });

  test('an attachment that cannot be read: paste or another file', async () => {
    const files = ['a.pdf', 'b.docx'].map((name) => ({
      name,
      mediaType: '',
      size: 240_000,
      read: async () => new Uint8Array(),
    }));
    const user = open({
      readFile: async () => ({ kind: 'read', invitation: { ...portal, files } }),
      readAttachment: async () => ({ kind: 'problem', problem: 'scan' }),
    });
    await choose(user, 'Kies een bestand', agenda);
    await title('Wie bent u?');
    await user.click(screen.getByRole('button', { name: /Marijke van Dalen/ }));
    await title('Algemeen Bestuur');
    await user.click(screen.getByRole('radio', { name: /b\.docx/ }));
    await user.click(screen.getByRole('button', { name: 'Lees deze bijlage' }));
    expect(await screen.findByRole('heading', { name: 'Deze bijlage kunnen wij niet lezen' })).toBeVisible();
    expect(screen.getByText('Het is een scan of beveiligd bestand.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Plak de agenda' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Kies een ander bestand' })).toBeVisible();
  });
});

describe('roles of one’s own', () => {
  test('are read in, kept on this device, and can be undone', async () => {
    const store = memoryStore();
    const user = open({ store });
    await choose(user, 'Rollen inlezen', roles);
    expect(await screen.findByRole('heading', { name: 'Verder met Regio Voorbeeld' })).toBeVisible();
    expect(screen.getByText('De rollen van Regio Voorbeeld zijn opgeslagen.')).toBeVisible();
    await waitFor(() => expect(store.kept()?.registers[0]?.file).toBe('rollen.json'));
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(store.kept()).toBeNull());
    expect(screen.queryByText('Verder met Regio Voorbeeld')).toBeNull();
  });

  test('with an error: line, field and what to do', async () => {
    const user = open();
    const broken = {
      ...emptyRegister,
      gremia: [{ id: 'ab', kind: 'ab', name: 'AB', chair: 'niemand', members: [] }],
      assignments: [],
    };
    await choose(user, 'Rollen inlezen', new File([JSON.stringify(broken, null, 2)], 'fout.json'));
    expect(await screen.findByText('Wij kunnen de rollen in ‘fout.json’ niet lezen.')).toBeVisible();
    expect(screen.getByText(/^Regel \d+, gremia › 'ab' › chair: .*niemand/)).toBeVisible();
  });

  test('with something to know: the remarks stand there, the roles are in use', async () => {
    const user = open();
    const odd = { ...emptyRegister, kleur: 'blauw' };
    await choose(user, 'Rollen inlezen', new File([JSON.stringify(odd, null, 2)], 'rollen.json'));
    expect(await screen.findByRole('heading', { name: 'Verder met Regio Voorbeeld' })).toBeVisible();
    expect(screen.getByText('1 opmerking bij dit bestand.')).toBeVisible();
    expect(screen.getByText(/^Regel \d+, kleur: /)).toBeVisible();
  });

  test('a name that is not in them: look in the file', async () => {
    const user = open();
    await choose(user, 'Rollen inlezen', roles);
    await screen.findByRole('heading', { name: 'Verder met Regio Voorbeeld' });
    await choose(user, 'Kies een bestand', agenda);
    await title('Wie bent u?');
    expect(screen.queryByText(/Deze namen zijn verzonnen/)).toBeNull();
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText('Wij vinden geen ‘zzz’. Kijk of de naam in uw rollenbestand staat.')).toBeVisible();
  });

  test('are found again on the next visit, and wiped with all else', async () => {
    const store = memoryStore({
      registers: [{ file: 'rollen.json', text: JSON.stringify(emptyRegister) }],
      people: { 'mijn-regio': 'p-jansen' },
      demo: false,
    });
    const user = open({ store });
    expect(await screen.findByRole('heading', { name: 'Verder met Regio Voorbeeld' })).toBeVisible();
    expect(screen.getByText('U bent Jo Jansen.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Wis alles van dit apparaat' }));
    await waitFor(() => expect(store.kept()).toBeNull());
    expect(screen.queryByText('Verder met Regio Voorbeeld')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByRole('heading', { name: 'Verder met Regio Voorbeeld' })).toBeVisible();
  });

  test('of long ago: a question whether they are still right', async () => {
    const old = { ...emptyRegister, updated: '2026-01-15' };
    const store = memoryStore({
      registers: [{ file: 'rollen.json', text: JSON.stringify(old) }],
      people: { 'mijn-regio': 'p-jansen' },
      demo: false,
    });
    const user = open({ store });
    await choose(
      user,
      'Kies een bestand',
      text('x.txt', 'Algemeen Bestuur\n1. Opening\n2. Schone lucht\n3. Rondvraag\n'),
    );
    expect(
      await screen.findByText('Deze rollen zijn van 15 januari. Kloppen ze nog?', {}, { timeout: 5000 }),
    ).toBeVisible();
  });
});

describe('the unexpected', () => {
  test('an address of a meeting that is gone says so', async () => {
    open({}, '#/overleg/agenda-99');
    await title('Dit overleg is niet meer open');
    expect(screen.getByRole('link', { name: 'Kies een agenda' })).toHaveAttribute('href', '#/');
  });

  test('a region that does not load leaves the page usable', async () => {
    const user = open({ loadDemo: () => Promise.reject(new Error('no network')) });
    await user.click(await screen.findByRole('button', { name: /Marijke van Dalen/ }));
    await title('Dit lukte niet');
    await user.click(screen.getByRole('button', { name: 'Toon details' }));
    expect(screen.getByText(/no network/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await title('Welke pet heeft u op?');
  });

  test('nothing of a hostile invitation becomes part of the page', async () => {
    const user = open();
    await choose(
      user,
      'Kies een bestand',
      text('x.txt', 'Algemeen Bestuur\n1. Opening\n2. <img src=x onerror=alert(1)> Begroting\n3. Rondvraag\n'),
    );
    await title('Wie bent u?');
    await user.click(screen.getByRole('button', { name: /Marijke van Dalen/ }));
    await title('Algemeen Bestuur');
    expect(screen.getAllByText(/<img src=x onerror=alert\(1\)> Begroting/).length).toBeGreaterThan(0);
    expect(document.querySelector('img')).toBeNull();
  });

  test('the demo of one person is not that of the next', async () => {
    const user = open();
    await demoAs(user, 'Marijke van Dalen');
    await user.click(screen.getByRole('button', { name: 'Wissel' }));
    await title('Wie bent u?');
    await user.click(screen.getByRole('button', { name: /Karim Ouali/ }));
    await title('Mijn overleggen');
    expect(screen.getByRole('link', { name: /PFHO Sociaal/ })).toHaveTextContent('Voorzitter PFHO');
  });
});

describe('an invitation for two gremia at once', () => {
  test('is judged for the wider one and offers the other', async () => {
    const both = invitation('1. Opening\n2. Begroting 2027\n3. Rondvraag', {
      subject: 'DB/AB Regio Wolkendal',
      start: '2026-06-09T11:30:00Z',
    });
    const user = open({ readFile: async () => ({ kind: 'read', invitation: both }) });
    await choose(user, 'Kies een bestand', agenda);
    await title('Wie bent u?');
    await user.click(screen.getByRole('button', { name: /Marijke van Dalen/ }));
    await title('Algemeen Bestuur');
    await user.click(screen.getByRole('button', { name: 'Toon mijn petten in Dagelijks Bestuur' }));
    await title('Dagelijks Bestuur');
    expect(screen.getByRole('button', { name: 'Toon mijn petten in Algemeen Bestuur' })).toBeVisible();
  });
});
