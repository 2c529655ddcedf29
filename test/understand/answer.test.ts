/** What people type instead of pressing a button. */
import { expect, test } from '@jest/globals';
import type { Choice, Control } from '../../src/model.ts';
import { matchAnswer } from '../../src/understand/answer.ts';

const STAGE: Choice[] = [
  { value: 'before-password', label: 'Before it asks for my password' },
  { value: 'at-password', label: 'Right when I type the password' },
  { value: 'after-desktop', label: 'After the desktop appeared' },
  { value: 'dont-know', label: "I don't know" },
];
const WHO: Choice[] = [
  { value: 'only-me', label: 'Only me' },
  { value: 'some', label: 'Some of us' },
  { value: 'everyone', label: 'Everyone' },
  { value: 'dont-know', label: "I don't know" },
];
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
const COUNT: Choice[] = [
  { value: 'three', label: '3' },
  { value: 'two', label: '2' },
  { value: 'one', label: '1' },
];

const answer = (text: string, choices: Choice[] | null, control: Control | null = null): string | null =>
  matchAnswer(text, control, choices)?.value ?? null;

test.each([
  ['1', 'before-password'],
  ['2', 'at-password'],
  ['2.', 'at-password'],
  ['2)', 'at-password'],
  ['#2', 'at-password'],
  ['２', 'at-password'],
  ['2️⃣', 'at-password'],
  ['option 3', 'after-desktop'],
  ['Number 3', 'after-desktop'],
  ['no. 3', 'after-desktop'],
  ['the 2nd one', 'at-password'],
  ['The first one', 'before-password'],
  ['second', 'at-password'],
  ['the last', 'dont-know'],
  ['0', null],
  ['5', null],
  ['99', null],
  ['fifth', null],
  ['2 or 3', null],
  ['2 monitors', null],
])('by number: %s', (text, value) => {
  expect(answer(text, STAGE)).toBe(value);
});

test('a label that is a number counts as the label', () => {
  expect(answer('3', COUNT)).toBe('three');
  expect(answer('1', COUNT)).toBe('one');
});

test.each([
  ['Before it asks for my password', 'before-password'],
  ['BEFORE IT ASKS FOR MY PASSWORD!', 'before-password'],
  ['before it asks for my pasword', 'before-password'],
  ['befor it asks for my passwort', 'before-password'],
  ['after the deskop apeared', 'after-desktop'],
  ['before it asks', 'before-password'],
  ['right when i type the password, every time', 'at-password'],
  ['I think after the desktop appeared', 'after-desktop'],
  ['after-desktop', 'after-desktop'],
  ['before-password', 'before-password'],
  ['password', null],
  ['it is slow', null],
  ['', null],
  ['?', null],
])('by label or value: %s', (text, value) => {
  expect(answer(text, STAGE)).toBe(value);
});

test.each([
  ['only me', 'only-me'],
  ['Only me, nobody else', 'only-me'],
  ["it's only me", 'only-me'],
  ['it is not only me', null],
  ['everyon', 'everyone'],
  ['Everyone!', 'everyone'],
  ['on', null],
  ['so', null],
])('a short label: %s', (text, value) => {
  expect(answer(text, WHO)).toBe(value);
});

test('a negation too many or too few is no slip of the finger', () => {
  const choices = [
    { value: 'can', label: 'The host can reach it' },
    { value: 'other', label: 'Something else' },
  ];
  expect(answer('The host can reech it', choices)).toBe('can');
  expect(answer("The host can't reach it", choices)).toBeNull();
  expect(answer('It does work', FIX)).toBeNull();
});

test('between two labels that are equally near nothing is chosen', () => {
  const choices = [
    { value: 'a', label: 'Connected to port one' },
    { value: 'b', label: 'Connected to port ore' },
  ];
  expect(answer('connected to port ofe', choices)).toBeNull();
});

test.each<[string, Control | null, string | null]>([
  ['yes', 'affirm', 'on'],
  ['yes it is', null, 'on'],
  ['yep', 'affirm', 'on'],
  ['no', 'deny', 'off'],
  ['nope', 'deny', 'off'],
  ['it works', 'worked', 'on'],
  ['still broken', 'not-worked', 'off'],
  ['start over', 'restart', null],
  ['human', 'human', null],
])('yes and no pick the one label that begins so: %s (%s)', (text, control, value) => {
  expect(answer(text, VPN, control)).toBe(value);
});

test('yes picks nothing where several labels begin with it, or none does', () => {
  const two = [
    { value: 'a', label: 'Yes, at home' },
    { value: 'b', label: 'Yes, at work' },
  ];
  expect(answer('yes', two, 'affirm')).toBeNull();
  expect(answer('yes', STAGE, 'affirm')).toBeNull();
});

test('yes and no in other languages', () => {
  const spanish = [
    { value: 'on', label: 'Sí, está activada' },
    { value: 'off', label: 'No, está apagada' },
  ];
  expect(answer('vale', spanish, 'affirm')).toBe('on');
  expect(answer('para nada', spanish, 'deny')).toBe('off');
});

test.each(['It works now', 'it works now', 'It works now, thank you', 'it work now'])(
  'a fix that worked: %s',
  (text) => {
    expect(answer(text, FIX)).toBe('worked');
  },
);
test.each(['It does not work', 'it doesn not work', 'it does not work at all'])('a fix that did not: %s', (text) => {
  expect(answer(text, FIX)).toBe('not-worked');
});

test('where nothing can be chosen nothing is', () => {
  expect(matchAnswer('anything', null, null)).toBeNull();
  expect(matchAnswer('2', null, [])).toBeNull();
});
