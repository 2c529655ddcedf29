/** Cuts a text into words, also in scripts that write no spaces. */
import { normalise } from './clean.ts';

const NO_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Lower-case words; numbers become one word, because which number it is says nothing about the topic. */
export function wordsOf(text: string): string[] {
  const spaced = NO_SPACES.test(text) ? [...segmenter.segment(text)].map((s) => s.segment).join(' ') : text;
  return normalise(spaced)
    .split(' ')
    .filter(Boolean)
    .map((word) => (/^\d+$/.test(word) ? '0' : word.slice(0, 40)));
}
