/** Sentences found although letters are wrong. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indexNearly } from '../../src/understand/nearly.ts';

const LONG = 'theremotecomputerrequiresnetworklevelauthentication';

const isNearlyIn = (text: string, phrase: string): boolean => indexNearly([phrase])(text).length > 0;

interface Edit {
  kind: 'change' | 'insert' | 'delete';
  /** Share of the text before it. */
  at: number;
  letter: string;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('change' as const, 'insert' as const, 'delete' as const),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  letter: fc.constantFrom(...'abcxyz019'),
});
const apply = (text: string, { kind, at, letter }: Edit): string => {
  const place = Math.floor(at * text.length);
  const rest = text.slice(kind === 'insert' ? place : place + 1);
  return text.slice(0, place) + (kind === 'delete' ? '' : letter) + rest;
};
const letters = (min: number, max: number, alphabet = 'abcdefghijklmnopqrstuvwxyz') =>
  fc.array(fc.constantFrom(...alphabet), { minLength: min, maxLength: max }).map((all) => all.join(''));

test('a sentence of forty letters or more is found with up to two wrong letters, wherever it stands', () => {
  fc.assert(
    fc.property(
      letters(40, 120),
      fc.array(edit, { maxLength: 2 }),
      letters(0, 60),
      letters(0, 60),
      (phrase, edits, before, after) => {
        expect(isNearlyIn(before + edits.reduce(apply, phrase) + after, phrase)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('also in a text that repeats parts of it, and of few different letters', () => {
  fc.assert(
    fc.property(
      letters(40, 60, 'ab'),
      fc.array(edit, { maxLength: 2 }),
      fc.array(fc.nat({ max: 3 }), { maxLength: 12 }),
      (phrase, edits, parts) => {
        const size = Math.floor(phrase.length / 4);
        const decoys = parts.map((part) => `${phrase.slice(part * size, (part + 1) * size)}zz`).join('');
        expect(isNearlyIn(decoys + edits.reduce(apply, phrase) + decoys, phrase)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('random letters are no sentence', () => {
  fc.assert(
    fc.property(letters(0, 2000), (text) => {
      expect(isNearlyIn(text, LONG)).toBe(false);
    }),
  );
});

test('too many wrong letters are too many', () => {
  const wrong = [2, 12, 22, 32, 42].reduce((text, at) => `${text.slice(0, at)}#${text.slice(at + 1)}`, LONG);
  expect(isNearlyIn(wrong, LONG)).toBe(false);
});

test.each([
  ['nopassword', 'nopasswore', false],
  ['nopassword', 'xnopasswordx', true],
  ['accessisdenied', 'accessisdenled', true],
  ['accessisdenied', 'accessdenied', false],
])('a short sentence must be right: %s in %s', (phrase, text, found) => {
  expect(isNearlyIn(text, phrase)).toBe(found);
});

test.each(['theremotecomput', 'a', 'erquiresnetworkl'])('a long text made of %j only is looked through', (piece) => {
  const text = piece.repeat(20_000 / piece.length);
  expect(isNearlyIn(text, LONG)).toBe(false);
  expect(isNearlyIn(text + LONG, LONG)).toBe(true);
});
