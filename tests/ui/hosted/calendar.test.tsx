import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFaults } from '../../../src/demo/graph/faults';
import { demoToken } from '../../../src/demo/graph/token';
import { demoRegister } from '../../../src/demo/region';
import type { Register } from '../../../src/domain/register/types';
import type { Workplace } from '../../../src/ui/ports';
import { TODAY } from '../../builders/ports';
import { REGION } from '../../builders/region';
import { hostUser, memoryAnswers, openingHost, registersOf, tab, testGraph } from '../../builders/workplace';
import { title } from '../support';
import { openHosted } from './page';

/** A personal tab of someone in the demo region, with his or her own calendar. `day`: the day from which the demo counts its meetings. */
function meetingsOf(
  email = 'm.vandalen@wolkeveen.example',
  { day = TODAY, ...workplace }: Partial<Workplace> & { readonly day?: string } = {},
  now = `${TODAY}T09:30:00Z`,
) {
  const me = demoRegister(TODAY).people.find((person) => person.email === email)?.id ?? 'p-van-dalen';
  return openHosted({
    host: openingHost(tab('personal'), hostUser(email)).host,
    workplace: { ...testGraph({ day, me }), ...workplace },
    ports: { now: () => new Date(now) },
  });
}

const names = (list: HTMLElement): string[] =>
  within(list)
    .getAllByRole('link')
    .map(({ textContent }) => /Algemeen Bestuur|Dagelijks Bestuur|PFHO Sociaal/.exec(textContent ?? '')?.[0] ?? '?');
/** The meetings below each heading, once their text was read. */
async function groups(): Promise<Record<string, string[]>> {
  await title('Mijn overleggen');
  await waitFor(() => expect(document.querySelector('[data-meetings-ready]')).not.toBeNull());
  const all = screen.getAllByRole('region').filter((region) => region.tagName === 'SECTION');
  return Object.fromEntries(
    all
      .filter((region) => within(region).queryByRole('heading', { level: 2 }) !== null)
      .map((region) => [within(region).getByRole('heading', { level: 2 }).textContent, names(region)]),
  );
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the meetings of the coming 30 days', () => {
  test.each<[string, string, Record<string, string[]>]>([
    ['next week and later', TODAY, { 'Volgende week': ['Algemeen Bestuur'], Later: ['Dagelijks Bestuur'] }],
    ['this week and next', '2026-05-30', { 'Deze week': ['Algemeen Bestuur'], 'Volgende week': ['Dagelijks Bestuur'] }],
    ['today', '2026-05-28', { Vandaag: ['Algemeen Bestuur'], 'Volgende week': ['Dagelijks Bestuur'] }],
  ])('%s', async (_, day, expected) => {
    meetingsOf(undefined, { day });
    expect(await groups()).toEqual(expected);
    expect(screen.getByText('Goedemorgen. U heeft 2 overleggen in de komende 30 dagen.')).toBeVisible();
    expect(screen.getByRole('link', { name: /Algemeen Bestuur.*4 petten.*Noem uw pet · 2/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /Dagelijks Bestuur.*Lid DB.*Agenda in bijlage/ })).toBeVisible();
  });

  test('are said aloud once they are there', async () => {
    meetingsOf();
    await groups();
    await waitFor(() => {
      const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
      expect(said).toContain('U heeft 2 overleggen in de komende 30 dagen.');
    });
  });

  test('the own roles stand beside them, and who helps', async () => {
    meetingsOf();
    await groups();
    const roles = screen.getByRole('complementary', { name: 'Uw rollen' });
    expect(within(roles).getByText('Lid DB · Financiën')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Klopt er iets niet? Meld het aan Saskia Nieland.' })).toHaveAttribute(
      'href',
      'mailto:s.nieland%40regiowolkendal.example',
    );
  });

  test('one opens with its hats, without asking Microsoft again', async () => {
    const { loadGraph } = testGraph();
    const graph = await loadGraph();
    const events = vi.fn(graph.events);
    const user = meetingsOf(undefined, { loadGraph: async () => ({ ...graph, events }) });
    await groups();
    await user.click(screen.getByRole('link', { name: /Algemeen Bestuur/ }));
    await title('Algemeen Bestuur');
    expect(await screen.findByRole('heading', { name: /^Noem uw pet bij/ })).toBeVisible();
    expect(events).toHaveBeenCalledOnce();
  });
});

