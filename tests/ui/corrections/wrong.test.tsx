import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import { type RowSource, StoreFailure } from '../../../src/domain/stored/types';
import { forgetDrafts } from '../../../src/ui/screens/roles/dialogs/drafts';
import { correction } from '../../builders/corrections';
import { TODAY } from '../../builders/ports';
import { title } from '../support';
import { atAb, hatCard, MARIJKE, pick, SASKIA } from './stage';

const save = () => screen.getByRole('button', { name: 'Opslaan' });
const point = (number: string, name: string) => ({
  meeting: { uid: 'demo-ab-2026-06-09@regiowolkendal.example', subject: '', start: null },
  item: { number, title: name },
});

beforeEach(forgetDrafts);
afterEach(() => vi.unstubAllGlobals());

describe('someone who may change the roles', () => {
  test('has another hat: everyone sees it, and it can be undone', async () => {
    const { user, corrections } = await atAb('punt/4');
    expect((await hatCard()).getByRole('heading', { name: 'Lid Dagelijks Bestuur' })).toBeVisible();
    await user.click(await (await hatCard()).findByRole('link', { name: 'Klopt niet' }));
    await title('Wat klopt er niet?');
    expect(screen.getByText('4. Begroting 2027')).toBeVisible();
    expect(screen.getByText('Nu: Lid DB · Financiën')).toBeVisible();
    expect(screen.getByText('Iedereen ziet het meteen zo.')).toBeVisible();

    await user.click(save());
    expect(screen.getByText('Kies een pet.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Welke pet is het wel?' })).toHaveFocus();
    await pick(user, 'Welke pet is het wel?', 'Bestuurder Regio');
    await user.type(screen.getByRole('textbox', { name: 'Toelichting (mag leeg)' }), 'Nee.');
    await user.click(save());

    const card = await hatCard();
    expect(card.getByRole('heading', { name: 'Bestuurder Regio' })).toBeVisible();
    expect(card.getByText(/Aangepast door Marijke van Dalen op 3 juni\./)).toBeVisible();
    expect(await card.findByText('Door u aangepast')).toBeVisible();
    expect(screen.getByText('Opgeslagen.')).toBeVisible();
    expect(corrections()).toMatchObject([
      {
        fields: { hat: { person: MARIJKE, role: 'bestuurder-regio' } },
        item: { number: '4', title: 'Begroting 2027' },
        meeting: { uid: 'demo-ab-2026-06-09@regiowolkendal.example' },
        note: 'Nee.',
        author: 'Marijke van Dalen',
        state: 'counts',
      },
    ]);

    await user.click(card.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(async () =>
      expect((await hatCard()).getByRole('heading', { name: 'Lid Dagelijks Bestuur' })).toBeVisible(),
    );
    expect(corrections()).toMatchObject([{ state: 'withdrawn' }]);
  });

  test('another subject: the words can be known from now on', async () => {
    const { user, corrections, desk } = await atAb('punt/7/klopt-niet');
    await title('Wat klopt er niet?');
    await user.click(screen.getByRole('radio', { name: 'Het punt gaat over iets anders' }));
    await pick(user, 'Waar gaat het wel over?', 'Wolkendal Warm');
    await user.click(save());

    await title('Voortaan herkennen?');
    const words = screen.getByRole('textbox', { name: 'Welke woorden?' });
    expect(words).toHaveValue('Inkoop jeugdhulp');
    await user.click(screen.getByRole('button', { name: 'Voortaan zo' }));
    expect(screen.getByText('Deze woorden horen al bij Inkoop jeugdhulp.')).toBeVisible();
    await user.clear(words);
    await user.type(words, 'Warmteloket');
    expect(screen.getByText('‘Warmteloket’ hoort bij Wolkendal Warm.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Voortaan zo' }));

    expect((await hatCard()).getByRole('heading', { name: 'Bestuurlijk opdrachtgever' })).toBeVisible();
    expect(corrections()[0]?.fields.topics).toContain('op-warm');
    const warm = desk.state().register.topics.find(({ id }) => id === 'op-warm');
    expect(warm?.aliases).toContain('Warmteloket');
  });

  test('a role that ended stops, and can be brought back', async () => {
    const { user, desk, corrections } = await atAb('punt/5/klopt-niet');
    await title('Wat klopt er niet?');
    await user.click(screen.getByRole('radio', { name: 'Deze rol heb ik niet meer' }));
    await user.click(save());
    expect(screen.getByText('Kies een dag.')).toBeVisible();
    await user.type(screen.getByLabelText('Tot wanneer had u deze rol?'), '2026-06-01');
    await user.click(save());
    expect((await hatCard()).getByRole('heading', { name: 'Bestuurder Regio' })).toBeVisible();
    const until = () =>
      desk.state().register.assignments.find(({ opgave, person }) => opgave === 'op-warm' && person === MARIJKE)?.until;
    expect(until()).toBe('2026-06-01');
    expect(corrections()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(until()).toBeNull());
  });

  test('a guess that is right is a fact from then on', async () => {
    const { user, corrections } = await atAb('punt/7', { point7: 'Isolatie van woningen' });
    const card = await hatCard();
    expect(card.getByText(/Wij denken dat dit over Wolkendal Warm gaat\./)).toBeVisible();
    await user.click(await card.findByRole('button', { name: 'Klopt' }));
    expect(await card.findByText('Door u aangepast')).toBeVisible();
    expect(card.queryByRole('button', { name: 'Klopt' })).toBeNull();
    expect(card.getByRole('heading', { name: 'Bestuurlijk opdrachtgever' })).toBeVisible();
    expect(corrections()[0]?.fields.topics).toEqual(expect.arrayContaining(['op-warm', 'th-wonen', 'th-klimaat']));
  });

  test('what someone else changed says who, and can be undone too', async () => {
    const made = correction(
      { hat: { person: MARIJKE, role: null } },
      { ...point('4', 'Begroting 2027'), author: 'Saskia Nieland' },
    );
    const { user, corrections } = await atAb('punt/5', { register: { ...demoRegister(TODAY), corrections: [made] } });
    await hatCard();
    await user.click(screen.getByRole('button', { name: 'Vorig punt' }));
    expect(await screen.findByText(/Aangepast door Saskia Nieland op 3 juni\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect((await hatCard()).getByRole('heading', { name: 'Lid Dagelijks Bestuur' })).toBeVisible();
    expect(corrections()).toMatchObject([{ state: 'withdrawn' }]);
  });
});

describe('someone who may only read', () => {
  test('mails the secretary, sees it at once, and can take it back', async () => {
    const { user, corrections, opened, store } = await atAb('punt/4/klopt-niet', { desk: { mayWrite: false } });
    await title('Wat klopt er niet?');
    const mail = await screen.findByRole('button', { name: 'Mail aan de secretaris' });
    expect(screen.getByText(/Saskia Nieland kijkt het na\. Daarna ziet iedereen het\./)).toBeVisible();
    await pick(user, 'Welke pet is het wel?', 'Bestuurder Regio');
    await user.click(mail);

    expect(opened()).toHaveLength(1);
    const [letter = ''] = opened();
    expect(letter).toMatch(/^mailto:s\.nieland@regiowolkendal\.example\?subject=Klopt niet: 4\. Begroting 2027/);
    for (const line of [
      'Beste Saskia Nieland,',
      'di 9 juni',
      'Punt: 4. Begroting 2027',
      'Nu: Lid DB · Financiën',
      'Het moet zijn: Marijke van Dalen: Bestuurder Regio',
    ]) {
      expect(letter).toContain(line);
    }
    const card = await hatCard();
    expect(card.getByRole('heading', { name: 'Bestuurder Regio' })).toBeVisible();
    expect(corrections()).toEqual([]);
    await waitFor(() => expect(store.kept()?.proposals?.wolkendal).toHaveLength(1));
    await user.click(await card.findByRole('button', { name: 'Ongedaan maken' }));
    expect((await hatCard()).getByRole('heading', { name: 'Lid Dagelijks Bestuur' })).toBeVisible();
    await waitFor(() => expect(store.kept()?.proposals).toBeUndefined());
  });

  test('a right that was gone when it was sent: nothing typed is lost', async () => {
    const through = (source: RowSource): RowSource => ({
      ...source,
      create: () => Promise.reject(new StoreFailure('forbidden')),
    });
    const { user, opened } = await atAb('punt/4/klopt-niet', { desk: { mayWrite: null, through } });
    await title('Wat klopt er niet?');
    await pick(user, 'Welke pet is het wel?', 'Bestuurder Regio');
    await user.type(screen.getByRole('textbox', { name: 'Toelichting (mag leeg)' }), 'Nee.');
    await user.click(save());
    expect(await screen.findByText('U kunt kijken, niet wijzigen. Mail het aan de secretaris.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Toelichting (mag leeg)' })).toHaveValue('Nee.');
    await user.click(screen.getAllByRole('button', { name: 'Mail aan de secretaris' })[0] as HTMLElement);
    expect(opened()[0]).toContain('Toelichting: Nee.');
  });
});

