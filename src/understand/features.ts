/** Turns words into features: stems, pairs of stems, and the letter groups inside each word. */
import { stem } from './natural.ts';
import type { Speller } from './spelling.ts';
import { wordsOf } from './words.ts';

/** Feature → how often. The first letter tells the block: `w` stems, `p` pairs, `c` letter groups. */
export type Features = Map<string, number>;
const SHORTEST_GROUP = 3;
const LONGEST_GROUP = 5;
/** A longer message adds nothing to its topic but time. */
const MOST_WORDS = 400;

export function featuresOf(text: string, spell: Speller): Features {
  const features: Features = new Map();
  const add = (feature: string): void => void features.set(feature, (features.get(feature) ?? 0) + 1);
  let previous = '^';
  for (const word of wordsOf(text).slice(0, MOST_WORDS)) {
    const right = spell(word);
    const root = stem(right);
    add(`w${root}`);
    add(`p${previous} ${root}`);
    previous = root;
    const bordered = `<${right}>`;
    for (let size = SHORTEST_GROUP; size <= LONGEST_GROUP; size++)
      for (let i = 0; i + size <= bordered.length; i++) add(`c${bordered.slice(i, i + size)}`);
  }
  add(`p${previous} $`);
  return features;
}
