import { expect, test } from 'vitest';
import { axeViolations, newPage, screenshot } from './support/browser';
import { outlook } from './support/hosted-screens';
import type { OutlookOptions } from './support/outlook-host';
import { appointment, json } from './support/workplace';

/** A municipality that keeps no roles of the region: its members get them with the invitation. */
const GUESTS = {
  '/config.json': json({ clientId: '7c8f3a52-6a8e-4cbe-8f9a-7a9b1a2c3d4e', registers: [] }),
};

async function open(options: OutlookOptions) {
  const page = await newPage({ width: 340, height: 800 });
  const opened = await outlook(page, options);
  const heading = (name: string | RegExp): Promise<void> => opened.app.getByRole('heading', { name }).first().waitFor();
  return { page, heading, ...opened };
}

test('the organizer sends the roles along; a member from elsewhere sees his or her hats, without a request', async () => {
  const organizer = await open({ item: appointment(0, 'compose') });
  await organizer.heading('Agenda nakijken');
  await organizer.app.getByRole('switch', { name: 'Rollen meesturen' }).click();
  await organizer.app.getByRole('button', { name: 'Meesturen', exact: true }).click();
  await organizer.app.getByText('Verstuur de uitnodiging.').first().waitFor();
  await screenshot(organizer.page, 'm-meesturen');
  const sent = await organizer.sent();
  expect(sent?.attachments.map(({ name }) => name)).toContain('rolvast.json');

  const member = await open({ item: sent, files: GUESTS });
  await member.heading('Noem uw pet bij 2 punten');
  await member.app
    .getByText(/^Rollen meegestuurd door /)
    .first()
    .waitFor();
  await screenshot(member.page, 'm-meegestuurd');
  expect((await axeViolations(member.page)).join('\n')).toBe('');
  expect([member.graph, member.bridge.requests, member.elsewhere, member.problems]).toEqual([[], [], [], []]);
});

test('a role file of someone else is asked about, and one for another meeting is refused with a clear line', async () => {
  const organizer = await open({ item: appointment(0, 'compose') });
  await organizer.heading('Agenda nakijken');
  await organizer.app.getByRole('switch', { name: 'Rollen meesturen' }).click();
  await organizer.app.getByRole('button', { name: 'Meesturen', exact: true }).click();
  await organizer.app.getByText('Verstuur de uitnodiging.').first().waitFor();
  const sent = await organizer.sent();
  if (sent === null) throw new Error('nothing was sent');

  const file = sent.attachments.find(({ name }) => name === 'rolvast.json');
  const rewritten = (change: (text: string) => string): string =>
    Buffer.from(change(Buffer.from(file?.content ?? '', 'base64').toString('utf8'))).toString('base64');
  const withFile = (content: string) => ({
    ...sent,
    itemId: `${sent.itemId}-anders`,
    attachments: sent.attachments.map((one) => (one === file ? { ...one, content } : one)),
  });
  const other = rewritten((text) =>
    text.replace(/"sentBy":\s*\{[^}]*\}/, '"sentBy":{"name":"Iemand Anders","email":"iemand@elders.example"}'),
  );
  const member = await open({ item: withFile(other), files: GUESTS });
  await member.app.getByText('Deze rollen komen niet van de organisator.').first().waitFor();
  await screenshot(member.page, 'm-vraag');
  await member.app.getByRole('button', { name: 'Gebruik deze rollen' }).click();
  await member.heading('Noem uw pet bij 2 punten');

  const elsewhere = await open({ item: { ...appointment(1), attachments: file === undefined ? [] : [file] } });
  await elsewhere.heading('PFHO Sociaal');
  await elsewhere.app
    .getByText(/ander overleg/)
    .first()
    .waitFor();
  await screenshot(elsewhere.page, 'm-ander-overleg');
});
