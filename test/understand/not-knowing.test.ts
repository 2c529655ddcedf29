/** Not knowing the answer, in several wordings. */
import { expect, test } from '@jest/globals';
import type { Choice, Control } from '../../src/model.ts';
import { matchAnswer } from '../../src/understand/answer.ts';

const VPN: Choice[] = [
  { value: 'on', label: 'Yes, it is on' },
  { value: 'off', label: 'No, it is off' },
  { value: 'dont-know', label: "I don't know" },
];
const FIX: Choice[] = [
  { value: 'worked', label: 'It works now' },
  { value: 'partly', label: 'Partly' },
  { value: 'not-worked', label: 'It does not work' },
];

const answer = (text: string, choices: Choice[] | null, control: Control | null = null): string | null =>
  matchAnswer(text, control, choices)?.value ?? null;

test.each([
  "I don't know",
  'I don’t know!',
  'dont know',
  'i really dont know',
  'I do not know, sorry',
  "sorry, I don't know",
  'no idea',
  'no clue',
  'I have no idea',
  'not sure',
  "I'm not sure",
  'not really sure',
  'unsure',
  'dunno',
  'idk',
  "can't say",
  'I cannot tell',
  'Keine Ahnung',
  'weiß ich nicht',
  'Das weiß ich leider nicht',
  'je ne sais pas',
  'no sé',
  'no lo sé',
  'geen idee',
  'わかりません',
  '不知道',
  'no idea about 2',
  'not sure, 1 maybe',
  "I don't know if it is on",
])('%s', (text) => {
  expect(answer(text, VPN)).toBe('dont-know');
});

test('is no answer where it is not offered', () => {
  expect(answer('no idea about 2', FIX)).toBeNull();
  expect(answer('not sure', [{ value: 'no', label: 'No' }], 'deny')).toBeNull();
});

test('a longer story that begins with it is none', () => {
  expect(answer("I don't know why it always throws me out when I open the big spreadsheet", VPN)).toBeNull();
});
