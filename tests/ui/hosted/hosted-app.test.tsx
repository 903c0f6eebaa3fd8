import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import region from '../../../src/demo/region.json';
import type { Register } from '../../../src/domain/register/types';
import type { OpenAppointment } from '../../../src/host/types';
import type { Workplace } from '../../../src/ui/ports';
import { memoryStore, TODAY } from '../../builders/ports';
import { REGION } from '../../builders/region';
import {
  appointment,
  hostUser,
  MARIJKE,
  openingHost,
  registersOf,
  rewritten,
  sharedRegister,
  tab,
  testWorkplace,
} from '../../builders/workplace';
import { choose, title } from '../support';
import { openHosted } from './page';

/** The pane of Outlook with an appointment of the demo region. */
function pane(open: OpenAppointment = appointment(0), user = MARIJKE, workplace: Partial<Workplace> = {}) {
  const host = openingHost(open, user);
  return { ...host, user: openHosted({ host: host.host, workplace }) };
}

const hatsAreThere = () => screen.findByRole('heading', { name: /^Noem uw pet bij/ });

/** A second region with the same gremia and people, so that a meeting fits in both. */
const NEIGHBOUR: Register = { ...demoRegister(TODAY), region: { id: 'veenland', name: 'Regio Veenland' } };

/** An appointment that no register knows. */
function unknown(changes: Partial<OpenAppointment> = {}): OpenAppointment {
  const { event, ...open } = rewritten(appointment(0), 'Algemeen Bestuur', 'gezelschap');
  const nobody = { subject: 'Overleg over van alles', attendees: [], organizer: null };
  return { ...open, key: 'onbekend', event: { ...event, ...nobody }, ...changes };
}

/** The screen that says it does not know who is looking; the name of the meeting stays above it. */
const stranger = () => screen.findByRole('heading', { level: 2, name: 'Wij kennen u nog niet' });

describe('who is looking', () => {
  test.each([
    ['an e-mail address of the register', 'm.vandalen@wolkeveen.example'],
    ['the same in capitals', 'M.vanDalen@Wolkeveen.example'],
    ['a guest of another organisation', 'm.vandalen_wolkeveen.example#EXT#@regiowolkendal.onmicrosoft.example'],
  ])('%s: the hats at once, and nobody is named', async (_, email) => {
    pane(appointment(0), hostUser(email));
    await title('Algemeen Bestuur');
    await hatsAreThere();
    expect(screen.queryByText(/^U kijkt/)).toBeNull();
  });

  test('someone the register does not know chooses a name, which is remembered', async () => {
    const store = memoryStore();
    const { host } = openingHost(appointment(0), hostUser('a.b@elders.example'));
    const user = openHosted({ host, ports: { store } });
    await stranger();
    await user.click(screen.getByRole('link', { name: 'Kies uw naam' }));
    await title('Wie bent u?');
    expect(screen.getByRole('heading', { name: 'Leden van Algemeen Bestuur' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^.*Anja Terpstra/ }));
    await title('Algemeen Bestuur');
    expect(screen.getByText('U kijkt als Anja Terpstra')).toBeVisible();
    await waitFor(() => expect(store.kept()?.people).toEqual({ wolkendal: 'p-terpstra' }));
  });

  test('the next time that name is known', async () => {
    const store = memoryStore({ registers: [], people: { wolkendal: 'p-terpstra' }, demo: false });
    openHosted({ host: openingHost(appointment(0), hostUser('')).host, ports: { store } });
    await title('Algemeen Bestuur');
    expect(await screen.findByText('U kijkt als Anja Terpstra')).toBeVisible();
    expect(store.kept()?.people).toEqual({ wolkendal: 'p-terpstra' });
  });

  test('who looks through other eyes can switch back', async () => {
    const store = memoryStore({ registers: [], people: { wolkendal: 'p-terpstra' }, demo: false });
    const user = openHosted({ host: openingHost(appointment(0)).host, ports: { store } });
    await screen.findByText('U kijkt als Anja Terpstra');
    await user.click(screen.getByRole('button', { name: 'Wissel' }));
    await title('Wie bent u?');
    await user.type(screen.getByRole('searchbox', { name: 'Zoek uw naam' }), 'dalen');
    await user.click(screen.getByRole('button', { name: /Marijke van Dalen/ }));
    await hatsAreThere();
    expect(store.kept()?.people).toEqual({ wolkendal: 'p-van-dalen' });
  });

  test('in the try-out everyone is the mayor, and it says so', async () => {
    pane(appointment(0), hostUser('a.b@elders.example'), { example: true });
    await hatsAreThere();
    expect(screen.getByText('U kijkt als Marijke van Dalen')).toBeVisible();
    expect(screen.getByText('Voorbeeld. Alle namen zijn verzonnen.')).toBeVisible();
  });
});

