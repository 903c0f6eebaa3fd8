import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import type { FullEvent, Graph } from '../../../src/graph/types';
import type { OpenAppointment } from '../../../src/host/types';
import { memoryStore, TODAY } from '../../builders/ports';
import { appointment, hostUser, MARIJKE, openingHost, registersOf, tab, testGraph } from '../../builders/workplace';
import { title } from '../support';
import { openHosted } from './page';
import { travelTextFor, withFile } from './travelling';

const AB = appointment(0);
const TEXT = travelTextFor(AB);
const OTHER = { name: 'Iemand Anders', email: 'iemand@elders.example' };
const NONE = { ...registersOf() };

function pane(open: OpenAppointment, options: Parameters<typeof openHosted>[0] = {}) {
  return openHosted({ host: openingHost(open, MARIJKE).host, workplace: NONE, ...options });
}

const hatsAreThere = () => screen.findByRole('heading', { name: /^Noem uw pet bij/ });

test('a guest without any register sees the hats, and where they come from', async () => {
  pane(withFile(AB, TEXT));
  await title('Algemeen Bestuur');
  await hatsAreThere();
  expect(screen.getByText('Rollen meegestuurd door Saskia Nieland op 3 juni.')).toBeVisible();
  expect(screen.queryByText('Wij vinden de rollen niet')).toBeNull();
});

test('roles of the invitation go before those of the organisation', async () => {
  const register = { ...demoRegister(TODAY), assignments: [] };
  pane(withFile(AB, TEXT), { workplace: registersOf(register) });
  await hatsAreThere();
  expect(screen.getByText(/^Rollen meegestuurd door/)).toBeVisible();
});

test('who sent them has the register itself', async () => {
  const text = travelTextFor(AB, { name: MARIJKE.name, email: MARIJKE.email });
  const { event } = AB;
  const own = {
    ...AB,
    event: { ...event, organizer: { emailAddress: { name: MARIJKE.name, address: MARIJKE.email } } },
  };
  pane(withFile(own, text), { workplace: registersOf(demoRegister(TODAY)) });
  await hatsAreThere();
  expect(screen.queryByText(/meegestuurd/)).toBeNull();
});

