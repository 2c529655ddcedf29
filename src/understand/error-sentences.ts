/** Recognises error sentences, in any of their languages, also when a few letters are wrong. */
import type { ErrorSentence } from '../content/content.ts';
import { normalise } from './clean.ts';
import { indexNearly } from './nearly.ts';

/** Apostrophes vanish in normalising, spaces here: line breaks of a dialog and of text recognition fall anywhere. */
const squeeze = (text: string): string => normalise(text).replace(/ /g, '');

export type SentenceFinder = (text: string) => string[];

/** The finder returns sentence ids, the longest match first. */
export function indexSentences(sentences: Iterable<ErrorSentence>): SentenceFinder {
  const phrases = [...sentences]
    .flatMap(({ id, text }) => Object.values(text).flatMap((all) => all.map((one) => ({ id, squeezed: squeeze(one) }))))
    .sort((a, b) => b.squeezed.length - a.squeezed.length);
  const find = indexNearly(phrases.map(({ squeezed }) => squeezed));
  return (text) => [...new Set(find(squeeze(text)).map((number) => phrases[number]!.id))];
}
