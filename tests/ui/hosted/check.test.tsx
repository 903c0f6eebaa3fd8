import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import type { Register } from '../../../src/domain/register/types';
import { fixedDesk } from '../../../src/domain/stored/fixed-desk';
import type { OpenAppointment } from '../../../src/host/types';
import type { Ports, Workplace } from '../../../src/ui/ports';
import { TODAY } from '../../builders/ports';
import { appointment, MARIJKE, openingHost, registersOf, rewritten } from '../../builders/workplace';
import { title } from '../support';
import { openHosted } from './page';

const AB = appointment(0, { mode: 'compose' });

/** The pane of the organizer. */
async function check(
  open: OpenAppointment = AB,
  workplace: Partial<Workplace> = {},
  name = 'Agenda nakijken',
  ports: Partial<Ports> = {},
) {
  const host = openingHost(open, MARIJKE);
  const user = openHosted({ host: host.host, workplace, ports });
  await title(name);
  return { ...host, user };
}

/** What stands in the card, by point. */
function choices(name: RegExp): string[] {
  const card = screen.getByRole('group', { name });
  return within(card)
    .getAllByRole('link')
    .map((link) => [...link.querySelectorAll('span > span')].map(({ textContent }) => textContent).join(': '));
}

/** The region in which someone is opdrachtgever of the werkplein. */
function complete(): Register {
  const register = demoRegister(TODAY);
  const [like] = register.assignments.filter(({ role }) => role === 'bestuurlijk-opdrachtgever');
  if (like === undefined) throw new Error('no opdrachtgever in the demo region');
  const opdracht = { ...like, person: 'p-hoekema', opgave: 'op-werkplein', from: null, until: null };
  return { ...register, assignments: [...register.assignments, opdracht] };
}

describe('what is open', () => {
  test('a point whose opgave has no opdrachtgever', async () => {
    await check();
    expect(screen.getByText('8 punten gelezen uit de uitnodiging.')).toBeVisible();
    expect(screen.getByText('Algemeen Bestuur · di 9 juni · 13.30–16.00 uur')).toBeVisible();
    expect(choices(/^1 punt vraagt een keuze/)).toEqual(['6. Locatie werkplein Wolkeveen: Nog niemand is hiervan.']);
    expect(screen.getByText('Pas de tekst van de uitnodiging aan. Wij lezen die dan opnieuw.')).toBeVisible();
  });

  test('a subject that nobody knows, and a treatment that is missing', async () => {
    await check(rewritten(AB, 'Inkoop jeugdhulp: stand van zaken (ter kennisname)', 'Nieuw dossier Zeezicht'));
    expect(choices(/^2 punten vragen een keuze/)).toEqual([
      '6. Locatie werkplein Wolkeveen: Nog niemand is hiervan.',
      '7. Nieuw dossier Zeezicht: Nog niemand is hiervan.: Besluit of bespreken? Dat staat er niet bij.',
    ]);
  });

  test('mended in the text it is gone, and a screen reader hears what is left', async () => {
    const { open } = await check(
      rewritten(AB, 'Inkoop jeugdhulp: stand van zaken', 'Nieuw dossier Zeezicht'),
      registersOf(complete()),
      'Agenda nakijken',
      { openDesk: async () => fixedDesk(complete(), null) },
    );
    expect(screen.getByRole('group', { name: /^1 punt vraagt/ })).toBeVisible();
    open(AB);
    expect(await screen.findByText('Alles is nagekeken.', { selector: 'p' })).toBeVisible();
    expect(screen.queryByRole('group')).toBeNull();
    await waitFor(() => expect(screen.getAllByRole('status').at(-1)).toHaveTextContent('Alles is nagekeken.'));
  });

  test('no point says what is asked: one line for all', async () => {
    let bare = AB;
    for (const mark of ['ter besluitvorming', 'ter bespreking', 'ter besluitvorming', 'ter kennisname']) {
      bare = rewritten(bare, ` (${mark})`, '');
    }
    bare = rewritten(bare, 'Gevraagd besluit: de begroting 2027 vaststellen.', '');
    bare = rewritten(bare, 'Gevraagd besluit: kiezen voor de locatie aan de Stationsweg.', '');
    await check(bare, registersOf(complete()));
    expect(
      screen.getByRole('group', { name: 'Nergens staat: besluit of bespreken. Zet het achter elk punt.' }),
    ).toBeVisible();
    expect(screen.queryByText('Besluit of bespreken? Dat staat er niet bij.')).toBeNull();
  });

  test('a point leads to its hats', async () => {
    const { user } = await check();
    await user.click(within(screen.getByRole('group')).getByRole('link'));
    await title(/^6\. Locatie werkplein/);
  });
});

