/** Hears when somebody mentions wrong advice found online. */
import type { Myth } from '../content/content.ts';
import { normalise } from './clean.ts';

export type MythFinder = (text: string) => string[];

/** The finder returns the ids of the myths of which all words of one set were said. */
export function indexMyths(myths: Iterable<Myth>): MythFinder {
  const heardAs = [...myths].map(({ id, 'heard-as': sets }) => ({
    id,
    sets: sets.map((set) => set.flatMap((words) => normalise(words).split(' '))),
  }));
  return (text) => {
    const words = new Set(normalise(text).split(' '));
    return heardAs.filter(({ sets }) => sets.some((set) => set.every((word) => words.has(word)))).map(({ id }) => id);
  };
}
