/** Notices symptoms that people mention in passing. */
import type { Symptom } from '../content/content.ts';
import { normalise } from './clean.ts';
import { isNegation } from './negation.ts';

interface Phrase {
  symptom: string;
  value: string;
  pattern: RegExp;
  /** Whole words of the phrase, longest first: where one is missing the pattern need not be tried. */
  wholes: string[];
  /** Letters of the phrase, without what `*` stands for. */
  length: number;
  negated: boolean;
}
/** One word of a phrase; `open` where it may have any ending. An empty open one stands for up to three words. */
interface Part {
  word: string;
  open: boolean;
}

const SCRIPT_WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** `*` alone stands for up to three words, glued to a word for any ending. */
function partsOf(written: string): Part[] {
  return written.split(/\s+/).flatMap((word) => {
    if (word === '*') return [{ word: '', open: true }];
    const words = normalise(word.replace(/\*/g, '')).split(' ').filter(Boolean);
    return words.map((part, i) => ({ word: part, open: word.endsWith('*') && i === words.length - 1 }));
  });
}

function compile(written: string): Pick<Phrase, 'pattern' | 'wholes' | 'length' | 'negated'> | null {
  const parts = partsOf(written);
  if (parts.every(({ word }) => word === '')) return null;
  const free = SCRIPT_WITHOUT_SPACES.test(written);
  const wholes = parts.filter(({ open }) => !open).map(({ word }) => word);
  return {
    pattern: new RegExp(free ? patternWithoutSpaces(parts) : patternOfWords(parts), 'gu'),
    wholes: free ? [] : wholes.sort((a, b) => b.length - a.length),
    length: parts.reduce((sum, { word }) => sum + word.length + 1, 0),
    negated: isNegation(parts[0]!.word),
  };
}

const patternOfWords = (parts: Part[]): string =>
  `(?<=^| )${parts.map(({ word, open }) => (word === '' ? '(?:\\S+ ){0,3}' : `${word}${open ? '\\S*' : ''} `)).join('')}`;

/** Such scripts write words together, and with or without a space beside Latin letters. */
const patternWithoutSpaces = (parts: Part[]): string =>
  parts.map(({ word }) => (word === '' ? '.{0,12}' : word)).join(' ?');

/** A long label is unmistakable wherever it is typed; "Only me" or "Yes" is not. */
const LONG_LABEL = 5;
const tellingLabel = (label: string): string[] => (normalise(label).split(' ').length >= LONG_LABEL ? [label] : []);

export type SymptomFinder = (text: string) => Record<string, string>;

/** The finder returns symptom → answer; of several phrases for one symptom the longest counts. */
export function indexSymptoms(symptoms: Iterable<Symptom>): SymptomFinder {
  const phrases: Phrase[] = [...symptoms]
    .flatMap((symptom) =>
      symptom.answers.flatMap((answer) =>
        [...answer['heard-as'], ...tellingLabel(answer.label)].flatMap((written) => {
          const compiled = compile(written);
          return compiled ? [{ symptom: symptom.id, value: answer.value, ...compiled }] : [];
        }),
      ),
    )
    .sort((a, b) => b.length - a.length);
  // There are thousands of phrases and few words in a message: only phrases whose longest word was said are looked at.
  const byWord = Map.groupBy(phrases.keys(), (number) => phrases[number]!.wholes[0]);
  return (text) => {
    const said = `${normalise(text)} `;
    const words = new Set<string | undefined>(said.split(' '));
    const possible = [undefined, ...words].flatMap((word) => byWord.get(word) ?? []);
    const found: Record<string, string> = {};
    for (const number of possible.sort((a, b) => a - b)) {
      const phrase = phrases[number]!;
      if (phrase.symptom in found || !phrase.wholes.every((word) => words.has(word))) continue;
      if (isSaid(phrase, said)) found[phrase.symptom] = phrase.value;
    }
    return found;
  };
}

/** Whether the phrase stands somewhere without a negation before it. */
function isSaid({ pattern, negated }: Phrase, said: string): boolean {
  for (const { index } of said.matchAll(pattern))
    if (negated || !isNegation(said.slice(0, index).trimEnd().split(' ').at(-1)!)) return true;
  return false;
}
