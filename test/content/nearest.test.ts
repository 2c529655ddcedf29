/** A misspelt word finds the one that was meant, and a strange one none. */
import { expect, test } from '@jest/globals';
import { didYouMean, nearest } from '../../src/content/read/nearest.ts';

test.each([
  ['lable', ['value', 'label'], 'label'],
  ['Label', ['label'], 'label'],
  ['ask', ['say', 'asks'], 'asks'],
  ['titel', ['title', 'tile'], 'title'],
  ['reconect-vpn', ['restart-router', 'reconnect-vpn'], 'reconnect-vpn'],
  ['cat', ['dog', 'horse'], null],
  ['x', ['y'], 'y'],
  ['', ['a'], 'a'],
  ['anything', [], null],
])('%j among %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('it is said as the end of a sentence', () => {
  expect(didYouMean('lable', ['label'])).toBe("; did you mean 'label'?");
  expect(didYouMean('cat', ['horse'])).toBe('');
});
