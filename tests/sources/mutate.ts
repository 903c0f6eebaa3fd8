import fc from 'fast-check';

/** Runs anywhere it is executed; tests look whether it was. */
const RUNS = 'globalThis.invitationRan=true';
const PAYLOADS = [
  `<script>${RUNS}</script>`,
  `<img src=x onerror="${RUNS}">`,
  `<svg onload="${RUNS}"><script>${RUNS}</script></svg>`,
  `<a href="javascript:${RUNS}">klik</a>`,
  `<iframe srcdoc="<script>${RUNS}</script>"></iframe>`,
  `<style>@import "https://x.example/a.css"</style>`,
  `<p style="background:url(javascript:${RUNS})">`,
  '{{constructor}}<%= 1 %>',
  '\u202e\u2066rechts naar links\u2069\u202c',
  '\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627',
  '\u200b\u200c\u200d\ufeff\u00ad',
  '\u0000\u0001\u001b[31m\u007f',
  '\ud800',
  '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
  'e\u0301'.repeat(50),
  '&nbsp;'.repeat(40),
  '&#0;&#x110000;&#55296;&bogus;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>&b;',
  '<td colspan=999999999 rowspan=-3>',
  '<ol start=-99999999999 type=Z reversed><li value=1e99>',
  '<p style="margin-left:99999999999cm;text-indent:-1e9pt;mso-list:l0 level99 lfo1">',
  '\r\n.\r\n--\r\n',
  'BEGIN:VEVENT\r\nDTSTART;TZID=:99999999T999999\r\nEND:VEVENT\r\n',
  '"'.repeat(30),
  '\\'.repeat(30),
];
const NESTED = [
  '<div>',
  '<b>',
  '<table><tr><td>',
  '<blockquote>',
  '<ul><li>',
  '<w:p><w:r><w:t>',
  '<w:tbl><w:tr><w:tc>',
  '> ',
  '[',
  '{"a":',
];

/** One change to a text; places are parts of its length. */
export type Change = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, part: number): number => Math.floor(text.length * part);

const change: fc.Arbitrary<Change> = fc.oneof(
  place.map((part) => (text: string) => text.slice(0, at(text, part))),
  place.map((part) => (text: string) => text.slice(at(text, part))),
  fc.tuple(place, place).map(([one, other]) => (text: string) => {
    const [from, to] = [at(text, Math.min(one, other)), at(text, Math.max(one, other))];
    return text.slice(0, from) + text.slice(to);
  }),
  fc.tuple(place, place, fc.integer({ min: 2, max: 30 })).map(([one, other, times]) => (text: string) => {
    const [from, to] = [at(text, Math.min(one, other)), at(text, Math.max(one, other))];
    return text.slice(0, from) + text.slice(from, Math.min(to, from + 2000)).repeat(times) + text.slice(to);
  }),
  fc.tuple(place, fc.constantFrom(...PAYLOADS)).map(([part, payload]) => (text: string) => {
    return text.slice(0, at(text, part)) + payload + text.slice(at(text, part));
  }),
  fc
    .tuple(fc.constantFrom(...NESTED), fc.integer({ min: 1, max: 1000 }), place)
    .map(([tag, depth, part]) => (text: string) => {
      return text.slice(0, at(text, part)) + tag.repeat(depth) + text.slice(at(text, part));
    }),
  fc.integer().map((seed) => (text: string) => shuffled(text.split(/(?=[<\n])/), seed).join('')),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 40 })).map(([part, noise]) => (text: string) => {
    return text.slice(0, at(text, part)) + noise + text.slice(at(text, part) + noise.length);
  }),
  fc.constant((text: string) => text.replace(/[<>]/g, (sign) => (sign === '<' ? '>' : '<'))),
  fc.constant((text: string) => text.toUpperCase()),
);

/** Up to five changes after one another. */
export const changes: fc.Arbitrary<Change> = fc
  .array(change, { minLength: 1, maxLength: 5 })
  .map((list) => (text: string) => list.reduce((sum, one) => one(sum).slice(0, 200_000), text));

/** Changes to bytes: cut, overwritten, doubled. */
export const byteChanges: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .array(fc.tuple(place, fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => (bytes: Uint8Array) => {
    let out = bytes.slice();
    for (const [part, value, kind] of list) {
      const index = Math.floor(out.length * part);
      if (kind === 0) out = out.slice(0, index);
      else if (kind === 1) out = Uint8Array.from([...out.slice(0, index), ...out.slice(Math.max(0, index - 200))]);
      else if (index < out.length) out[index] = value;
    }
    return out;
  });

function shuffled(parts: string[], seed: number): string[] {
  let state = seed | 1;
  for (let index = parts.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    const other = Math.abs(state) % (index + 1);
    [parts[index], parts[other]] = [parts[other] ?? '', parts[index] ?? ''];
  }
  return parts;
}
