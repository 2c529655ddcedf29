/** The intent model: learns from phrases, ranks what a text is about. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  createIntentModel,
  type Example,
  examplesOf,
  learnIntents,
  trainIntentModel,
} from '../../src/understand/intent.ts';
import { content, knowledge } from '../content.ts';

const PHRASES: Record<string, string[]> = {
  black: ['the screen is black', 'my screen stays black', 'only a black window', 'black picture after sign in'],
  password: [
    'it rejects my password',
    'my password is wrong',
    'password not accepted',
    'it keeps asking for the password',
  ],
  slow: ['everything is very slow', 'the session lags', 'typing is slow and lags', 'so slow today'],
};
const TOY: Example[] = Object.entries(PHRASES).flatMap(([label, texts]) => texts.map((text) => ({ label, text })));
const toy = trainIntentModel(TOY);
const top = (text: string): string => toy.rank(text)[0]!.label;

describe('a toy model', () => {
  test('knows its own phrases', () => {
    for (const { text, label } of TOY) expect([text, top(text)]).toEqual([text, label]);
  });

  test.each([
    ['black screen again', 'black'],
    ['the scren is blakc', 'black'],
    ['wrong pasword', 'password'],
    ['SLOW!!!', 'slow'],
    ['lagging', 'slow'],
  ])('knows others like them, with slips: %s', (text, label) => {
    expect(top(text)).toBe(label);
  });

  test('is unsure where no word is known', () => {
    for (const { confidence } of toy.rank('qqq')) expect(confidence).toBeCloseTo(1 / 3, 1);
  });

  test('learns the same from the same phrases, to the bit', () => {
    const once = learnIntents(TOY);
    const again = learnIntents(structuredClone(TOY));
    expect(Buffer.from(once.weights.buffer).equals(Buffer.from(again.weights.buffer))).toBe(true);
    expect(once.vocabulary).toEqual(again.vocabulary);
    expect(createIntentModel(again).rank('black screen')).toEqual(createIntentModel(once).rank('black screen'));
  });

  test('a higher temperature changes how sure it is, not what it says', () => {
    const cautious = createIntentModel(learnIntents(TOY), 4).rank('black screen');
    expect(cautious[0]!.label).toBe('black');
    expect(cautious[0]!.confidence).toBeLessThan(toy.rank('black screen')[0]!.confidence);
  });
});

describe('the shipped model', () => {
  test('ranks every label once, best first, with shares that make one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem()), (text) => {
        const ranked = knowledge.model.rank(text);
        expect(ranked.map(({ label }) => label).sort()).toEqual([...knowledge.model.labels]);
        expect(ranked.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 6);
        for (let i = 1; i < ranked.length; i++)
          expect(ranked[i]!.confidence).toBeLessThanOrEqual(ranked[i - 1]!.confidence);
      }),
    );
  });

  test('has a label for every tree, and learns its title and example', () => {
    const examples = examplesOf(content);
    for (const { intent, title, example } of content.dialogs.values()) {
      expect(knowledge.model.labels).toContain(intent);
      expect(examples).toEqual(
        expect.arrayContaining([
          { label: intent, text: title },
          { label: intent, text: example },
        ]),
      );
    }
  });
});
