/** Single slips repaired in known words. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSpeller } from '../../src/understand/spelling.ts';

const counts = new Map([
  ['password', 20],
  ['passport', 2],
  ['connect', 30],
  ['desktop', 25],
  ['rare', 1],
  ['certificate', 1],
  ['vpn', 9],
  ['lost', 5],
  ['last', 8],
  ['dododo', 5],
]);
const spell = createSpeller(counts);

test.each([
  ['pasword', 'password', 'a letter less'],
  ['passwword', 'password', 'a letter more'],
  ['passwird', 'password', 'a wrong letter'],
  ['psasword', 'password', 'two letters swapped'],
  ['conect', 'connect', 'a letter less'],
  ['desktpo', 'desktop', 'two letters swapped'],
  ['ertificate', 'certificate', 'the first letter missing, of a long word used once'],
])('%s is %s: %s', (slip, word) => {
  expect(spell(slip)).toBe(word);
});

test.each([
  ['password', 'a known word'],
  ['lost', 'a known word beside a more frequent one'],
  ['pssword1x', 'two slips'],
  ['tcennoc', 'letters in another order'],
  ['dekstpo', 'two swaps'],
  ['ododod', 'a letter moved from one end to the other'],
  ['vpm', 'too short to tell'],
  ['raree', 'a short word seen once is no pattern'],
  ['banana', 'unknown'],
  ['', 'nothing'],
])('%s stays: %s', (word) => {
  expect(spell(word)).toBe(word);
});

test('of two neighbours the more frequent word wins', () => {
  expect(spell('lest')).toBe('last');
  expect(spell('passwort')).toBe('password');
});

test('whatever is typed, the result is the word itself or a known one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (word) => {
      const right = spell(word);
      expect(right === word || counts.has(right)).toBe(true);
    }),
  );
});
