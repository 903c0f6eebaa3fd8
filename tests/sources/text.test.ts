import { expect, test } from 'vitest';
import { readText } from '../../src/sources/text';
import { shown } from './show';

test.each([
  ['every line is a block, empty lines are gaps', 'een\r\ntwee\n\n\rdrie', ['een', 'twee', '[gap 2] drie']],
  [
    'marks stay in the text, a wide gap is a tab',
    '1.  Opening\n- punt\n02\tSlot',
    ['1.\tOpening', '- punt', '02\tSlot'],
  ],
  ['leading spaces are indent', '    Ter kennisname', ['[in 12] Ter kennisname']],
  ['a leading tab reaches the next stop', '  \tTer kennisname', ['[in 24] Ter kennisname']],
  ['quoting', '> een\n>>  twee\ndrie > vier', ['[quoted] een', '[in 3, quoted] twee', 'drie > vier']],
  ['addresses behind links', 'Deelnemen<https://t.example/?a=1&b=%20> | x', ['Deelnemen | x']],
  ['an address alone leaves nothing', 'een\n<https://t.example/>\ntwee', ['een', '[gap 1] twee']],
  ['mail addresses of people stay', 'Van: A. de Vries <a@regio.example>', ['Van: A. de Vries <a@regio.example>']],
  ['characters that show nothing', '\ufeffBe\u200bgroting\u202e\u0000', ['Begroting']],
  ['nothing', ' \n\t\n', []],
])('%s', (_, text, expected) => expect(shown(readText(text))).toEqual(expected));

test('lines carry their number', () => {
  expect(readText('een\n\ndrie').map((block) => block.line)).toEqual([1, 3]);
});
