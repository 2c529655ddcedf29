/** Finds a sentence in a text although a few letters of it were misread or mistyped. */

/** Slips forgiven in a sentence of so many letters. */
const slipsFor = (length: number): number => (length < 12 ? 0 : Math.min(4, Math.floor(length / 12)));

/** Smallest number of edits that turn the phrase into some part of the text (Sellers, 1980). */
function leastEdits(text: string, phrase: string): number {
  let column = Array.from({ length: phrase.length + 1 }, (_, i) => i);
  let least = phrase.length;
  for (const letter of text) {
    const next = [0];
    for (let i = 1; i <= phrase.length; i++) {
      const same = column[i - 1]! + (phrase[i - 1] === letter ? 0 : 1);
      next.push(Math.min(same, column[i]! + 1, next[i - 1]! + 1));
    }
    column = next;
    least = Math.min(least, column[phrase.length]!);
  }
  return least;
}

/** Where the phrase stands in the text, exactly or nearly; -1 if nowhere. Both without spaces. */
export function findNearly(text: string, phrase: string): number {
  const exact = text.indexOf(phrase);
  const slips = slipsFor(phrase.length);
  if (exact >= 0 || slips === 0) return exact;
  // With k slips, one of k + 1 parts of the phrase must be there unharmed: look closer only around it.
  const size = Math.floor(phrase.length / (slips + 1));
  for (let part = 0; part <= slips; part++) {
    const from = part * size;
    const at = text.indexOf(phrase.slice(from, from + size));
    if (at < 0) continue;
    const start = Math.max(0, at - from - slips);
    if (leastEdits(text.slice(start, start + phrase.length + 2 * slips), phrase) <= slips) return start;
  }
  return -1;
}
