/** Wrong advice that people mention. */
import { expect, test } from '@jest/globals';
import { indexMyths } from '../../src/understand/myths.ts';
import { content } from '../content.ts';

const myth = (id: string, ...heard: string[][]) => ({ id, claim: 'c', 'heard-as': heard, truth: 't', source: 's' });
const MYTHS = [
  myth('nla-off', ['disable', 'nla'], ['turn off', 'network level authentication']),
  myth('port', ['change', '3389']),
];

test.each([
  ['Should I disable NLA?', ['nla-off']],
  ['NLA: somebody said to disable it', ['nla-off']],
  ['they say turn it off, the network level authentication', ['nla-off']],
  ['disable nla and change the port from 3389', ['nla-off', 'port']],
  ['I cannot disable it', []],
  ['nlas disabled', []],
  ['', []],
])('%s', (text, ids) => {
  expect(indexMyths(MYTHS)(text)).toEqual(ids);
});

const find = indexMyths(content.myths.values());

test('every myth is heard by each of its own sets of words, in any order and case', () => {
  for (const { id, 'heard-as': sets } of content.myths.values())
    for (const set of sets)
      expect([id, find([...set].reverse().join(', so ').toUpperCase())]).toEqual([id, expect.arrayContaining([id])]);
});
