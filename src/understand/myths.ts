/** Hears when somebody mentions wrong advice found online. */
import type { Myth } from '../content/content.ts';
import { normalise } from './clean.ts';

export function findMyths(text: string, myths: Iterable<Myth>): string[] {
  const words = new Set(normalise(text).split(' '));
  const said = (word: string): boolean =>
    normalise(word)
      .split(' ')
      .every((part) => words.has(part));
  return [...myths].filter((myth) => myth['heard-as'].some((set) => set.every(said))).map((myth) => myth.id);
}
