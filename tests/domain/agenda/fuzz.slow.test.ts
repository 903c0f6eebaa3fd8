import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, CellMark, ListMark } from '../../../src/domain/agenda/block';
import { readAgenda } from '../../../src/domain/agenda/read';
import type { AgendaReading } from '../../../src/domain/agenda/types';
import { assessMeeting } from '../../../src/domain/meeting/assess';
import { readHtml } from '../../../src/sources/html';
import { msoList, table } from '../../builders/agenda';
import { invitation } from '../../builders/meeting';
import { DAY, REGION } from '../../builders/region';

/** How many made-up inputs each property sees. */
const RUNS = 900;

/** What every reading of these blocks must hold. */
function check(blocks: readonly Block[], reading: AgendaReading): void {
  const known = new Set(blocks.map(({ line }) => line));
  const last = Math.max(0, ...known);
  let before = 0;
  for (const { title, lines, depth } of reading.items) {
    expect(title.trim()).not.toBe('');
    expect(known.has(lines.from)).toBe(true);
    expect(lines.to).toBeGreaterThanOrEqual(lines.from);
    expect(lines.to).toBeLessThanOrEqual(last);
    expect(lines.from).toBeGreaterThanOrEqual(before);
    expect(depth).toBeGreaterThanOrEqual(0);
    before = lines.from;
  }
  for (const { line } of reading.unread) expect(known.has(line)).toBe(true);
}

function checkMeeting(blocks: readonly Block[]): void {
  const meeting = assessMeeting({
    invitation: { ...invitation('', { subject: 'Algemeen Bestuur' }), blocks },
    registers: [REGION],
    day: DAY,
  });
  check(blocks, meeting.agenda);
  expect(meeting.hats).toHaveLength(meeting.items.length);
  for (const row of meeting.hats) expect(row).toHaveLength(meeting.members.length);
  for (const { topics } of meeting.items)
    for (const { strength } of topics) expect(strength > 0 && strength <= 1).toBe(true);
}

const WORDS = [
  ...[
    'Opening',
    'Sluiting',
    'Rondvraag',
    'Begroting 2027',
    'Woonagenda',
    'Inkoop jeugdhulp',
    'Pauze',
    'AGENDA',
    'I',
    'a',
  ],
  ...['Gevraagd besluit:', 'Bijlagen:', 'Voorstel: vast te stellen', 'ter bespreking', '(besloten)', 'BESLOTEN DEEL'],
  ...['1.', '2.', '2a', 'II-3', '03 M 01', 'A1', '5.1', '-', '•', '\t', '09.30 uur', '10.00 - 10.15', 'Van: Ada Vink'],
  ...[
    'Met vriendelijke groet',
    '________________',
    'Microsoft Teams',
    '(',
    ')',
    '[',
    '|',
    '–',
    ':',
    '…',
    'é',
    '\u202e',
    '𝕏',
  ],
] as const;

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map(
  (parts) =>
    parts
      .join(' ')
      .replace(/[\r\n]/g, ' ')
      .trim() || 'x',
);

const listMark: fc.Arbitrary<ListMark> = fc.record({
  level: fc.nat(3),
  label: fc.constantFrom('', '1.', '2.', '7)', 'a.', 'b)', 'II.', '5.1', 'iv.', '99.', 'zz'),
  ordered: fc.boolean(),
  id: fc.constantFrom('l0', 'l1'),
});
const cellMark: fc.Arbitrary<CellMark> = fc.record({
  table: fc.nat(1),
  row: fc.nat(6),
  column: fc.nat(4),
  rowSpan: fc.integer({ min: 1, max: 5 }),
  colSpan: fc.integer({ min: 1, max: 5 }),
  header: fc.boolean(),
});
const loose = fc.record(
  {
    text,
    gap: fc.nat(2),
    indent: fc.constantFrom(0, 18, 36, 72),
    bold: fc.nat(30),
    italic: fc.nat(30),
    heading: fc.constantFrom(0, 0, 0, 1, 3),
    list: listMark,
    cell: cellMark,
    quoted: fc.boolean(),
  },
  { requiredKeys: ['text', 'gap', 'indent', 'bold', 'italic', 'heading'] },
);

