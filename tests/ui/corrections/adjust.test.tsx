import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import { sealed } from '../../../src/domain/corrections/sealed';
import type { Register } from '../../../src/domain/register/types';
import { forgetDrafts } from '../../../src/ui/screens/roles/dialogs/drafts';
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

beforeEach(forgetDrafts);

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

  test('of a closed one not even the title is known', async () => {
    const [gone] = corrected().corrections;
    if (gone === undefined) throw new Error('no correction');
    const one = { ...gone, item: { number: '9', title: sealed('zonneweide oost') } };
    await atAb('nakijken', { person: SASKIA, register: { ...corrected(), corrections: [one] } });
    await title('Agenda nakijken');
    expect(screen.getByText('9. Besloten punt')).toBeVisible();
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
    expect(screen.queryByText(/^Dit punt is besloten/)).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'Besloten punt' }));
    expect(screen.getByText(/^Dit punt is besloten\. De titel/)).toBeVisible();
    await waitFor(() => expect(spoken()).toHaveTextContent(/Zo worden de petten\..*Opdrachtgever: Marijke/i), {
      timeout: 3000,
    });
    await user.click(screen.getByRole('button', { name: 'Opslaan voor iedereen' }));

    await title('Agenda nakijken');
    expect(corrections()).toMatchObject([{ fields: { treatment: 'besluit', closed: true } }]);
    const [made] = corrections();
    expect(JSON.stringify([made?.item, made?.meeting])).not.toMatch(/jeugdhulp|inkoop|bestuur/i);
    expect(made?.fields.topics).toContain('op-warm');
    expect(made?.fields.topics).not.toContain('op-jeugdhulp');
    expect(Object.keys(made?.fields ?? {}).sort()).toEqual(['closed', 'topics', 'treatment']);
    expect(await screen.findByRole('link', { name: /Wolkendal Warm · Besluit · Besloten/ })).toBeVisible();
  });

  test('half filled in it is there again after the page was loaded anew, over the same beginning only', async () => {
    const treatment = () => screen.getByRole('combobox', { name: 'Wat doet het AB ermee?' });
    const first = await atAb('nakijken/7', { person: SASKIA });
    await title('7. Inkoop jeugdhulp: stand van zaken');
    await pick(first.user, 'Wat doet het AB ermee?', 'Besluit');
    await pick(first.user, 'Onderwerp erbij', 'Wolkendal Warm');
    cleanup();
    const meanwhile = correction(
      { closed: true },
      {
        meeting: { uid: 'demo-ab-2026-06-09@regiowolkendal.example', subject: '', start: null },
        item: { number: '7', title: 'Inkoop jeugdhulp: stand van zaken' },
      },
    );
    await atAb('nakijken/7', { person: SASKIA, register: { ...demoRegister(TODAY), corrections: [meanwhile] } });
    await title('7. Inkoop jeugdhulp: stand van zaken');
    expect(treatment()).not.toHaveTextContent('Besluit');
    cleanup();
    const again = await atAb('nakijken/7', { person: SASKIA });
    await title('7. Inkoop jeugdhulp: stand van zaken');
    expect(treatment()).toHaveTextContent('Besluit');
    expect(screen.getByRole('button', { name: 'Wolkendal Warm weghalen' })).toBeVisible();
    await again.user.click(screen.getByRole('button', { name: 'Opslaan voor iedereen' }));
    await title('Voortaan herkennen?');
    await again.user.click(screen.getByRole('button', { name: 'Alleen nu' }));
    await title('Agenda nakijken');
    expect(again.corrections()).toMatchObject([{ fields: { treatment: 'besluit' } }]);
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
