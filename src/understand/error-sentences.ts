/** Recognises error sentences, in any of their languages, also when a few letters are wrong. */
import type { ErrorSentence } from '../content/content.ts';
import { normalise } from './clean.ts';
import { isNearlyIn } from './nearly.ts';

/** Apostrophes vanish in normalising, spaces here: line breaks of a dialog and of text recognition fall anywhere. */
const squeeze = (text: string): string => normalise(text).replace(/ /g, '');

export type SentenceFinder = (text: string) => string[];

/** The finder returns sentence ids, the longest match first. */
export function indexSentences(sentences: Iterable<ErrorSentence>): SentenceFinder {
  const phrases = [...sentences]
    .flatMap(({ id, text }) => Object.values(text).flatMap((all) => all.map((one) => ({ id, squeezed: squeeze(one) }))))
    .sort((a, b) => b.squeezed.length - a.squeezed.length);
  return (text) => {
    const squeezed = squeeze(text);
    const found = phrases.filter(
      (phrase) => squeezed.length >= phrase.squeezed.length - 4 && isNearlyIn(squeezed, phrase.squeezed),
    );
    return [...new Set(found.map((phrase) => phrase.id))];
  };
}
