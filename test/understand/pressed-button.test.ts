/** Buttons: the right one, a late one, a forged one. */
import { expect, test } from '@jest/globals';
import type { Action, Heard, Message } from '../../src/model.ts';
import { ANSWER_VERB, type Asked, understand } from '../../src/understand/understand.ts';
import { knowledge } from '../content.ts';

const press = (data: unknown, asked: Asked | null, verb = ANSWER_VERB): Heard => {
  const message: Message = {
    id: '1',
    text: '',
    from: { id: 'ada', name: 'Ada' },
    where: { key: 'k', kind: 'personal', address: null },
    locale: 'en',
    attachments: [],
    action: { verb, data: data as Action['data'] },
    at: '2026-11-22T12:00:00.000Z',
  };
  return understand(message, asked, knowledge);
};
const STAGE: Asked = {
  question: 'symptom:stage',
  choices: [
    { value: 'before', label: 'Before the password' },
    { value: 'after', label: 'After the password' },
  ],
};
const FIELD: Asked = { question: 'field:host', choices: null };

test('answers the question on the table', () => {
  expect(press({ question: 'symptom:stage', value: 'after' }, STAGE)).toMatchObject({
    answer: { kind: 'choice', value: 'after' },
    late: null,
    text: '',
    control: null,
  });
});

test('gives the text where any text is an answer', () => {
  expect(press({ question: 'field:host', value: 'srv-7' }, FIELD).answer).toEqual({ kind: 'text', value: 'srv-7' });
});

test.each([
  ['another question', STAGE],
  ['no question', null],
] as const)('is late where %s is on the table', (_, asked) => {
  expect(press({ question: 'fix:flush-name-cache', value: 'worked' }, asked)).toMatchObject({
    answer: null,
    late: { question: 'fix:flush-name-cache', value: 'worked' },
  });
});

test('with a value that was not offered is ignored', () => {
  expect(press({ question: 'symptom:stage', value: 'admin' }, STAGE)).toMatchObject({ answer: null, late: null });
});

test.each([
  { question: 'symptom:stage', value: 1 },
  { question: 'symptom:stage', value: null },
  { question: 'symptom:stage', value: ['after'] },
  { question: 'symptom:stage', value: { toString: 'after' } },
  { question: ['symptom:stage'], value: 'after' },
  { question: 7, value: 'after' },
  { value: 'after' },
  { question: 'symptom:stage' },
  {},
  null,
  undefined,
  'after',
  [],
])('with data of another shape is ignored: %j', (data) => {
  expect(press(data, STAGE)).toMatchObject({ answer: null, late: null });
});

test('of another verb is not for this stage', () => {
  expect(press({ question: 'symptom:stage', value: 'after' }, STAGE, 'claim')).toMatchObject({
    answer: null,
    late: null,
  });
});

test('with an endless value is cut short', () => {
  const value = 'x'.repeat(100_000);
  expect(press({ question: 'field:host', value }, FIELD).answer!.value.length).toBeLessThanOrEqual(4000);
  expect(press({ question: 'field:other', value }, FIELD).late!.value.length).toBeLessThanOrEqual(4000);
});
