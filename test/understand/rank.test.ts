/** Exact evidence against the model's opinion. */
import { describe, expect, test } from '@jest/globals';
import type { CodeHit } from '../../src/model.ts';
import { isElsewhere, rankIntents } from '../../src/understand/rank.ts';
import { content } from '../content.ts';

const INTENTS = [...content.dialogs.keys()];
/** As sure as a model can be of one intent. */
const sureOf = (label: string) =>
  [label, ...INTENTS.filter((one) => one !== label)].map((one, i) => ({ label: one, confidence: i === 0 ? 1 : 0 }));
const hit = (table: string, entry: string): CodeHit => ({ table, code: entry.toLowerCase(), entry });
const best = (ranked: Parameters<typeof rankIntents>[0], codes: CodeHit[], sentences: string[] = []) =>
  rankIntents(ranked, codes, sentences, content)[0]!;
const other = (intent: string): string => INTENTS.find((one) => one !== intent)!;

test('without evidence the model decides', () => {
  expect(best(sureOf('licensing'), []).intent).toBe('licensing');
});

test('any code that names an intent outranks a model sure of another', () => {
  for (const { table, codes } of content.tables.values())
    for (const { code, intent } of codes)
      if (intent)
        expect([table, code, best(sureOf(other(intent)), [hit(table, code)]).intent]).toEqual([table, code, intent]);
});

test('so does any error sentence', () => {
  for (const { id, intent } of content.sentences.values())
    if (intent) expect([id, best(sureOf(other(intent)), [], [id]).intent]).toEqual([id, intent]);
});

test('a pair of codes outranks each of its codes', () => {
  for (const { table, pairs } of content.tables.values())
    for (const { code, extended, intent } of pairs)
      if (intent) {
        const codes = [hit(table, code), hit('extended-disconnect', extended)];
        expect([code, extended, best(sureOf(other(intent)), codes).intent]).toEqual([code, extended, intent]);
      }
});

test('a code without an intent, or one that no table lists, leaves the model its say', () => {
  const silent = [...content.tables.values()].flatMap(({ table, codes }) =>
    codes.flatMap(({ code, intent }) => (intent ? [] : [hit(table, code)])),
  );
  expect(silent.length).toBeGreaterThan(0);
  for (const code of silent) expect(best(sureOf('licensing'), [code]).intent).toBe('licensing');
  expect(best(sureOf('licensing'), [{ table: 'mstsc-disconnect', code: '0x9999', entry: null }]).intent).toBe(
    'licensing',
  );
});

test('a code alone, with no words around it, names its intent', () => {
  const guess = best([], [hit('ntstatus', '0xC0000234')]);
  expect(guess.intent).toBe(content.tables.get('ntstatus')!.codes.find(({ code }) => code === '0xC0000234')!.intent);
  expect(guess.confidence).toBeGreaterThan(0.8);
});

test('the ranking holds intents only, best first, with shares that make one', () => {
  const ranked = [
    { label: 'control:affirm', confidence: 0.9 },
    ...sureOf('licensing').map(({ label, confidence }) => ({ label, confidence: confidence / 10 })),
  ];
  const guesses = rankIntents(ranked, [], [], content);
  expect(guesses.map(({ intent }) => intent)).not.toContain('control:affirm');
  expect(guesses[0]).toMatchObject({ intent: 'licensing' });
  expect(guesses.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 2);
});

describe('a message about something else', () => {
  test.each([
    ['other-it', 0.9, true],
    ['nothing-i-know', 0.9, true],
    ['other-it', 0.4, false],
    ['licensing', 0.9, false],
  ])('%s at %d: %s', (label, confidence, elsewhere) => {
    expect(isElsewhere([{ label, confidence }])).toBe(elsewhere);
    expect(
      isElsewhere([
        { label: 'control:help', confidence: 1 },
        { label, confidence },
      ]),
    ).toBe(elsewhere);
  });

  test('an empty one is not', () => {
    expect(isElsewhere([])).toBe(false);
  });
});