/** Blocks in reading order: lines ascend, rows and columns of one table follow each other as in a source. */
const blocks: fc.Arbitrary<Block[]> = fc.array(loose, { maxLength: 30 }).map((list) => {
  let line = 0;
  return inTableOrder(list).map((block) => {
    line += 1 + block.gap;
    return { ...block, line };
  });
});

function inTableOrder<B extends { readonly cell?: CellMark }>(list: readonly B[]): B[] {
  const key = ({ cell }: B): number => (cell ? cell.table * 1000 + cell.row * 10 + cell.column : -1);
  return [...list].sort((a, b) => key(a) - key(b));
}

describe('any blocks', () => {
  test('are read without throwing, items have titles and ascending lines of the source', () => {
    fc.assert(
      fc.property(blocks, (made) => check(made, readAgenda(made))),
      { numRuns: RUNS },
    );
  });

  test('are judged without throwing', () => {
    fc.assert(fc.property(blocks, checkMeeting), { numRuns: RUNS / 3 });
  });
});

const LISTS = [
  msoList('1.', 'Opening'),
  msoList('2.', 'Woonagenda'),
  msoList('a.', 'Planning', 2),
  msoList('3.', 'Rondvraag'),
];
const SEEDS = [
  LISTS.join(''),
  '<p>Agenda</p><ol><li>Opening</li><li>Jeugd<ol type="a"><li>Inkoop jeugdhulp</li><li>Pleegzorg</li></ol></li><li>Sluiting</li></ol>',
  table([
    ['Nr', 'Onderwerp', 'Behandelwijze', 'Tijd'],
    ['1', 'Opening', '', '09.30'],
    ['<td colspan="4">Ter besluitvorming</td>'],
    ['2', 'Begroting 2027', '<td rowspan="2">ter vaststelling</td>', '09.40'],
    ['3', 'Woonagenda', '10.00'],
    ['4', 'Sluiting', '', '11.00'],
  ]),
  '<p>1. Opening</p><p>2. Woonagenda</p><p>Gevraagd besluit:</p><p>1. In te stemmen.</p><p>3. Regiodeal</p><p>4. Rondvraag</p><blockquote><p>Van: Ada</p><p>1. Opening</p><p>2. Oud</p></blockquote>',
  '<p>Programma</p><p>09.30 Opening</p><p>09.40 Woonagenda</p><p>BESLOTEN DEEL</p><p>10.00 Werving directeur</p><p>10.30 Sluiting</p>',
] as const;
const JUNK = [
  '<',
  '>',
  '</td>',
  '</ol>',
  '<table>',
  '<li>',
  '&nbsp;',
  '\u200b',
  '\u202e',
  '\0',
  '1.',
  '<p>',
  '</p>',
  '<br>',
  '𝕏',
  '(',
  '\t\t',
];

/** A well-formed mail with pieces cut out, doubled, moved or thrown in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(
      fc.record({
        kind: fc.constantFrom('cut', 'double', 'move', 'add'),
        at: fc.nat(2000),
        size: fc.nat(60),
        to: fc.nat(2000),
        junk: fc.constantFrom(...JUNK),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([seed, changes]) =>
    changes.reduce((html, { kind, at, size, to, junk }) => {
      const from = at % (html.length + 1);
      const cut = html.slice(from, from + size);
      const rest = html.slice(0, from) + html.slice(from + size);
      const target = to % (rest.length + 1);
      if (kind === 'cut') return rest;
      if (kind === 'double') return html.slice(0, from) + cut + html.slice(from);
      if (kind === 'move') return rest.slice(0, target) + cut + rest.slice(target);
      return html.slice(0, from) + junk + html.slice(from);
    }, seed as string),
  );

describe('damaged mails', () => {
  test('are read without throwing, items have titles and ascending lines of the source', () => {
    fc.assert(
      fc.property(mutated, (html) => {
        const made = readHtml(html);
        check(made, readAgenda(made));
      }),
      { numRuns: RUNS },
    );
  });

  test('are judged without throwing', () => {
    fc.assert(
      fc.property(mutated, (html) => checkMeeting(readHtml(html))),
      { numRuns: RUNS / 3 },
    );
  });
});