describe('registers', () => {
  test('a meeting that fits in two regions: the user says which', async () => {
    const { user } = pane(appointment(0), MARIJKE, registersOf(demoRegister(TODAY), NEIGHBOUR));
    await title('Voor welke regio is dit?');
    await user.click(screen.getByRole('radio', { name: /Regio Veenland/ }));
    await user.click(screen.getByRole('button', { name: 'Toon mijn petten' }));
    await title('Algemeen Bestuur');
    expect(await screen.findByText(/^Rollen van Regio Veenland/)).toBeVisible();
  });

  test('a meeting of one of two regions is not asked about', async () => {
    pane(appointment(0), MARIJKE, registersOf(REGION, demoRegister(TODAY)));
    await hatsAreThere();
    expect(screen.getByText(/^Rollen van Regio Wolkendal/)).toBeVisible();
  });

  test('one of two cannot be read: the other works, and the foot says so', async () => {
    pane(appointment(0), MARIJKE, {
      freshRegisters: async () => ({
        shared: [sharedRegister(demoRegister(TODAY))],
        faults: [{ file: 'registers/veenland.json', why: 'wrong', lines: ['Regel 3: …'] }],
      }),
    });
    await hatsAreThere();
    expect(screen.getByText('De rollen uit ‘registers/veenland.json’ konden wij niet lezen.')).toBeVisible();
  });

  test('all well: the foot says nothing', async () => {
    pane();
    await hatsAreThere();
    expect(screen.queryByText(/konden wij niet lezen/)).toBeNull();
  });

  test.each([
    ['absent', 'De lijst is verplaatst. Of u mag er niet bij.'],
    ['wrong', 'In het rollenbestand staat een fout. De beheerder kan die herstellen.'],
    ['offline', 'Er is geen verbinding, en nog geen eerdere stand op dit apparaat.'],
  ] as const)('none at all (%s): why, and trying again brings the hats', async (why, text) => {
    const freshRegisters = vi
      .fn<Workplace['freshRegisters']>()
      .mockResolvedValueOnce({ shared: [], faults: [{ file: 'r.json', why, lines: [] }] })
      .mockResolvedValue({ shared: [sharedRegister(demoRegister(TODAY))], faults: [] });
    const { user } = pane(appointment(0), MARIJKE, { freshRegisters });
    await title('Wij vinden de rollen niet');
    expect(screen.getByText(text)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Meld het aan Saskia Nieland' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:s\.nieland%40regiowolkendal\.example\?.*r\.json/),
    );
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await hatsAreThere();
  });

  test('none at all: a role file of one’s own is enough', async () => {
    const { user } = pane(appointment(0), MARIJKE, {
      freshRegisters: async () => ({ shared: [], faults: [] }),
    });
    await title('Wij vinden de rollen niet');
    await choose(user, 'Kies een rollenbestand', new File(['{}'], 'fout.json'));
    expect(await within(screen.getAllByRole('alert')[0] as HTMLElement).findAllByText(/Regel 1/)).not.toHaveLength(0);
    await choose(user, 'Kies een rollenbestand', new File([JSON.stringify(region)], 'rollen.json'));
    await hatsAreThere();
  });

  test('none at all: a list of Excel or CSV opens the questions about it', async () => {
    const { user } = pane(appointment(0), MARIJKE, { freshRegisters: async () => ({ shared: [], faults: [] }) });
    await title('Wij vinden de rollen niet');
    const list = 'Naam;Rol;Gremium\nAda Vink;Lid DB;Dagelijks Bestuur\n';
    await choose(user, 'Kies een rollenbestand', new File([list], 'rollen.csv', { type: 'text/csv' }));
    expect(await screen.findByRole('textbox', { name: /Hoe heet uw regio\?/ })).toBeVisible();
  });

  test('those of an earlier start are used at once; what the server gives takes their place', async () => {
    let arrive: (answer: Awaited<ReturnType<Workplace['freshRegisters']>>) => void = () => {};
    const earlier = { ...demoRegister(TODAY), updated: '2026-05-01' };
    pane(appointment(0), MARIJKE, {
      keptRegisters: async () => [sharedRegister(earlier)],
      freshRegisters: () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    });
    await hatsAreThere();
    expect(screen.getByText('Rollen van Regio Wolkendal, 1 mei.')).toBeVisible();
    arrive({ shared: [sharedRegister(demoRegister(TODAY))], faults: [] });
    expect(await screen.findByText('Rollen van Regio Wolkendal, 19 mei.')).toBeVisible();
  });

  test('those of an earlier start stay when the server gives nothing', async () => {
    pane(appointment(0), MARIJKE, {
      keptRegisters: async () => [sharedRegister(demoRegister(TODAY))],
      freshRegisters: async () => ({ shared: [], faults: [{ file: 'r.json', why: 'absent', lines: [] }] }),
    });
    await hatsAreThere();
    expect(await screen.findByText('De rollen uit ‘r.json’ konden wij niet lezen.')).toBeVisible();
  });
});