describe('meetings that are over', () => {
  test('are folded, the last one first', async () => {
    const user = meetingsOf(undefined, { day: '2026-05-21' });
    await title('Geen overleggen');
    const button = await screen.findByRole('button', { name: '2 overleggen zijn geweest' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(names(button.closest('section') as HTMLElement)).toEqual(['Dagelijks Bestuur', 'Algemeen Bestuur']);
  });

  test.each([
    ['while it is on it is still coming', '2026-06-03T13:30:00Z', { Vandaag: ['Algemeen Bestuur'] }],
    ['after its end it is over', '2026-06-03T14:00:01Z', {}],
  ])('%s', async (_, now, today) => {
    meetingsOf(undefined, { day: '2026-05-28' }, now);
    expect(await groups()).toEqual({ ...today, 'Volgende week': ['Dagelijks Bestuur'] });
    expect(screen.queryByRole('button', { name: '1 overleg is geweest' }) !== null).toBe(!('Vandaag' in today));
  });
});

describe('several regions', () => {
  const NEIGHBOUR: Register = { ...demoRegister(TODAY), region: { id: 'veenland', name: 'Regio Veenland' } };

  test('each meeting says which region it is of, and the roles stand by region', async () => {
    const veenland: Register = { ...NEIGHBOUR, gremia: [] };
    meetingsOf(undefined, registersOf(demoRegister(TODAY), veenland));
    await groups();
    expect(screen.getByRole('link', { name: /Algemeen Bestuur.*Regio Wolkendal/ })).toBeVisible();
    for (const region of ['Regio Wolkendal', 'Regio Veenland']) {
      expect(screen.getByRole('complementary', { name: `Uw rollen in ${region}` })).toBeVisible();
    }
  });

  test('a region that does not know the user shows no roles', async () => {
    meetingsOf(undefined, registersOf(REGION, demoRegister(TODAY)));
    await groups();
    expect(screen.getAllByRole('complementary')).toHaveLength(1);
    expect(screen.getByRole('complementary', { name: 'Uw rollen' })).toBeVisible();
  });

  test('a meeting that fits in both is there, and opens with the question', async () => {
    const user = meetingsOf(undefined, registersOf(demoRegister(TODAY), NEIGHBOUR));
    await groups();
    await user.click(screen.getByRole('link', { name: /Algemeen Bestuur/ }));
    await title('Voor welke regio is dit?');
  });
});

describe('calendars of others', () => {
  test('are read after a word of the user only, and from then on', async () => {
    const answers = memoryAnswers();
    const ask = vi.fn<Workplace['ask']>(async () => ({ kind: 'token', token: demoToken() }));
    const user = meetingsOf(undefined, { answers, ask });
    await groups();
    expect(screen.getByText('Wij lezen de agenda ‘Anja Terpstra’ nog niet.')).toBeVisible();
    expect(ask).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Lees die ook' }));
    expect(ask.mock.calls).toEqual([['Calendars.Read.Shared', null]]);
    expect(await screen.findByRole('link', { name: /PFHO Sociaal.*Uit agenda ‘Anja Terpstra’/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lees die ook' })).toBeNull();
    expect(screen.getAllByRole('link', { name: /Algemeen Bestuur/ })).toHaveLength(1);
    expect(await answers.getItem('flag shared')).toBe('yes');
  });

  test('what was allowed before is read at once', async () => {
    meetingsOf(undefined, { answers: memoryAnswers({ 'flag shared': 'yes' }) });
    expect(await screen.findByRole('link', { name: /PFHO Sociaal.*Uit agenda ‘Anja Terpstra’/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lees die ook' })).toBeNull();
  });

  test('a no changes nothing, and is said', async () => {
    const user = meetingsOf(undefined, { ask: async () => ({ kind: 'refused', by: 'user' }) });
    await groups();
    await user.click(screen.getByRole('button', { name: 'Lees die ook' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('U gaf geen toestemming.');
    expect(await groups()).toEqual({ 'Volgende week': ['Algemeen Bestuur'], Later: ['Dagelijks Bestuur'] });
  });
});

describe('no meetings', () => {
  test('someone with roles is led to them', async () => {
    const user = meetingsOf(undefined, { day: '2026-04-01' });
    await title('Geen overleggen');
    await user.click(await screen.findByRole('button', { name: 'Bekijk mijn rollen' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Uw rollen' })).toHaveFocus();
  });

  test('someone without roles can say to be another', async () => {
    meetingsOf('n.hagen@regiowolkendal.example');
    await title('Geen overleggen');
    expect(screen.queryByRole('button', { name: 'Bekijk mijn rollen' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Kies een andere naam' })).toHaveAttribute('href', '#/wie');
  });

  test('someone whom no register knows chooses a name', async () => {
    meetingsOf('a.b@elders.example', { day: '2026-04-01' });
    await title('Geen overleggen');
    expect(screen.getByRole('link', { name: 'Kies uw naam' })).toHaveAttribute('href', '#/wie');
  });
});

test('someone whom no register knows sees the meetings, and chooses a name for the hats', async () => {
  const user = meetingsOf('a.b@elders.example');
  await groups();
  expect(screen.getByText('Uw naam staat niet bij de rollen.', { exact: false })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Kies uw naam' }));
  await title('Wie bent u?');
  await user.click(screen.getByRole('button', { name: /Marijke van Dalen/ }));
  await waitFor(() => expect(screen.queryByText(/Uw naam staat niet bij de rollen/)).toBeNull());
});

describe('other appointments', () => {
  test('are there for who misses a meeting, those that are over left out', async () => {
    const user = meetingsOf();
    await groups();
    expect(screen.queryByText('Gesprek met de provincie')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ik mis een overleg' }));
    expect(screen.getByText('Deze afspraken kennen de rollen niet. Kies er een.')).toBeVisible();
    expect(
      screen.getByRole('link', { name: /Gesprek met de provincie.*za 20 juni · 13\.00–14\.00 uur/ }),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: /di 2 juni/ })).toBeNull();
    await user.click(screen.getByRole('link', { name: /Gesprek met de provincie/ }));
    await title('Welk overleg is dit?');
  });

  test('more than fits is said', async () => {
    meetingsOf(undefined, testGraph({ largestPage: 3 }));
    await groups();
    expect(screen.getByText('Niet alle afspraken passen hier. U ziet de eerste.')).toBeVisible();
  });
});

describe('when Microsoft does not answer', () => {
  test('with nothing kept: a screen, and on without a reload', async () => {
    const faults = createFaults();
    faults.fail({ kind: 'offline' }, { times: Number.POSITIVE_INFINITY });
    const user = meetingsOf(undefined, testGraph({ faults }));
    await title('Geen internet');
    expect(screen.getByRole('button', { name: 'Plak de agenda zelf' })).toBeVisible();
    faults.clear();
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(Object.keys(await groups())).toEqual(['Volgende week', 'Later']);
  });

  test('with an earlier answer: that one, with its age above it', async () => {
    const answers = memoryAnswers();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T06:05:00Z`) });
    meetingsOf(undefined, { answers });
    await groups();
    cleanup();
    vi.setSystemTime(`${TODAY}T09:30:00Z`);
    const faults = createFaults();
    faults.fail({ kind: 'status', status: 403 }, { times: Number.POSITIVE_INFINITY });
    meetingsOf(undefined, { ...testGraph({ faults }), answers: memoryAnswers(answers.all()) });
    expect(Object.keys(await groups())).toEqual(['Volgende week', 'Later']);
    expect(await screen.findByText(/U ziet de stand van vandaag, 8\.05 uur\./)).toBeVisible();
    expect(screen.getByRole('link', { name: /Algemeen Bestuur.*Noem uw pet · 2/ })).toBeVisible();
  });

  test('pasting works without Microsoft', async () => {
    const faults = createFaults();
    faults.fail({ kind: 'offline' }, { times: Number.POSITIVE_INFINITY });
    const user = meetingsOf(undefined, testGraph({ faults }));
    await user.click(await screen.findByRole('button', { name: 'Plak de agenda zelf' }));
    const dialog = await screen.findByRole('dialog', { name: 'Plak uw agenda' });
    await user.click(within(dialog).getByRole('textbox', { name: 'Tekst van de agenda' }));
    await user.paste('Algemeen Bestuur\n1. Opening\n2. Begroting 2027');
    await user.click(within(dialog).getByRole('button', { name: 'Lees de agenda' }));
    await title('Algemeen Bestuur');
    expect(screen.getByText('Agenda door u geplakt.')).toBeVisible();
  });
});
