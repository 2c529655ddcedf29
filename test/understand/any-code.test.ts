/** Properties of finding codes: every code of the catalogue is found however it is written, and no text does harm. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CodeTable } from '../../src/content/content.ts';
import { PRIMARY } from '../../src/understand/code-index.ts';
import { findCodes } from '../../src/understand/error-codes.ts';
import { codeIndex, tables } from './codes-in.ts';

interface Known {
  table: CodeTable;
  code: string;
}
const isHex = (code: string): boolean => code.startsWith('0x');
const all: Known[] = [...tables.values()].flatMap((table) => table.codes.map(({ code }) => ({ table, code })));
const labelled = all.filter(({ table }) => table['shown-as'].length > 0);
// A number outside every range is told apart by its label alone; so are decimals.
const ranged = all.filter(({ table, code }) => isHex(code) && codeIndex.owner(Number(code)) === table.table);
// Apps show these under "Error code" too. Where the primary table lists the number as well, nothing tells the two apart.
const shared = all.filter(
  ({ table, code }) => table['shown-as'].length === 0 && !codeIndex.numbers.get(PRIMARY)?.has(Number(code)),
);

const anyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((upper) => [...text].map((letter, i) => (upper[i] ? letter.toUpperCase() : letter.toLowerCase())).join(''));
const written = (code: string) =>
  isHex(code)
    ? fc
        .tuple(fc.nat({ max: 10 - code.length }), fc.constantFrom('0x', '0X', 'Ox'), anyCase(code.slice(2)))
        .map(([zeros, x, digits]) => x + '0'.repeat(zeros) + digits)
    : fc.constant(code);
const noise = fc.constantFrom(
  '',
  'Hello, since this morning I see this.',
  '[Content]\n',
  'It worked before; now:',
  '>>>',
  '“',
  '…\n\n',
  '\t',
);
const ending = fc.constantFrom(
  '',
  '.',
  '\n[OK]',
  ' !!!',
  ', please help',
  ')',
  '”',
  '\nTimestamp (UTC): 05/27/24 12:20:45 PM',
);
const between = fc.constantFrom(': ', ' ', ':\n', ' = ', '：', ' - ', ': "');

function expectFound(text: string, { table, code }: Known): void {
  expect([text, findCodes(text, codeIndex)]).toEqual([
    text,
    expect.arrayContaining([expect.objectContaining({ table: table.table, entry: code })]),
  ]);
}

test('every code is found under every label of its table, in any case, with leading zeros, amid noise', () => {
  const one = fc
    .constantFrom(...labelled)
    .chain((known) =>
      fc.tuple(
        fc.constant(known),
        noise,
        fc.constantFrom(...known.table['shown-as']).chain(anyCase),
        between,
        written(known.code),
        ending,
      ),
    );
  fc.assert(
    fc.property(one, ([known, before, label, joint, number, after]) => {
      expectFound(`${before} ${label}${joint}${number}${after}`, known);
    }),
    { numRuns: 3000 },
  );
});

test('a code of a range needs no label', () => {
  const one = fc
    .constantFrom(...ranged)
    .chain((known) => fc.tuple(fc.constant(known), noise, written(known.code), ending));
  fc.assert(
    fc.property(one, ([known, before, number, after]) => expectFound(`${before} ${number}${after}`, known)),
    { numRuns: 1000 },
  );
});

test('a code that apps show under "Error code" is found there', () => {
  expect(shared.length).toBeGreaterThan(0);
  for (const known of shared) expectFound(`Error code: ${known.code}`, known);
});

test('no text makes it fail, and what it finds is well-formed', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'error code',
      '0x',
      '0x904',
      ' ',
      '\n',
      ':',
      '2308',
      'STATUS_',
      '/',
      '(',
      'エラー',
      '516',
      '-',
      '.',
      '0',
      'x',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      for (const { table, code, entry } of findCodes(pieces.join(''), codeIndex)) {
        expect(code).toMatch(/^(0x(0|[1-9a-f][0-9a-f]{0,7})|-?\d{1,10})$/);
        if (entry !== null) expect(tables.get(table)?.codes.some((listed) => listed.code === entry)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each(['0x904 ', '0x', '0 x 904', ';1', 'error ', 'error:', 'A_', '0000000000', '((((', '\n516 ', '1.', '1:'])(
  'a text made of %j only is read once, not over and over',
  (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    expect(findCodes(text, codeIndex).length).toBeLessThan(4);
  },
);
