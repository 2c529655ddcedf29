/** Keeps sections small enough for one card, whatever people pasted. */
import { shorten } from '../understand/clean.ts';
import type { Section } from './ticket-sections.ts';

/** Teams counts two bytes a letter and refuses about 100 KB; this leaves room for heading, buttons and steps. */
const MOST_LETTERS = 18_000;
const MOST_LINES = 12;
const LONGEST_LINE = 500;
/** What a block weighs around its text. */
const BLOCK = 130;

/** Drops the last lines of what is too long, and says how many. */
export function bound(sections: readonly Section[]): Section[] {
  let left = MOST_LETTERS;
  return sections.map(({ title, lines }) => {
    left -= BLOCK;
    const kept: string[] = [];
    for (const line of lines.slice(0, MOST_LINES).map((long) => shorten(long, LONGEST_LINE))) {
      // Quotes and line breaks are written as two letters.
      const weight = JSON.stringify(line).length + BLOCK;
      if (weight > left) break;
      left -= weight;
      kept.push(line);
    }
    const dropped = lines.length - kept.length;
    return { title, lines: dropped > 0 ? [...kept, `… and ${dropped} more`] : kept };
  });
}
