/** Features numbered and weighed. */
import { expect, test } from '@jest/globals';
import { featuresOf } from '../../src/understand/features.ts';
import { createEncoder, createVocabulary } from '../../src/understand/vocabulary.ts';

const features = (text: string) => featuresOf(text, (word) => word);
const vocabulary = createVocabulary(['the screen is black', 'the screen is slow', 'the sound is gone'].map(features));
const encode = createEncoder(vocabulary);
const length = (values: Iterable<number>): number => Math.hypot(...values);

test('unknown features are left out', () => {
  expect(encode(features('zzz')).index.length).toBe(0);
  expect(encode(features('')).index.length).toBe(0);
});

test('each feature is numbered once, within the size, and weighs something', () => {
  const { index, value } = encode(features('the black screen is gone'));
  expect(new Set(index).size).toBe(index.length);
  expect(Math.max(...index)).toBeLessThan(vocabulary.features.length);
  expect([...value].every((one) => one > 0 && Number.isFinite(one))).toBe(true);
});

test('rare words weigh more than those that stand everywhere', () => {
  const alone = (word: string) =>
    encode(
      new Map([
        [`w${word}`, 1],
        ['wthe', 1],
      ]),
    );
  const { index, value } = alone('black');
  const known = alone('the').index[0];
  expect(value[[...index].findIndex((at) => at !== known)]!).toBeGreaterThan(value[[...index].indexOf(known!)]!);
});

test('a long message weighs no more than a short one', () => {
  const long = Array.from({ length: 50 }, () => 'the screen is black the sound is gone').join(' ');
  expect(length(encode(features(long)).value)).toBeCloseTo(length(encode(features('the screen is black')).value), 4);
});

test('what stands in one example only is kept if it is a word', () => {
  expect(vocabulary.features).toContain('wblack');
  expect(vocabulary.features).not.toContain('cblack');
  expect(vocabulary.features).toContain('cscree');
});
