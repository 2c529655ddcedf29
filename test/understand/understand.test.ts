/** One message, and everything that can be made out in it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Action, Heard, Message } from '../../src/model.ts';
import { ANSWER_VERB, type Asked, understand } from '../../src/understand/understand.ts';
import { content, knowledge } from '../content.ts';

const message = (text: string, action: Action | null = null): Message => ({
  id: '1',
  text,
  from: { id: 'ada', name: 'Ada' },
  where: { key: 'k', kind: 'personal', address: null },
  locale: 'en',
  attachments: [],
  action,
  at: '2026-11-22T12:00:00.000Z',
});
const hear = (text: string, asked: Asked | null = null): Heard => understand(message(text), asked, knowledge);

const STAGE: Asked = {
  question: 'symptom:stage',
  choices: [
    { value: 'before', label: 'Before the password' },
    { value: 'after', label: 'After the password' },
  ],
};
const FIELD: Asked = { question: 'field:host', choices: null };

describe('a typed answer', () => {
  test.each([
    ['2', 'after'],
    ['after the password', 'after'],
    ['After the pasword', 'after'],
    ['after', 'after'],
  ])('%s', (text, value) => {
    expect(hear(text, STAGE).answer).toEqual({ kind: 'choice', value });
  });

  test('is none where nothing was asked', () => {
    expect(hear('2').answer).toBeNull();
    expect(hear('srv-7', FIELD).answer).toBeNull();
  });

  test('a button outranks the text sent along', () => {
    const both = message('before the password', {
      verb: ANSWER_VERB,
      data: { question: 'symptom:stage', value: 'after' },
    });
    expect(understand(both, STAGE, knowledge).answer).toEqual({ kind: 'choice', value: 'after' });
  });
});

describe('codes', () => {
  test('decide the topic, whatever the words around them', () => {
    const { codes, intents, control } = hear('hello, please help me\nError code: 0x904\nExtended error code: 0x7');
    expect(codes.map(({ entry }) => entry)).toEqual(['0x904', '0x7']);
    const pair = content.tables
      .get('mstsc-disconnect')!
      .pairs.find(({ code, extended }) => code === '0x904' && extended === '0x7')!;
    expect(intents[0]!.intent).toBe(pair.intent);
    expect(control).toBeNull();
  });

  test.each([
    'error 404 on our intranet page',
    'the printer says error 0x0000011b',
    'Outlook shows error 0x800CCC0E when I send mail',
    'Windows update fails with 0x80070005',
  ])('of another program are left alone: %s', (text) => {
    expect(hear(text).codes).toEqual([]);
  });

  test.each([
    'error 904 when I connect with remote desktop',
    'remote desktop fails with error 5',
    'Error code: 0x904',
    '904 remote desktop error 0x80070005',
  ])('of Remote Desktop are kept: %s', (text) => {
    expect(hear(text).codes).not.toEqual([]);
  });

  test('in a quoted reply are not said again', () => {
    expect(hear('<blockquote>Error code: 0x904</blockquote>that is fixed now, thanks').codes).toEqual([]);
  });

  test('in the middle of a huge paste are lost, at both ends they are found', () => {
    const log = 'nothing to see in this line\n'.repeat(4000);
    expect(hear(`Error code: 0x904\n${log}Extended error code: 0x7`).codes).toHaveLength(2);
  });
});

test('all is heard at once', () => {
  const heard = hear(
    '<at>Firstline</at> An authentication error has occurred. Error code: 0x904. Should I disable NLA? It is only me.',
  );
  expect(heard.text).not.toContain('Firstline');
  expect(heard.codes).toHaveLength(1);
  expect(heard.myths.length).toBeGreaterThan(0);
  expect(Object.keys(heard.symptoms).length).toBeGreaterThan(0);
});

test.each(['', ' ', '\u200b', '<at>Firstline</at>', '<p></p>'])('an empty message says nothing: %j', (text) => {
  expect(hear(text)).toMatchObject({
    text: '',
    control: null,
    codes: [],
    sentences: [],
    myths: [],
    symptoms: {},
    answer: null,
    late: null,
  });
});

test('whatever is sent is understood without fail, within bounds', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '<at>',
      '</at>',
      '<blockquote>',
      'Error code: ',
      '0x904',
      '\n',
      '> ',
      'yes',
      '2',
      'ＶＰＮ',
      '接続できません',
      '\ud800',
      '__proto__',
      'constructor',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), fc.constantFrom(null, STAGE, FIELD), (pieces, asked) => {
      const { text, intents, answer } = hear(pieces.join(''), asked);
      expect(text.length).toBeLessThanOrEqual(4000);
      expect(text.isWellFormed()).toBe(true);
      expect(intents.length).toBeGreaterThan(0);
      expect(intents.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
      if (answer) expect(asked!.choices!.map(({ value }) => value)).toContain(answer.value);
    }),
    { numRuns: 300 },
  );
});
