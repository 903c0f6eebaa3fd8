import { attentionOf } from '../../src/domain/attention/attention';
import { matrixOf } from '../../src/domain/overview/matrix';
import { searchRegister } from '../../src/domain/overview/search';
import type { Register } from '../../src/domain/register/types';
import { LARGE_DAY, largeRegister } from '../builders/largeRegister';
import { type Figure, median } from './figures';

const SMALL = 500;
const LARGE = 5000;
const ROUNDS = 9;

/** What is asked of the overview. `fresh`: of a register that was never asked before, as after reading it. */
const PARTS: readonly {
  readonly name: string;
  readonly fresh: boolean;
  readonly ask: (register: Register) => number;
}[] = [
  { name: 'the matrix', fresh: true, ask: (register) => matrixOf(register, { day: LARGE_DAY }).rows.length },
  { name: 'what asks for attention', fresh: true, ask: (register) => attentionOf(register, LARGE_DAY).count },
  {
    name: 'the first search',
    fresh: true,
    ask: (register) => searchRegister(register, 'jeugd', LARGE_DAY).people.length,
  },
  { name: 'a search at each key', fresh: false, ask: typed },
];

const QUERY = 'wie doet jeugdhulp';
let round = 0;

/** Types a query; each time with a word that was not asked for before. */
function typed(register: Register): number {
  const query = `${QUERY} warmte${'abcdefghij'[round++ % 10]}`;
  let found = 0;
  for (let length = 1; length <= query.length; length++) {
    found += searchRegister(register, query.slice(0, length), LARGE_DAY).people.length;
  }
  return found;
}

/** The same region under another name: nothing that was worked out for it before is of use. */
function renamed(register: Register): Register {
  round++;
  return { ...register, region: { ...register.region, name: `Regio Grootland ${round}` } };
}

function timeOnce(register: Register, ask: (register: Register) => number): number {
  const begin = performance.now();
  const found = ask(register);
  const time = performance.now() - begin;
  if (found === 0) throw new Error('nothing was found in the large register');
  return time;
}

/** How the cost of the role overview grows with the register: 5,000 assignments against 500. */
export async function compareOverview(): Promise<readonly Figure[]> {
  const [small, large] = [largeRegister({ assignments: SMALL }), largeRegister({ assignments: LARGE })];
  return PARTS.map(({ name, fresh, ask }) => {
    const times = { small: [] as number[], large: [] as number[] };
    for (let turn = -2; turn < ROUNDS; turn += 1) {
      // Ten small ones for one large one, so that both get the same share of the pauses of the machine.
      const ten = Array.from({ length: 10 }, () => timeOnce(fresh ? renamed(small) : small, ask));
      const one = timeOnce(fresh ? renamed(large) : large, ask);
      // The first turns warm up.
      if (turn < 0) continue;
      times.small.push(ten.reduce((sum, time) => sum + time, 0) / 10);
      times.large.push(one);
    }
    const keys = fresh ? 1 : QUERY.length + 8;
    const [more, less] = [median(times.large) / keys, median(times.small) / keys];
    const note = `${more.toFixed(2)} ms for ${LARGE} assignments, ${less.toFixed(2)} ms for ${SMALL}`;
    return { name: `role overview: ${name}, ten times the roles`, value: more / less, bar: 12, note };
  });
}
