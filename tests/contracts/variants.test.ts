import { describe, expect, test } from 'vitest';
import { eventToInvitation } from '../../src/graph/event';
import { readHtml } from '../../src/sources/html';
import { type Documented, documented } from './documented';
import { documentedGraph, ordinary } from './stages';
import { VARIANTS } from './variants';

const FROM = '2019-11-18T00:00:00Z';
const UNTIL = '2019-11-30T00:00:00Z';

/** An answer may hold more, less or null where it held something yesterday: the rest is still read, at the same instant. */
describe.each(VARIANTS)('%s', (_, change) => {
  const plain = documented('outlook-calendar-online-meetings');
  const online: Documented = { ...plain, body: change(plain.body) };
  const graph = () => documentedGraph(ordinary(online));

  test('the calendar holds it, and the others', async () => {
    const { entries } = await graph().calendar(FROM, UNTIL, true);
    const entry = entries.find(({ ref }) => ref.id === plain.body.id);
    expect(entries).toHaveLength(3);
    expect(eventToInvitation(entry?.event ?? {}, readHtml).start).toBe('2019-11-20T21:00:00Z');
  });

  test('it can be opened', async () => {
    const [found] = await graph().events([{ id: plain.body.id, mailbox: null }]);
    const invitation = eventToInvitation(found?.event ?? {}, readHtml);
    expect(invitation.start).toBe('2019-11-20T21:00:00Z');
    expect(invitation.end).toBe('2019-11-20T22:00:00Z');
    expect(invitation.uid).toBe(plain.body.iCalUId);
  });
});

test('a calendar list without names, owners and rights', async () => {
  const list = documented('user-list-calendars');
  const bare = { ...list, body: { value: [{ id: 'AAMk1=' }, { id: null }, {}, null] } };
  const graph = documentedGraph([[/^\/me\/calendars\?/, bare], ...ordinary()]);
  const { entries } = await graph.calendar(FROM, UNTIL, true);
  expect(entries).toHaveLength(3);
});

test('an attached item has no content to give', async () => {
  const asking = documentedGraph(ordinary()).attachment({ id: 'AAMkAGVm=', mailbox: null }, 'AAMkADA1x=');
  await expect(asking).rejects.toMatchObject({ problem: { kind: 'broken' } });
});

test('a page that is no page', async () => {
  for (const body of [null, [], 'x', { value: null }, { value: {} }]) {
    const graph = documentedGraph([[/calendarView/, { page: '', status: 200, headers: {}, body }], ...ordinary()]);
    await expect(graph.calendar(FROM, UNTIL, false)).rejects.toMatchObject({ problem: { kind: 'broken' } });
  }
});

test('items of a batch that were refused do not take the others along', async () => {
  const refused = documented('json-batching').body.responses[2];
  const graph = documentedGraph([[/AAMkAGVm/, { page: '', ...refused }], ...ordinary()]);
  const refs = ['AAMkAGVm=', 'AAMkADEMOABIGYDZAAA='].map((id) => ({ id, mailbox: null }));
  expect((await graph.events(refs)).map(({ ref }) => ref.id)).toEqual(['AAMkADEMOABIGYDZAAA=']);
});
