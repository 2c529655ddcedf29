/** The quick reader agrees with the full one, or leaves the text to it. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isScalar, parseDocument, visit } from 'yaml';
import { quickYaml } from '../../src/content/read/quick/quick-yaml.ts';

/** The data, or null where the full reader would complain. */
function fully(text: string): { data: unknown } | null {
  const doc = parseDocument(text, { prettyErrors: false });
  let named = true;
  visit(doc, {
    Pair: (_, { key }) => {
      named &&= isScalar(key) && typeof key.value === 'string';
    },
  });
  return named && doc.errors.length + doc.warnings.length === 0 ? { data: doc.toJS({ maxAliasCount: 0 }) } : null;
}

const shipped = globSync('{dialogs,knowledge}/**/*.yaml').map((file) => [file, readFileSync(file, 'utf8')] as const);

test('every shipped file is read alike, and nearly all of them quickly', () => {
  const quick = shipped.filter(([file, text]) => {
    const data = quickYaml(text);
    if (data === undefined) return false;
    expect([file, data]).toEqual([file, fully(text)?.data]);
    return true;
  });
  expect(quick.length).toBeGreaterThan(0.9 * shipped.length);
});

test('text damaged at random is read alike or not at all', () => {
  const lines = shipped.slice(0, 60).flatMap(([, text]) => text.split('\n'));
  const bits = [
    ' ',
    '  ',
    '\n',
    '\n  ',
    '- ',
    ': ',
    ':',
    ' #',
    '#',
    "'",
    '"',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '|',
    '>-',
    '&a ',
    '*a',
  ];
  const more = [
    '!',
    '? ',
    '-',
    '0',
    '0x9',
    'true',
    'null',
    '~',
    '.',
    '\\',
    '\n\n',
    ' \n',
    '---\n',
    '%',
    '@',
    '\u00a0',
    '<<: ',
  ];
  const damage = fc.record({ at: fc.nat(), cut: fc.nat({ max: 3 }), put: fc.constantFrom('', ...bits, ...more) });
  const sample = fc.record({
    from: fc.nat({ max: lines.length - 1 }),
    length: fc.integer({ min: 1, max: 9 }),
    damages: fc.array(damage, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(sample, ({ from, length, damages }) => {
      const piece = lines.slice(from, from + length);
      const indent = Math.max(0, piece[0]!.search(/[^ ]/));
      let text = piece.map((line) => (line.startsWith(' '.repeat(indent)) ? line.slice(indent) : line)).join('\n');
      for (const { at, cut, put } of damages) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + put + text.slice(place + cut);
      }
      const data = quickYaml(text);
      if (data !== undefined) expect({ data }).toEqual(fully(text));
    }),
    { numRuns: 3000 },
  );
});

describe('it reads', () => {
  test.each<[string, unknown]>([
    ['a: 1\nb: two # and a half\n', { a: 1, b: 'two' }],
    ['- a: x\n  b:\n  - y\n  - z\n', [{ a: 'x', b: ['y', 'z'] }]],
    ["a: [b, 'c, d', { e: f }]", { a: ['b', 'c, d', { e: 'f' }] }],
    ['a: {\n  b: c,\n  d: e\n}x', undefined],
    ['a: >-\n  one\n  two\nb: |\n  three\n  four\n', { a: 'one two', b: 'three\nfour\n' }],
    ['a: one\n  two\nb: ~\nc:\n', { a: 'one two', b: null, c: null }],
    ["a: 'it''s'\nb: \"so\"", { a: "it's", b: 'so' }],
    ['a: 2026-11-22\nb: 2 of 3\nc: no', { a: '2026-11-22', b: '2 of 3', c: 'no' }],
  ])('%j', (text, data) => {
    expect(quickYaml(text)).toEqual(data);
  });
});

describe('it leaves to the full reader', () => {
  test.each([
    'a: 0x904',
    'a: 1.5',
    '0x904: a',
    'true: a',
    'a: b: c',
    'a: 1\na: 2',
    'a: &b c',
    'a: *b',
    'a: "\\S"',
    'a:\t1',
    'a: >-\n  b\n\n  c',
  ])('%j', (text) => {
    expect(quickYaml(text)).toBeUndefined();
  });
});