describe('a closed point', () => {
  const POINT_7 = 'Inkoop jeugdhulp (besloten)';

  test('keeps neither its title nor a note for every reader, and no words to know it by', async () => {
    const { user, corrections } = await atAb('punt/7/klopt-niet', { point7: POINT_7 });
    await title('Wat klopt er niet?');
    expect(screen.getByText(/^Dit punt is besloten\. De titel/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Toelichting (mag leeg)' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Het punt gaat over iets anders' }));
    await pick(user, 'Waar gaat het wel over?', 'Wolkendal Warm');
    await user.click(save());

    const card = await hatCard();
    expect(card.getByRole('heading', { name: 'Bestuurlijk opdrachtgever' })).toBeVisible();
    const [made] = corrections();
    expect(made).toMatchObject({
      item: { number: '7' },
      note: '',
      fields: { topics: expect.arrayContaining(['op-warm']) },
    });
    expect(JSON.stringify([made?.item, made?.meeting])).not.toMatch(/jeugdhulp|inkoop|bestuur/i);
  });

  test('a proposal keeps the note for the mail only', async () => {
    const { user, opened, store } = await atAb('punt/7/klopt-niet', { point7: POINT_7, desk: { mayWrite: false } });
    await title('Wat klopt er niet?');
    const mail = await screen.findByRole('button', { name: 'Mail aan de secretaris' });
    await pick(user, 'Welke pet is het wel?', 'Bestuurlijk opdrachtgever');
    await user.type(screen.getByRole('textbox', { name: 'Toelichting (mag leeg)' }), 'Geheim.');
    await user.click(mail);
    expect(opened()[0]).toContain('Toelichting: Geheim.');
    await waitFor(() => expect(store.kept()?.proposals?.wolkendal).toHaveLength(1));
    expect(JSON.stringify(store.kept()?.proposals)).not.toMatch(/geheim|jeugdhulp/i);
    expect((await hatCard()).getByRole('heading', { name: 'Bestuurlijk opdrachtgever' })).toBeVisible();
  });
});

