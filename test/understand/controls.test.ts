/** Turns that steer the conversation, and problem reports that must not be taken for them. */
import { describe, expect, test } from '@jest/globals';
import type { Control, Message } from '../../src/model.ts';
import { indexControls } from '../../src/understand/controls.ts';
import { understand } from '../../src/understand/understand.ts';
import { content, knowledge } from '../content.ts';

const find = indexControls([
  { control: 'affirm', exact: { en: ['yes', 'ok', '👍'], de: ['ja'], ja: ['はい'] }, phrases: {} },
  { control: 'back', exact: { en: ['go back', 'back'], de: ['zurück'] }, phrases: {} },
  { control: 'greet', exact: { en: ['hello', 'hey', 'hi'] }, phrases: {} },
  { control: 'not-worked', exact: { en: ["didn't work", '❌'] }, phrases: {} },
  { control: 'human', exact: { en: ['talk to a human', 'human'] }, phrases: {} },
  { control: 'thanks', exact: { en: ['thanks'] }, phrases: {} },
]);

test.each<[string, Control | null]>([
  ['yes', 'affirm'],
  ['YES', 'affirm'],
  ['Yes!!!', 'affirm'],
  ['  yes. ', 'affirm'],
  ['yesss', 'affirm'],
  ['yeeees', 'affirm'],
  ['"yes"', 'affirm'],
  ['Ｙｅｓ', 'affirm'],
  ['はい', 'affirm'],
  ['はい。', 'affirm'],
  ['ja bitte', 'affirm'],
  ['Ok, yes please', 'affirm'],
  ['yes thank you', 'affirm'],
  ['👍', 'affirm'],
  ['👍🏽', 'affirm'],
  ['👍👍👍', 'affirm'],
  ['❌', 'not-worked'],
  ['❌️', 'not-worked'],
  ['GO BACK!', 'back'],
  ['go-back', 'back'],
  ['please go back now', 'back'],
  ['Zurück', 'back'],
  ['hellooo', 'greet'],
  ['heyyyy', 'greet'],
  ['Hi bot', 'greet'],
  ['hi', 'greet'],
  ["didn't work", 'not-worked'],
  ['didn’t work', 'not-worked'],
  ['didnt work', 'not-worked'],
  ['ok thanks', 'thanks'],
  ['talk to a human please', 'human'],
  ['human', 'human'],
  ['yes and no', null],
  ['humane', null],
  ['go back to the login screen', null],
  ['my screen goes back', null],
  ['', null],
  ['!!!', null],
  ['🤷', null],
  [`yes${' please'.repeat(40)}`, null],
])('%s → %s', (text, control) => {
  expect(find(text)).toBe(control);
});

describe('the shipped phrases', () => {
  const heard = (text: string): Control | null => {
    const message: Message = {
      id: '1',
      text,
      from: { id: 'u', name: 'U' },
      where: { key: 'k', kind: 'personal', address: null },
      locale: 'en',
      attachments: [],
      action: null,
      at: '2026-11-22T12:00:00.000Z',
    };
    return understand(message, null, knowledge).control;
  };

  test('every exact form is heard, also shouted', () => {
    for (const { control, exact } of content.controlPhrases.values())
      for (const form of Object.values(exact).flat()) {
        expect([form, heard(form)]).toEqual([form, control]);
        expect([form, heard(`${form.toLocaleUpperCase()}!!`)]).toEqual([form, control]);
      }
  });

  test('a problem report is never taken for one', () => {
    const reports = [...content.intentPhrases.values()]
      .filter(({ intent }) => content.dialogs.has(intent) && intent !== 'other-it')
      .flatMap(({ phrases }) => Object.values(phrases).flat());
    const step = Math.floor(reports.length / 400);
    const sample = reports.filter((_, i) => i % step === 0);
    expect(sample.length).toBeGreaterThanOrEqual(400);
    expect(sample.flatMap((text) => (heard(text) === null ? [] : [`${text} → ${heard(text)}`]))).toEqual([]);
  });

  test.each([
    'restart does not help, the screen stays black',
    'I restarted the computer and now it does not connect',
    'human resources cannot log on to the server',
    'it worked yesterday, today it refuses my password',
    'the remote computer worked until the update',
    'thanks to the update nothing connects any more',
    'no connection to the host since this morning',
    'yes it always disconnects after two minutes',
    'it goes back to the sign-in screen',
    'ok so my session froze again',
    'help desk remote session drops',
  ])('a problem that begins like one is none: %s', (text) => {
    expect(heard(text)).toBeNull();
  });

  test('with an error code a short text is evidence, not steering', () => {
    expect(heard('not working, 0x904')).toBeNull();
    expect(heard('error 0x904, human please')).toBeNull();
  });
});
