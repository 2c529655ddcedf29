/** Symptoms that people mention in passing. */
import { describe, expect, test } from '@jest/globals';
import type { Symptom } from '../../src/content/content.ts';
import { indexSymptoms } from '../../src/understand/symptoms.ts';

const symptom = (id: string, answers: Record<string, string[]>, labels: Record<string, string> = {}): Symptom => ({
  id,
  ask: `${id}?`,
  why: 'because',
  seconds: 5,
  answers: Object.entries(answers).map(([value, heard]) => ({
    value,
    label: labels[value] ?? value,
    'heard-as': heard,
  })),
});

const find = indexSymptoms([
  symptom('stage', {
    'before-password': ['right away', 'before * password', 'パスワードの前', '输入密码之前'],
    'after-password': ['after * password', 'after I type*', 'パスワード * 後'],
    desktop: ['after the desktop appear*', 'desktop'],
  }),
  symptom('who-else', {
    everyone: ['everyone', 'all of us', 'the whole team'],
    'only-me': ['only me', 'nobody else', 'just my pc'],
  }),
  symptom('vpn', {
    on: ['vpn is on', 'with VPN', 'VPN あり'],
    off: ['vpn is off', 'not on vpn', 'without VPN', 'VPN なし'],
  }),
  symptom(
    'other-device',
    { works: [], fails: ['fails everywhere'] },
    { works: 'Another device gets in fine', fails: 'Yes' },
  ),
]);

test.each([
  ['it fails right away', { stage: 'before-password' }],
  ['RIGHT AWAY!!!', { stage: 'before-password' }],
  ['right, away from home', { stage: 'before-password' }],
  ['It is the whole   team.', { 'who-else': 'everyone' }],
  ['all of us, right away, vpn is on', { stage: 'before-password', 'who-else': 'everyone', vpn: 'on' }],
  ['nothing to see here', {}],
  ['', {}],
])('phrases are heard in any case, between any signs: %s', (text, heard) => {
  expect(find(text)).toEqual(heard);
});

test.each([
  ['upright away', {}],
  ['right awayy', {}],
  ['the desktops', {}],
  ['only mean people', {}],
])('words count whole: %s', (text, heard) => {
  expect(find(text)).toEqual(heard);
});

describe('the star', () => {
  test.each([
    ['before password', 'before-password'],
    ['before the password', 'before-password'],
    ['before it wants a password', 'before-password'],
    ['after I typed my name', 'after-password'],
    ['after i type', 'after-password'],
    ['after the desktop appeared', 'desktop'],
  ])('stands for up to three words, or any ending: %s', (text, value) => {
    expect(find(text)).toEqual({ stage: value });
  });

  test('does not stand for more', () => {
    expect(find('before lunch I had changed my own password')).toEqual({});
  });
});

test('of several phrases for one symptom the longest counts, the star not included', () => {
  expect(find('the desktop is there, then after the desktop appeared it went away')).toEqual({ stage: 'desktop' });
  const tied = indexSymptoms([symptom('s', { star: ['a * b'], plain: ['longer words'] })]);
  expect(tied('longer words a b')).toEqual({ s: 'plain' });
});

describe('negation', () => {
  test.each([
    ['not only me', {}],
    ["it isn't only me", {}],
    ['nicht everyone', {}],
    ['it is not right away', {}],
    ['not only me, it is everyone', { 'who-else': 'everyone' }],
    ['not everyone. well, today it was everyone', { 'who-else': 'everyone' }],
  ])('turns a phrase down: %s', (text, heard) => {
    expect(find(text)).toEqual(heard);
  });

  test.each([
    ['I am not on vpn', { vpn: 'off' }],
    ['without VPN', { vpn: 'off' }],
    ['it never works without VPN', { vpn: 'off' }],
  ])('within a phrase belongs to it: %s', (text, heard) => {
    expect(find(text)).toEqual(heard);
  });
});

test.each([
  ['パスワードの前に切れます', { stage: 'before-password' }],
  ['いつもパスワードの前です', { stage: 'before-password' }],
  ['パスワードを入力した後に切れます', { stage: 'after-password' }],
  ['输入密码之前就断开了', { stage: 'before-password' }],
  ['VPNなしでも同じです', { vpn: 'off' }],
  ['VPN ありの場合', { vpn: 'on' }],
])('scripts without spaces: %s', (text, heard) => {
  expect(find(text)).toEqual(heard);
});

test('a long label is heard like a phrase, a short one is not', () => {
  expect(find('another device gets in fine')).toEqual({ 'other-device': 'works' });
  expect(find('yes')).toEqual({});
});

test.each(['*', '* *', '…', '(', 'a(b', '[x', '\\', '+?'])('a phrase of signs does no harm: %s', (phrase) => {
  expect(indexSymptoms([symptom('s', { v: [phrase, 'word'] })])('some word')).toEqual({ s: 'v' });
  expect(indexSymptoms([symptom('s', { v: [phrase] })])('anything else')).toEqual({});
});
