/** The parts of `natural` the house uses, by their own paths: its main entry loads databases and reads `.env`. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { LevenshteinDistance } = require('natural/lib/natural/distance/levenshtein_distance.js') as {
  LevenshteinDistance: (a: string, b: string) => number;
};
const porter = require('natural/lib/natural/stemmers/porter_stemmer.js') as { stem: (word: string) => string };

/** Number of single-letter changes between two words. */
export const editDistance = (a: string, b: string): number => LevenshteinDistance(a, b);

const stems = new Map<string, string>();
/** Porter's stem of an English word in lower case; other words lose little by it. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = porter.stem(word);
    if (stems.size < 50_000) stems.set(word, known);
  }
  return known;
}
