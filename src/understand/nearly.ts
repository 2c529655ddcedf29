/** Finds a sentence in a text although a few letters of it were misread or mistyped. */

/** Slips forgiven in a sentence of so many letters. */
const slipsFor = (length: number): number => (length < 12 ? 0 : Math.min(4, Math.floor(length / 12)));

/** Smallest number of edits that turn the phrase into some part of the text (Sellers, 1980). */
function leastEdits(text: string, phrase: string): number {
  const column = Uint16Array.from({ length: phrase.length + 1 }, (_, i) => i);
  let least = phrase.length;
  for (let at = 0; at < text.length; at++) {
    let diagonal = 0;
    for (let i = 1; i <= phrase.length; i++) {
      const same = diagonal + (phrase[i - 1] === text[at] ? 0 : 1);
      diagonal = column[i]!;
      column[i] = Math.min(same, diagonal + 1, column[i - 1]! + 1);
    }
    least = Math.min(least, column[phrase.length]!);
  }
  return least;
}

/** Whether the phrase stands in the text, exactly or nearly. Both without spaces. */
export function isNearlyIn(text: string, phrase: string): boolean {
  const slips = slipsFor(phrase.length);
  if (slips === 0 || text.includes(phrase)) return text.includes(phrase);
  // With k slips, one of k + 1 parts of the phrase must be there unharmed: look closer only around it.
  const size = Math.floor(phrase.length / (slips + 1));
  for (let part = 0; part <= slips; part++) {
    const from = part * size;
    const piece = phrase.slice(from, from + size);
    for (let at = text.indexOf(piece); at >= 0; ) {
      const start = Math.max(0, at - from - slips);
      // Neighbouring finds share one look, so that a text of nothing but finds is still read once.
      const end = start + 2 * (phrase.length + 2 * slips);
      if (leastEdits(text.slice(start, end), phrase) <= slips) return true;
      at = text.indexOf(piece, Math.max(at + 1, end - (phrase.length - from) - slips));
    }
  }
  return false;
}