describe('a file that the organizer did not put there', () => {
  const open = withFile(AB, travelTextFor(AB, OTHER));
  const question = () => screen.findByRole('group', { name: 'Deze rollen komen niet van de organisator.' });

  test('is used after a yes, which is remembered', async () => {
    const store = memoryStore();
    const user = pane(open, { ports: { store } });
    await question();
    const who = 'Iemand Anders (iemand@elders.example)';
    expect(screen.getByText(`Volgens het bestand is de afzender ${who}. Wilt u ze gebruiken?`)).toBeVisible();
    expect(screen.queryByRole('heading', { name: /^Noem uw pet/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Gebruik deze rollen' }));
    await hatsAreThere();
    await waitFor(() => expect(Object.values(store.kept()?.travels ?? {})).toEqual([true]));

    document.body.replaceChildren();
    pane(open, { ports: { store } });
    await hatsAreThere();
    expect(screen.queryByRole('group', { name: /organisator/ })).toBeNull();
  });

  test('is left after a no: the next source', async () => {
    const user = pane(open, { workplace: registersOf(demoRegister(TODAY)) });
    await question();
    await user.click(screen.getByRole('button', { name: 'Niet gebruiken' }));
    await hatsAreThere();
    expect(screen.queryByRole('group', { name: /organisator/ })).toBeNull();
    expect(screen.getByText(/^Rollen van Regio Wolkendal/)).toBeVisible();
  });
});

test('a file for another day is asked about', async () => {
  const { event } = AB;
  const moved = { ...AB, event: { ...event, start: { dateTime: '2026-06-16T11:30:00', timeZone: 'UTC' } } };
  pane(withFile(moved, TEXT));
  await screen.findByRole('group', { name: 'Deze rollen zijn voor een andere dag gemaakt.' });
  expect(screen.getByText('Ze zijn voor di 9 juni, van Saskia Nieland. Wilt u ze gebruiken?')).toBeVisible();
});

describe('a file that is refused says why, and the next source is used', () => {
  test.each([
    [
      'too large',
      withFile(AB, TEXT, 10_000_000),
      'Het rollenbestand bij deze uitnodiging is te groot. Wij gebruiken het niet.',
    ],
    [
      'HTML in a name',
      withFile(AB, TEXT.replace('Marijke van Dalen', '<b>Marijke</b>')),
      'In het rollenbestand staan tekens die er niet horen. Wij gebruiken het niet.',
    ],
    ['of a newer version', withFile(AB, TEXT.replace('"rolvast":1', '"rolvast":9')), /nieuwere versie van Rolvast/],
    [
      'not to be fetched',
      { ...withFile(AB, TEXT), attachment: async () => Promise.reject(new Error('no')) },
      /kunnen het rollenbestand .* niet openen/,
    ],
  ])('%s', async (_name, open, line) => {
    pane(open, { workplace: registersOf(demoRegister(TODAY)) });
    await hatsAreThere();
    expect((await screen.findAllByText(line))[0]).toBeVisible();
    expect(screen.getByText(/^Rollen van Regio Wolkendal/)).toBeVisible();
  });

  test('without any other source the screen says that there are no roles', async () => {
    pane(withFile(AB, '{'));
    await title('Wij vinden de rollen niet');
    expect(screen.getAllByText(/beschadigd/)[0]).toBeVisible();
  });
});

test('the file is never offered as an agenda', async () => {
  const open = appointment(2);
  pane(withFile(open, travelTextFor(open)), { workplace: registersOf(demoRegister(TODAY)) });
  await screen.findByRole('button', { name: 'Lees deze bijlage' });
  expect(screen.queryByText(/rolvast\.json/)).toBeNull();
});

test('someone who is not in the roles of the invitation chooses a name there', async () => {
  pane(withFile(AB, TEXT), { host: openingHost(withFile(AB, TEXT), hostUser('a.b@elders.example')).host });
  await screen.findByRole('heading', { level: 2, name: 'Wij kennen u nog niet' });
});

describe('in Teams, with roles on the event only', () => {
  /** The calendar of the demo region, with the roles on one event. */
  async function graph(): Promise<Graph> {
    const real = await testGraph().loadGraph();
    const withRoles = (full: FullEvent): FullEvent =>
      full.event.id === AB.event.id ? { ...full, event: withFile({ ...AB, event: full.event }, TEXT).event } : full;
    return {
      ...real,
      events: async (refs, signal) => (await real.events(refs, signal)).map(withRoles),
      attachment: async (ref, id, signal) =>
        id === 'rollen' ? withFile(AB, TEXT).attachment(id) : real.attachment(ref, id, signal),
      teamsMeeting: async (query, signal) => {
        const answer = await real.teamsMeeting(query, signal);
        return answer.kind === 'found' ? { kind: 'found', found: withRoles(answer.found) } : answer;
      },
    };
  }
  const guest = (hash: string) =>
    openHosted({ hash, host: openingHost(tab('personal'), MARIJKE).host, workplace: { ...NONE, loadGraph: graph } });

  test('a meeting of the calendar shows the hats', async () => {
    guest(`#/overleg/${AB.event.id}`);
    await hatsAreThere();
    expect(screen.getByText('Rollen meegestuurd door Saskia Nieland op 3 juni.')).toBeVisible();
  });

  test('the meetings are listed without any register, and one of them opens with its hats', async () => {
    const user = guest('#/mijn');
    await title('Mijn overleggen');
    expect(screen.getByRole('heading', { level: 2, name: 'Wij vinden de rollen niet' })).toBeVisible();
    await user.click(await screen.findByRole('link', { name: /Algemeen Bestuur/ }));
    await hatsAreThere();
  });

  test('a meeting without roles says that there are none', async () => {
    guest(`#/overleg/${appointment(2).event.id}`);
    await title('Wij vinden de rollen niet');
  });
});
