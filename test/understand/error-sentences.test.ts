/** Error sentences recognised as people paste and retype them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ErrorSentence } from '../../src/content/content.ts';
import { clean } from '../../src/understand/clean.ts';
import { indexSentences } from '../../src/understand/error-sentences.ts';
import { content, knowledge } from '../content.ts';

const find = knowledge.findSentences;
const texts = [...content.sentences.values()].flatMap(({ id, text }) =>
  Object.entries(text).flatMap(([language, all]) => all.map((one) => ({ id, language, one }))),
);
const long = texts.filter(({ one }) => one.replace(/\P{L}/gu, '').length >= 40);
const any = (some: typeof texts) => fc.constantFrom(...some);

test('every sentence is found, in every language', () => {
  expect(texts.length).toBeGreaterThan(100);
  for (const { id, language, one } of texts)
    expect([language, one, find(clean(one))]).toEqual([language, one, expect.arrayContaining([id])]);
});

test('in any case, broken into lines anywhere, with curly quotes, amid other text', () => {
  const broken = any(texts).chain(({ id, one }) =>
    fc.tuple(
      fc.constant(id),
      fc.constant(one),
      fc.array(fc.boolean(), { minLength: one.length, maxLength: one.length }),
      fc.boolean(),
    ),
  );
  fc.assert(
    fc.property(broken, ([id, one, breaks, upper]) => {
      const lines = [...one.replaceAll("'", '’')]
        .map((letter, i) => (letter === ' ' && breaks[i] ? '\n' : letter))
        .join('');
      const text = clean(`Remote Desktop Connection\n\n${upper ? lines.toUpperCase() : lines}\n\nOK   Help`);
      expect([text, find(text)]).toEqual([text, expect.arrayContaining([id])]);
    }),
    { numRuns: 500 },
  );
});

test('with two wrong letters in a long one', () => {
  const slips = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.constantFrom(...'xqz7')),
    { minLength: 1, maxLength: 2 },
  );
  fc.assert(
    fc.property(any(long), slips, ({ id, one }, wrong) => {
      const text = wrong.reduce((now, [at, letter]) => {
        const place = Math.floor(at * now.length);
        return now.slice(0, place) + letter + now.slice(place + 1);
      }, one);
      expect([text, find(text)]).toEqual([text, expect.arrayContaining([id])]);
    }),
    { numRuns: 500 },
  );
});

describe('order', () => {
  const sentence = (id: string, text: Record<string, string[]>): ErrorSentence => ({
    id,
    text,
    means: 'm',
    raises: [],
    'rules-out': [],
    'look-at': [],
    source: 's',
    confidence: 'documented',
  });
  const small = indexSentences([
    sentence('short', { en: ['access is denied'] }),
    sentence('long', {
      en: ['the requested session access is denied'],
      de: ['der angeforderte Zugriff auf die Sitzung wurde verweigert'],
    }),
  ]);

  test('the longest match comes first, each sentence once', () => {
    expect(
      small('The requested session access is denied. Der angeforderte Zugriff auf die Sitzung wurde verweigert.'),
    ).toEqual(['long', 'short']);
    expect(small('Access is denied. Access is denied.')).toEqual(['short']);
    expect(small('')).toEqual([]);
  });
});

test('nothing is found in ordinary talk', () => {
  const talk = [
    ...Object.values(content.intentPhrases.get('nothing-i-know')!.phrases).flat(),
    ...[...content.controlPhrases.values()].flatMap(({ exact, phrases }) =>
      [exact, phrases].flatMap((one) => Object.values(one).flat()),
    ),
  ];
  expect(talk.length).toBeGreaterThan(500);
  expect(talk.filter((text) => find(text).length > 0)).toEqual([]);
});
