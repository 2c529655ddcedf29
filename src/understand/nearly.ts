/** Finds sentences in a text although a few letters of them were misread or mistyped. */

/** Slips forgiven in a sentence of so many letters. */
const slipsFor = (length: number): number => (length < 12 ? 0 : Math.min(4, Math.floor(length / 12)));

/** Whether at most so many edits turn the phrase into some part of the text (Sellers, 1980; cells beyond the limit are skipped as Ukkonen does). */
function isWithin(text: string, phrase: string, slips: number): boolean {
  const column = Uint16Array.from({ length: phrase.length + 1 }, (_, i) => i);
  let top = slips;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    const last = Math.min(top + 1, phrase.length);
    let diagonal = 0;
    for (let i = 1; i <= last; i++) {
      const left = i <= top ? column[i]! : slips + 1;
      column[i] = phrase.charCodeAt(i - 1) === letter ? diagonal : 1 + Math.min(diagonal, left, column[i - 1]!);
      diagonal = left;
    }
    top = last;
    while (column[top]! > slips) top -= 1;
    if (top === phrase.length) return true;
  }
  return false;
}

/** With k slips, one of k + 1 parts of the phrase must be there unharmed: look closer only around it. */
interface Part {
  /** Number of its phrase. */
  phrase: number;
  /** Where in the phrase it begins. */
  from: number;
  text: string;
}
/** Parts are found by so many first letters; those of a phrase with slips have at least as many. */
const KEY = 6;

function cut(phrase: string, number: number): Part[] {
  const slips = slipsFor(phrase.length);
  const size = Math.floor(phrase.length / (slips + 1));
  const cutAt = (from: number): Part => ({ phrase: number, from, text: phrase.slice(from, from + size) });
  return Array.from({ length: slips + 1 }, (_, part) => cutAt(part * size));
}

/** The finder returns the numbers of the phrases that stand in a text, exactly or nearly. All without spaces. */
export function indexNearly(phrases: readonly string[]): (text: string) => number[] {
  const byKey = Map.groupBy(phrases.flatMap(cut), ({ text }) => text.slice(0, KEY));
  const lengths = [...new Set([...byKey.keys()].map((key) => key.length))];
  return (text) => {
    const found = new Set<number>();
    const looked = new Map<number, { from: number; to: number }>();
    const look = (part: Part, at: number): void => {
      if (found.has(part.phrase) || !text.startsWith(part.text, at)) return;
      const phrase = phrases[part.phrase]!;
      const slips = slipsFor(phrase.length);
      const width = phrase.length + 2 * slips;
      const from = Math.max(0, at - part.from - slips);
      const last = looked.get(part.phrase);
      if (last && from >= last.from && from + width <= last.to) return;
      // Neighbouring finds share one look, so that a text of nothing but finds is still read once.
      const to = from + 2 * width;
      looked.set(part.phrase, { from, to });
      if (isWithin(text.slice(from, to), phrase, slips)) found.add(part.phrase);
    };
    for (let at = 0; at < text.length; at++)
      for (const length of lengths) for (const part of byKey.get(text.slice(at, at + length)) ?? []) look(part, at);
    return [...found].sort((a, b) => a - b);
  };
}
