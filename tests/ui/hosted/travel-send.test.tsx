import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { demoRegister } from '../../../src/demo/region';
import type { OpenAppointment } from '../../../src/host/types';
import { TODAY } from '../../builders/ports';
import { appointment, MARIJKE, memoryAnswers, openingHost, registersOf } from '../../builders/workplace';
import { title } from '../support';
import { openHosted } from './page';
import { memoryFiles, travelTextFor } from './travelling';

const AB = appointment(0, { mode: 'compose' });

/** The organizer's pane on an appointment with these files. */
async function organizer(files = memoryFiles(), answers = memoryAnswers(), changes: Partial<OpenAppointment> = {}) {
  const open = { ...AB, attach: files.attach, attachment: files.attachment, ...changes };
  const host = openingHost(open, MARIJKE);
  const user = openHosted({ host: host.host, workplace: { answers, ...registersOf(demoRegister(TODAY)) } });
  await title('Agenda nakijken');
  return { user, files, answers, ...host };
}

/** The switch, once it is known what stands on the invitation. */
async function toggle(): Promise<HTMLElement> {
  const control = await screen.findByRole('switch', { name: 'Rollen meesturen' });
  await waitFor(() => expect(control).toBeEnabled());
  return control;
}
const names = (files: ReturnType<typeof memoryFiles>) => files.files().map(({ name }) => name);

test('the first time it says who can see the roles and what goes along, then puts one file on', async () => {
  const { user, files, answers } = await organizer();
  expect(screen.getByText('Dan zien leden van andere gemeenten ook hun petten.')).toBeVisible();
  const control = await toggle();
  await user.click(control);
  expect(screen.getByText('Alle genodigden kunnen deze rollen zien.')).toBeVisible();
  expect(names(files)).toEqual([]);
  expect(screen.getByText(/^Dit gaat mee: 1\d mensen, 3\d rollen en 1\d onderwerpen\.$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Bekijk' }));
  expect(screen.getByText('Marijke van Dalen')).toBeVisible();
  expect(screen.getByText('Deze onderwerpen gaan mee:')).toBeVisible();
  expect(screen.getByText('Wolkendal Warm')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Meesturen' }));
  // On the screen, and aloud.
  expect(await screen.findAllByText('De rollen staan bij de uitnodiging. Verstuur de uitnodiging.')).toHaveLength(2);
  expect(names(files)).toEqual(['rolvast.json']);
  expect(JSON.parse(files.files()[0]?.text ?? '')).toMatchObject({
    rolvast: 1,
    sentBy: { name: 'Saskia Nieland' },
    meeting: { subject: AB.event.subject },
  });
  await waitFor(() => expect(control).toBeChecked());
  expect(control).toHaveFocus();

  // Off takes it away; the next time nothing is asked.
  await user.click(control);
  expect(await screen.findAllByText(/^De rollen gaan niet mee\./)).toHaveLength(2);
  expect(names(files)).toEqual([]);
  await waitFor(() => expect(control).not.toBeChecked());
  await user.click(control);
  await waitFor(() => expect(names(files)).toEqual(['rolvast.json']));
  expect(Object.keys(answers.all())).toContain('flag rollen-mee');
});

test('a file that is older than the roles is replaced by one', async () => {
  const old = JSON.parse(travelTextFor(AB));
  old.register.assignments.pop();
  const files = memoryFiles([
    { id: 'a', name: 'agenda.docx', text: '' },
    { id: 'b', name: 'rolvast.json', text: JSON.stringify(old) },
    { id: 'c', name: 'Rolvast.json', text: JSON.stringify(old) },
  ]);
  const { user } = await organizer(files);
  expect(await screen.findByText('De rollen zijn gewijzigd. Opnieuw meesturen?')).toBeVisible();
  expect(await toggle()).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Opnieuw meesturen' }));
  await waitFor(() => expect(names(files)).toEqual(['agenda.docx', 'rolvast.json']));
  await waitFor(() => expect(screen.queryByText('De rollen zijn gewijzigd. Opnieuw meesturen?')).toBeNull());
});

test('a file that says the same is left alone', async () => {
  await organizer(memoryFiles([{ id: 'b', name: 'rolvast.json', text: travelTextFor(AB) }]));
  expect(await toggle()).toBeChecked();
  expect(screen.queryByText('De rollen zijn gewijzigd. Opnieuw meesturen?')).toBeNull();
});

test('what goes wrong has its own message, and the switch says how it is', async () => {
  const files = memoryFiles();
  const { user } = await organizer(files, memoryAnswers({ 'flag rollen-mee': 'yes' }));
  const control = await toggle();
  files.state.failing = 'too-large';
  await user.click(control);
  expect(await screen.findByText(/^De bijlagen zijn samen te groot\./)).toBeVisible();
  await waitFor(() => expect(control).not.toBeChecked());
  files.state.failing = null;
  await user.click(control);
  await waitFor(() => expect(names(files)).toEqual(['rolvast.json']));
  expect(screen.queryByText(/samen te groot/)).toBeNull();
});

test('an Outlook that cannot attach says so; who only reads sees nothing of it', async () => {
  const { open } = await organizer(memoryFiles(), memoryAnswers(), { attach: null });
  expect(screen.getByText(/^Deze versie van Outlook kan geen rollen meesturen\./)).toBeVisible();
  expect(screen.queryByRole('switch')).toBeNull();
  open(appointment(0));
  await title('Algemeen Bestuur');
  expect(screen.queryByText('Rollen meesturen')).toBeNull();
});

test('made-up roles of the try-out do not go along with a real invitation', async () => {
  const files = memoryFiles();
  const open = { ...AB, attach: files.attach, attachment: files.attachment };
  openHosted({
    host: openingHost(open, MARIJKE).host,
    workplace: { example: true, ...registersOf(demoRegister(TODAY)) },
  });
  await title('Agenda nakijken');
  await screen.findByText('8 punten gelezen uit de uitnodiging.');
  expect(screen.queryByText('Rollen meesturen')).toBeNull();
});
