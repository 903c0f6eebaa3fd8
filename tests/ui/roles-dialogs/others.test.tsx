import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import { type RowSource, StoreFailure } from '../../../src/domain/stored/types';
import { forgetDrafts } from '../../../src/ui/screens/roles/dialogs/drafts';
import { TODAY } from '../../builders/ports';
import { closed, field, fill, pick, press, stage, storedRoles } from './stage';

beforeEach(forgetDrafts);

/** Karim Ouali chairs the PFHO Sociaal; Joost Brandsma the PFHO Fysiek, until a day in July. */
const CHAIR_SOCIAAL = 'rol-14';
const CHAIR_FYSIEK = 'rol-15';
const fysiekUntil = demoRegister(TODAY).assignments.find(({ id }) => id === CHAIR_FYSIEK)?.until ?? '';

test('a role stops: its last day is the day before', async () => {
  const { desk, user } = await stage({ kind: 'end', assignment: CHAIR_SOCIAAL });
  const dialog = screen.getByRole('dialog', { name: 'Rol stoppen' });
  await fill(user, 'Vanaf welke dag stopt deze rol?', '2026-09-01');
  expect(dialog).toHaveTextContent('De laatste dag is 31 augustus. De rol blijft bewaard.');
  await press(user, 'Rol stoppen');
  await closed();
  expect(storedRoles(desk, 'p-ouali')).toContainEqual(
    expect.objectContaining({ role: 'voorzitter-pfho', until: '2026-08-31' }),
  );
});

test('everything of one person stops at once', async () => {
  const { desk, user } = await stage({ kind: 'end-person', person: 'p-ouali' });
  const dialog = screen.getByRole('dialog', { name: 'Alles van Karim Ouali stoppen' });
  expect(within(dialog).getByText('Lid Dagelijks Bestuur · Personeel')).toBeVisible();
  await press(user, '6 rollen stoppen');
  await closed();
  expect(storedRoles(desk, 'p-ouali').map(({ until }) => until)).toEqual(Array(6).fill('2026-06-02'));
  expect(desk.state().register.gremia.filter(({ members }) => members.includes('p-ouali'))).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  await screen.findByText('Ongedaan gemaakt.');
  expect(
    desk.state().register.assignments.filter((one) => one.person === 'p-ouali' && one.until === null),
  ).toHaveLength(6);
});

test('a role is extended, only to a later day', async () => {
  const { desk, user } = await stage({ kind: 'extend', assignment: CHAIR_FYSIEK });
  await fill(user, 'Tot en met (mag leeg)', fysiekUntil);
  await press(user, 'Verleng');
  expect(field('Tot en met (mag leeg)')).toHaveAccessibleDescription('Kies een dag die later is.');
  await fill(user, 'Tot en met (mag leeg)', '2028-07-01');
  await press(user, 'Verleng');
  await closed();
  expect(storedRoles(desk, 'p-brandsma')).toContainEqual(
    expect.objectContaining({ role: 'voorzitter-pfho', until: '2028-07-01' }),
  );
});

test('a successor goes on from the day after', async () => {
  const { desk, user } = await stage({ kind: 'successor', assignment: CHAIR_FYSIEK });
  await pick(user, 'Wie?', /Joost Brandsma/);
  await press(user, 'Opslaan');
  expect(field('Wie?')).toHaveAccessibleDescription(/Kies iemand anders\./);
  await pick(user, 'Wie?', /Mirthe Kok/);
  await press(user, 'Opslaan');
  await closed();
  const [next] = storedRoles(desk, 'p-kok').filter(({ role }) => role === 'voorzitter-pfho');
  expect(next).toMatchObject({ gremium: 'pfho-fysiek', until: null });
  expect(Date.parse(String(next?.from)) - Date.parse(fysiekUntil)).toBe(86_400_000);
  expect(storedRoles(desk, 'p-brandsma')).toContainEqual(
    expect.objectContaining({ role: 'voorzitter-pfho', until: fysiekUntil }),
  );
});

test('what each of three may decide is written down, with where it was agreed', async () => {
  const { desk, user } = await stage({ kind: 'mandate', opgave: 'op-warm' });
  await fill(user, 'Wat mag de bestuurlijk opdrachtgever besluiten?', 'Tot 50.000 euro per jaar.');
  await pick(user, 'Afgesproken in (mag leeg)', 'Dagelijks Bestuur');
  await fill(user, 'Op welke dag (mag leeg)', '2026-05-12');
  await press(user, 'Opslaan');
  await closed();
  expect(desk.state().register.topics.find(({ id }) => id === 'op-warm')?.mandate).toEqual({
    administrator: 'Tot 50.000 euro per jaar.',
    official: '',
    projectLead: '',
    agreedIn: 'db',
    agreedOn: '2026-05-12',
  });
});

test('an agreement about a combination needs words; that it was discussed does not', async () => {
  const { desk, user } = await stage({ kind: 'talk', key: 'sleutel', talk: 'agreed', title: 'DB én AB' });
  await press(user, 'Opslaan');
  expect(field('Wat is afgesproken?')).toHaveAccessibleDescription('Schrijf op wat is afgesproken.');
  expect(field('Wat is afgesproken?')).toHaveFocus();
  await fill(user, 'Wat is afgesproken?', 'Anja stemt.');
  await press(user, 'Opslaan');
  await closed();
  expect(desk.state().register.talks).toMatchObject([
    { about: 'sleutel', kind: 'agreed', note: 'Anja stemt.', day: TODAY },
  ]);
});

test('who changed what when, the newest first', async () => {
  const first = await stage({ kind: 'extend', assignment: CHAIR_FYSIEK }, { author: 'Bram Vonk' });
  const { desk, user } = first;
  await fill(user, 'Tot en met (mag leeg)', '2028-07-01');
  await press(user, 'Verleng');
  await closed();
  first.unmount();
  await stage({ kind: 'history', list: 'assignments', id: CHAIR_FYSIEK }, { through: () => desk.source });
  const [newest, oldest] = await screen.findAllByRole('listitem');
  expect(newest).toHaveTextContent(/Jasper de Wit, 3 juni om 11\.30 uur/);
  expect(newest).toHaveTextContent(/Tot en met: van .* naar 1 juli 2028/);
  expect(oldest).toHaveTextContent(/Bram Vonk/);
  expect(oldest).toHaveTextContent('Gemaakt');
});

test('without internet there is no history, and it says so', async () => {
  const through = (source: RowSource): RowSource => ({
    ...source,
    history: () => Promise.reject(new StoreFailure('offline')),
  });
  await stage({ kind: 'history', list: 'assignments', id: CHAIR_FYSIEK }, { through });
  expect(await screen.findByText('Geen internet. De geschiedenis staat niet op dit apparaat.')).toBeVisible();
});