describe('what stands half filled in', () => {
  test('is there again after the page was loaded anew, at this point only, until it is thrown away', async () => {
    const note = () => screen.getByRole('textbox', { name: 'Toelichting (mag leeg)' });
    const first = await atAb('punt/4/klopt-niet');
    await title('Wat klopt er niet?');
    await pick(first.user, 'Welke pet is het wel?', 'Bestuurder Regio');
    await first.user.type(note(), 'Nee.');
    cleanup();
    await atAb('punt/5/klopt-niet');
    await title('Wat klopt er niet?');
    expect(note()).toHaveValue('');
    cleanup();
    const again = await atAb('punt/4/klopt-niet');
    await title('Wat klopt er niet?');
    expect(note()).toHaveValue('Nee.');
    expect(screen.getByRole('combobox', { name: 'Welke pet is het wel?' })).toHaveTextContent('Bestuurder Regio');
    await again.user.click(screen.getByRole('button', { name: 'Annuleren' }));
    cleanup();
    await atAb('punt/4/klopt-niet');
    await title('Wat klopt er niet?');
    expect(note()).toHaveValue('');
  });

  test('so are the words of a subject; saved, the form begins anew', async () => {
    const first = await atAb('punt/7/klopt-niet');
    await title('Wat klopt er niet?');
    await first.user.click(screen.getByRole('radio', { name: 'Het punt gaat over iets anders' }));
    await pick(first.user, 'Waar gaat het wel over?', 'Wolkendal Warm');
    await first.user.click(save());
    await title('Voortaan herkennen?');
    await first.user.type(screen.getByRole('textbox', { name: 'Welke woorden?' }), ' wijkloket');
    cleanup();
    const again = await atAb('punt/7/klopt-niet');
    await title('Voortaan herkennen?');
    expect(screen.getByRole('textbox', { name: 'Welke woorden?' })).toHaveValue('Inkoop jeugdhulp wijkloket');
    await again.user.click(screen.getByRole('button', { name: 'Voortaan zo' }));
    await hatCard();
    cleanup();
    await atAb('punt/7/klopt-niet');
    await title('Wat klopt er niet?');
    expect(screen.getByRole('radio', { name: 'Ik heb hier een andere pet op' })).toBeChecked();
  });
});

test('a page that is not served safely, and makes no ids by itself, can save and propose too', async () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
  const first = await atAb('punt/4/klopt-niet');
  await title('Wat klopt er niet?');
  await pick(first.user, 'Welke pet is het wel?', 'Bestuurder Regio');
  await first.user.click(save());
  await hatCard();
  expect(first.corrections()).toHaveLength(1);
  cleanup();
  const other = await atAb('punt/4/klopt-niet', { desk: { mayWrite: false } });
  await title('Wat klopt er niet?');
  const mail = await screen.findByRole('button', { name: 'Mail aan de secretaris' });
  await pick(other.user, 'Welke pet is het wel?', 'Bestuurder Regio');
  await other.user.click(mail);
  await waitFor(() => expect(other.store.kept()?.proposals?.wolkendal).toHaveLength(1));
  cleanup();
  const guess = await atAb('punt/7', { point7: 'Isolatie van woningen', desk: { mayWrite: false } });
  await guess.user.click(await (await hatCard()).findByRole('button', { name: 'Klopt' }));
  await waitFor(() => expect(guess.store.kept()?.proposals?.wolkendal).toHaveLength(1));
});

test('someone without a hat, such as the secretary, is not asked', async () => {
  await atAb('punt/4', { person: SASKIA });
  await title('4. Begroting 2027');
  expect(screen.queryByRole('link', { name: 'Klopt niet' })).toBeNull();
});
