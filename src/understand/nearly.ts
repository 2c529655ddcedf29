/** Finds a sentence in a text although a few letters of it were misread or mistyped. */

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
      if (isWithin(text.slice(start, end), phrase, slips)) return true;
      at = text.indexOf(piece, Math.max(at + 1, end - (phrase.length - from) - slips));
    }
  }
  return false;
}
