import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import type { Register } from '../../../src/domain/register/types';
import { correction } from '../../builders/corrections';
import { TODAY } from '../../builders/ports';
import { title } from '../support';
import { atAb, pick, SASKIA } from './stage';

const OWNER = 'Kies opdrachtgever bij 6. Locatie werkplein Wolkeveen';
const spoken = () => screen.getAllByRole('status').at(-1);

/** The region with what was corrected in the AB: of a point that is there, and of one that is gone. */
function corrected(): Register {
  const meeting = { uid: 'demo-ab-2026-06-09@regiowolkendal.example', subject: '', start: null };
  const gone = correction(
    { closed: true },
    { meeting, item: { number: '9', title: 'Zonneweide Oost' }, author: 'Elif Kaya' },
  );
  return { ...demoRegister(TODAY), corrections: [gone] };
}

describe('choices that are settled at once', () => {
  test('who is opdrachtgever: saved, heard, and the focus goes on; undone it is open again', async () => {
    const { user, corrections } = await atAb('nakijken', { person: SASKIA });
    await title('Agenda nakijken');
    await user.click(await screen.findByRole('button', { name: OWNER }));
    await pick(user, 'Wie is opdrachtgever?', /Ruud Hoekema/);

    const done = await screen.findByText('Alles is nagekeken.', { selector: 'p' });
    await waitFor(() => expect(done).toHaveFocus());
    expect(spoken()).toHaveTextContent('Opgeslagen. Alles is nagekeken.');
    expect(corrections()).toMatchObject([
      { fields: { owner: 'p-hoekema' }, author: 'Saskia Nieland', state: 'counts' },
    ]);
    expect(screen.getByRole('heading', { level: 2, name: 'Aanpassingen' })).toBeVisible();
    expect(screen.getByText('Opdrachtgever: Ruud Hoekema')).toBeVisible();
    expect(screen.getByText('Saskia Nieland · 3 juni')).toBeVisible();
    expect(screen.getByRole('link', { name: /Locatie werkplein.*Ruud Hoekema/ })).toBeVisible();

    await user.click(screen.getByRole('button', { name: /^Ongedaan maken: 6\. Locatie werkplein/ }));
    expect(await screen.findByRole('button', { name: OWNER })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Aanpassingen' })).toBeNull();
  });

  test('what fits no point any more is named, and can be taken away', async () => {
    const { user, corrections } = await atAb('nakijken', { person: SASKIA, register: corrected() });
    await title('Agenda nakijken');
    expect(screen.getByRole('heading', { level: 3, name: '1 aanpassing past niet meer' })).toBeVisible();
    expect(screen.getByText('9. Zonneweide Oost')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: /^Ongedaan maken: 9\. Zonneweide/ }));
    await waitFor(() => expect(screen.queryByText('9. Zonneweide Oost')).toBeNull());
    expect(corrections()).toMatchObject([{ state: 'withdrawn' }]);
  });

  test('who may only read sees what is open, and no buttons', async () => {
    await atAb('nakijken', { person: SASKIA, register: corrected(), desk: { mayWrite: false } });
    await title('Agenda nakijken');
    expect(await screen.findByText('Nog niemand is hiervan.')).toBeVisible();
    expect(screen.queryByRole('button', { name: OWNER })).toBeNull();
    expect(screen.queryByRole('button', { name: /Ongedaan maken/ })).toBeNull();
    expect(screen.getByText('Elif Kaya · 3 juni')).toBeVisible();
  });
});

describe('one point, for everyone', () => {
  test('subject, treatment and closedness, with the hats as they will be', async () => {
    const { user, corrections } = await atAb('nakijken/7', { person: SASKIA });
    await title('7. Inkoop jeugdhulp: stand van zaken');
    const result = within(screen.getByRole('region', { name: 'Zo worden de petten' }));
    expect(screen.getByText(/^Herkend aan: ‘Inkoop’, ‘jeugdhulp’/)).toBeVisible();
    expect(result.getByText('Femke Zijlmans')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Inkoop jeugdhulp weghalen' }));
    expect(screen.getByRole('combobox', { name: 'Onderwerp erbij' })).toHaveFocus();
    expect(result.queryByText('Femke Zijlmans')).toBeNull();
    await pick(user, 'Onderwerp erbij', 'Wolkendal Warm');
    expect(result.getByText('Marijke van Dalen')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Wie is opdrachtgever?' })).toHaveValue('Marijke van Dalen');
    await pick(user, 'Wat doet het AB ermee?', 'Besluit');
    await user.click(screen.getByRole('switch', { name: 'Besloten punt' }));
    await waitFor(() => expect(spoken()).toHaveTextContent(/Zo worden de petten\..*Opdrachtgever: Marijke/i), {
      timeout: 3000,
    });
    await user.click(screen.getByRole('button', { name: 'Opslaan voor iedereen' }));

    await title('Voortaan herkennen?');
    await user.click(screen.getByRole('button', { name: 'Alleen nu' }));
    await title('Agenda nakijken');
    expect(corrections()).toMatchObject([{ fields: { treatment: 'besluit', closed: true } }]);
    const [made] = corrections();
    expect(made?.fields.topics).toContain('op-warm');
    expect(made?.fields.topics).not.toContain('op-jeugdhulp');
    expect(Object.keys(made?.fields ?? {}).sort()).toEqual(['closed', 'topics', 'treatment']);
    expect(await screen.findByRole('link', { name: /Wolkendal Warm · Besluit · Besloten/ })).toBeVisible();
  });

  test('nothing changed is nothing saved', async () => {
    const { user, corrections } = await atAb('nakijken/7', { person: SASKIA });
    await title('7. Inkoop jeugdhulp: stand van zaken');
    await user.click(screen.getByRole('button', { name: 'Opslaan voor iedereen' }));
    await title('Agenda nakijken');
    expect(corrections()).toEqual([]);
  });

  test('who may only read mails what it should be', async () => {
    const { user, opened, corrections } = await atAb('nakijken/7', { desk: { mayWrite: false } });
    await title('7. Inkoop jeugdhulp: stand van zaken');
    const mail = await screen.findByRole('button', { name: 'Mail aan de secretaris' });
    expect(screen.getByText(/^U kunt kijken, niet wijzigen\./)).toBeVisible();
    await pick(user, 'Wat doet het AB ermee?', 'Besluit');
    await user.click(mail);
    expect(opened()[0]).toContain('Het moet zijn: Besluit');
    expect(corrections()).toEqual([]);
  });
});