describe('another appointment', () => {
  test('starts at its own list, whatever was open', async () => {
    const { user, open } = pane();
    await hatsAreThere();
    await user.click(screen.getAllByRole('link', { name: /^Punt 5\./ })[0] as HTMLElement);
    await title(/^5\. /);
    open(appointment(1));
    await title('PFHO Sociaal');
    expect(screen.queryByText(/Wolkendal Warm/)).toBeNull();
  });

  test('of the same series is what the user said of the former; of another one it is asked', async () => {
    const { user, open } = pane(unknown());
    await title('Welk overleg is dit?');
    await user.click(screen.getByRole('radio', { name: 'Algemeen Bestuur' }));
    await user.click(screen.getByRole('button', { name: 'Toon mijn petten' }));
    await title('Algemeen Bestuur');
    const next = unknown({ key: 'ander' });
    open({ ...next, event: { ...next.event, subject: 'Gesprek over iets anders' } });
    await title('Welk overleg is dit?');
    open(unknown({ key: 'volgende' }));
    await title('Algemeen Bestuur');
  });

  test('whose text Outlook is slow to give: the hats that are known by now, and nothing said of the agenda', async () => {
    const { open } = pane(appointment(0, { complete: false }));
    expect(await screen.findByRole('heading', { name: 'Uw petten in dit overleg' })).toBeVisible();
    expect(await screen.findByText('De agenda wordt gelezen…')).toBeVisible();
    expect(screen.queryByText('Nog geen agenda')).toBeNull();
    open(appointment(0));
    await hatsAreThere();
  });

  test('nothing open, and something again', async () => {
    const { open } = pane();
    await hatsAreThere();
    open(null);
    await title('Er staat geen afspraak open');
    open(appointment(1));
    await title('PFHO Sociaal');
  });

  test('the text of a former one that comes late changes nothing', async () => {
    const slow = testWorkplace().readEvent;
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { open } = pane(appointment(0), MARIJKE, {
      readEvent: async (event, fetchFile) => {
        if (event.subject?.startsWith('Algemeen') === true) await held;
        return slow(event, fetchFile);
      },
    });
    expect(await screen.findByRole('heading', { name: 'Uw petten in dit overleg' })).toBeVisible();
    open(appointment(1));
    await title('PFHO Sociaal');
    release();
    await new Promise((done) => setTimeout(done, 20));
    expect(screen.queryByText(/Wolkendal Warm/)).toBeNull();
  });
});

describe('the organizer writes', () => {
  test('the text is read again, and the chosen meeting stays', async () => {
    const first = unknown({ mode: 'compose' });
    const { user, open } = pane(first);
    await title('Welk overleg is dit?');
    await user.click(screen.getByRole('radio', { name: 'Algemeen Bestuur' }));
    await user.click(screen.getByRole('button', { name: 'Toon mijn petten' }));
    await title('Agenda nakijken');
    open(rewritten(first, 'Inkoop jeugdhulp: stand van zaken', 'Nieuw dossier Zeezicht'));
    expect((await screen.findAllByText(/Nieuw dossier Zeezicht/))[0]).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Agenda nakijken');
  });
});

describe('a text that cannot be read', () => {
  test('gives a screen with a way on, and never an empty pane', async () => {
    const readEvent = vi
      .fn<Workplace['readEvent']>()
      .mockRejectedValueOnce(new Error('Loading chunk read-html failed.'))
      .mockImplementation(testWorkplace().readEvent);
    const { user } = pane(appointment(0), MARIJKE, { readEvent });
    await title('Dit lukte niet');
    await user.click(screen.getByRole('button', { name: 'Toon details' }));
    expect(screen.getByText(/Loading chunk read-html failed\. Tijd: 11:30:00/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await hatsAreThere();
  });

  test('of a former appointment is no failure of this one', async () => {
    let fail: (error: Error) => void = () => {};
    const readEvent = vi
      .fn<Workplace['readEvent']>()
      .mockImplementationOnce(
        () =>
          new Promise((_, reject) => {
            fail = reject;
          }),
      )
      .mockImplementation(testWorkplace().readEvent);
    const { open } = pane(appointment(0), MARIJKE, { readEvent });
    await screen.findByRole('heading', { name: 'Uw petten in dit overleg' });
    await waitFor(() => expect(readEvent).toHaveBeenCalledOnce());
    open(appointment(1, { mode: 'compose' }));
    await title('Agenda nakijken');
    fail(new Error('too late'));
    await new Promise((done) => setTimeout(done, 20));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Agenda nakijken');
  });
});

describe('what opens first', () => {
  test.each([
    ['an attendee: the own hats', appointment(0), null, 'Algemeen Bestuur'],
    ['an organizer: the check', appointment(0, { mode: 'compose' }), null, 'Agenda nakijken'],
    ['a personal tab: the meetings', tab('personal'), null, 'Mijn overleggen'],
    ['a tab of a team that was set up so: the roles', tab('channel'), 'rollen', 'Rollen'],
    ['a tab of a team that was set up so: the meetings', tab('channel'), 'mijn', 'Mijn overleggen'],
    ['nothing', null, null, 'Er staat geen afspraak open'],
  ] as const)('%s', async (_, opened, startView, name) => {
    openHosted({ host: openingHost(opened).host, workplace: { startView } });
    await title(name);
  });
});
