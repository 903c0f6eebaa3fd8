import { describe, expect, test } from 'vitest';
import { demoAttachment, demoMeetings } from '../../src/demo/meetings';
import { demoRegister } from '../../src/demo/region';
import type { ItemHats } from '../../src/domain/hats/types';
import { assessMeeting } from '../../src/domain/meeting/assess';
import type { AssessedMeeting } from '../../src/domain/meeting/types';
import { eventToInvitation } from '../../src/graph/event';
import { readDocx } from '../../src/sources/docx';
import { readHtml } from '../../src/sources/html';

/** The meetings of the demo region, judged as the browser judges them. */
async function assessed(day: string): Promise<readonly AssessedMeeting[]> {
  const register = demoRegister(day);
  return Promise.all(
    demoMeetings(day).map(async (event) => {
      const invitation = eventToInvitation(event, (content) => readHtml(content), demoAttachment);
      const [file] = invitation.files;
      const attached = file ? { agendaBlocks: { blocks: await readDocx(await file.read()), file: file.name } } : {};
      return assessMeeting({ invitation, registers: [register], day, ...attached });
    }),
  );
}

function at(meeting: AssessedMeeting | undefined, name: string, number: string): ItemHats | undefined {
  const item = meeting?.items.findIndex((candidate) => candidate.number === number) ?? -1;
  const person = meeting?.register.people.find((candidate) => candidate.name === name)?.id;
  return meeting?.hats[item]?.find((hats) => hats.person === person);
}

/** "lid-db (bestuurder-regio): db-ab, [collectief-eigen]": leading hat, others, tensions; quiet ones in brackets. */
function shown(hats: ItemHats | undefined): string {
  if (hats?.leading == null) return 'no hat';
  const others = hats.others.map(({ role }) => role).join(', ');
  const tensions = hats.tensions.map(({ code, quiet }) => (quiet ? `[${code}]` : code)).join(', ');
  return `${hats.leading.role}${others && ` (${others})`}${tensions && `: ${tensions}`}`;
}

describe.each(['2026-06-03', '2026-11-24'])('the example seen on %s', (day) => {
  test('the three meetings are recognised, with their agendas', async () => {
    const meetings = await assessed(day);
    expect(meetings.map(({ gremium, agenda, items }) => [gremium?.id, agenda.from, items.length])).toEqual([
      ['ab', 'body', 8],
      ['pfho-sociaal', 'body', 7],
      ['db', 'attachment', 8],
    ]);
    for (const { agenda, items } of meetings) {
      expect(agenda.unread).toEqual([]);
      expect(items.flatMap(({ topics }) => topics.filter(({ doubtful }) => doubtful))).toEqual([]);
    }
  });

  test.each([
    ['4', 'lid-db (bestuurder-regio, afgevaardigde-gemeente): db-ab, collectief-eigen'],
    ['5', 'bestuurlijk-opdrachtgever (bestuurder-regio, afgevaardigde-gemeente)'],
    ['6', 'afgevaardigde-gemeente (bestuurder-regio): collectief-eigen'],
    ['7', 'bestuurder-regio (afgevaardigde-gemeente)'],
    ['8', 'bestuurder-regio'],
  ])('Marijke van Dalen in the AB at point %s', async (number, expected) => {
    const [ab] = await assessed(day);
    expect(shown(at(ab, 'Marijke van Dalen', number))).toBe(expected);
  });

  test.each([
    ['Hedwig Maas', '4', 'voorzitter (bestuurder-regio, afgevaardigde-gemeente): [collectief-eigen]'],
    ['Anja Terpstra', '6', 'afgevaardigde-gemeente (bestuurder-regio): collectief-eigen'],
    ['Ruud Hoekema', '6', 'bestuurlijk-trekker-rve (bestuurder-regio, afgevaardigde-gemeente)'],
    ['Joost Brandsma', '6', 'bestuurder-regio (afgevaardigde-gemeente)'],
    ['Karim Ouali', '7', 'bestuurder-regio (afgevaardigde-gemeente)'],
  ])('%s in the AB at point %s', async (name, number, expected) => {
    const [ab] = await assessed(day);
    expect(shown(at(ab, name, number))).toBe(expected);
  });

  test('Femke Zijlmans gives the order and carries it out', async () => {
    const [ab] = await assessed(day);
    expect(shown(at(ab, 'Femke Zijlmans', '7'))).toContain(': opdrachtgever-opdrachtnemer');
  });

  test('Karim Ouali chairs the PFHO and has a subject of his own there', async () => {
    const [, pfho] = await assessed(day);
    const hats = at(pfho, 'Karim Ouali', '3');
    expect(hats?.leading?.role).toBe('voorzitter-pfho');
    expect(hats?.tensions.map(({ code }) => code)).toContain('voorzitter-inhoud');
  });

  test('Marijke van Dalen gives an order in the DB', async () => {
    const [, , db] = await assessed(day);
    expect(shown(at(db, 'Marijke van Dalen', '4'))).toBe(
      'lid-db (bestuurlijk-opdrachtgever): opdrachtgever-opdrachtnemer',
    );
  });

  test('Saskia Nieland has no hat anywhere, Marijke van Dalen none in the PFHO', async () => {
    const meetings = await assessed(day);
    for (const meeting of meetings) expect(shown(at(meeting, 'Saskia Nieland', '4'))).toBe('no hat');
    expect(shown(at(meetings[1], 'Marijke van Dalen', '3'))).toBe('no hat');
  });
});