describe('all points', () => {
  test('what each is about, what is asked and whose it is; an official is nobody’s holder', async () => {
    await check();
    const rows = within(screen.getAllByRole('list').at(-1) as HTMLElement).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '1–3Opening, mededelingen, verslagVast punt',
      '4Begroting 2027Financiën · Besluit · Marijke van Dalen',
      '5Wolkendal Warm: voortgangWolkendal Warm · Bespreken · Marijke van Dalen',
      '6Locatie werkplein WolkeveenRegionaal werkplein · Besluit',
      '7Inkoop jeugdhulp: stand van zakenInkoop jeugdhulp · Ter info · Femke Zijlmans',
      '8Rondvraag en sluitingVast punt',
    ]);
  });

  test('a local theme of a PFHO is of everyone', async () => {
    await check(appointment(1, { mode: 'compose' }));
    expect(choices(/^1 punt vraagt een keuze/)).toEqual([
      '6. Rondje gemeenten: wachttijden bij de toegang: Nog niemand is hiervan.',
    ]);
    expect(screen.getByText('Wmo · Bespreken')).toBeVisible();
  });

  test('on to the hats of all members, or one’s own', async () => {
    const { user } = await check();
    expect(screen.getByRole('link', { name: 'Mijn eigen petten' })).toHaveAttribute('href', '#/overleg/afspraak');
    await user.click(screen.getByRole('link', { name: 'Petten van alle leden' }));
    await title('Petten van alle leden');
  });
});

describe('before there is anything to check', () => {
  test('an agenda in an attachment is asked for', async () => {
    await check(appointment(2, { mode: 'compose' }), {}, 'Dagelijks Bestuur');
    expect(await screen.findByRole('heading', { level: 2, name: 'De agenda zit in een bijlage' })).toBeVisible();
  });

  test('no agenda: pasting brings the check', async () => {
    const { event } = AB;
    const empty = { ...event, body: { contentType: 'text', content: 'Tot dan!' } };
    const { user } = await check({ ...AB, event: empty }, {}, 'Algemeen Bestuur');
    expect(await screen.findByRole('heading', { level: 2, name: 'Nog geen agenda' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Plak de agenda' }));
    const dialog = await screen.findByRole('dialog', { name: 'Plak uw agenda' });
    await user.click(within(dialog).getByRole('textbox'));
    await user.paste('1. Opening\n2. Begroting 2027 (ter besluitvorming)');
    await user.click(within(dialog).getByRole('button', { name: 'Lees de agenda' }));
    await title('Agenda nakijken');
    expect(screen.getByText('2 punten gelezen.')).toBeVisible();
  });

  test('a meeting that is not known is asked about', async () => {
    const { event } = rewritten(AB, 'Algemeen Bestuur', 'gezelschap');
    const nobody = { subject: 'Overleg', attendees: [], organizer: null };
    const { user } = await check({ ...AB, event: { ...event, ...nobody } }, {}, 'Welk overleg is dit?');
    await user.click(screen.getByRole('radio', { name: 'Algemeen Bestuur' }));
    await user.click(screen.getByRole('button', { name: 'Toon mijn petten' }));
    await title('Agenda nakijken');
  });
});
