/** Words made into features. */
import { expect, test } from '@jest/globals';
import { featuresOf } from '../../src/understand/features.ts';

const asIs = (word: string): string => word;
const keys = (text: string, block: string): string[] =>
  [...featuresOf(text, asIs).keys()].filter((key) => key[0] === block);

test('words are stemmed and counted', () => {
  expect(featuresOf('connect connecting CONNECTED', asIs).get('wconnect')).toBe(3);
});

test('pairs know where the message begins and ends', () => {
  expect(keys('screen goes black', 'p')).toEqual(['p^ screen', 'pscreen goe', 'pgoe black', 'pblack $']);
});

test('letter groups stay within a word', () => {
  const groups = keys('ab cd', 'c');
  expect(groups).toEqual(expect.arrayContaining(['c<ab', 'c<ab>', 'ccd>']));
  expect(groups.some((group) => group.includes('bc') || group.includes(' '))).toBe(false);
});

test('the speller is asked about every word', () => {
  expect(featuresOf('pasword', (word) => (word === 'pasword' ? 'password' : word)).has('wpassword')).toBe(true);
});

test('of an endless message only the beginning counts', () => {
  const long = featuresOf(`${'word '.repeat(400)}unheard`, asIs);
  expect(long.get('wword')).toBe(400);
  expect(long.has('wunheard')).toBe(false);
});

test('nothing said makes no words', () => {
  expect(keys('', 'w')).toEqual([]);
});
