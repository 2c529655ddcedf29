/** Breaks text into lines that fit a width, by estimating how wide letters are in a plain sans-serif font. */

/** Widths in parts of the font size, somewhat generous, since fonts differ. */
const WIDTHS: readonly [letters: RegExp, width: number][] = [
  [/[iljtfrI.,:;'’!|()[\] -]/, 0.36],
  [/[mwMW@%—…]/, 0.92],
  [/[A-Z&]/, 0.7],
  [/[\u1100-\u11ff\u2e80-\uffef\u{1f000}-\u{3ffff}]/u, 1.05],
];

const widthOfLetter = (letter: string): number => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.57;

/** In pixels. */
export const measure = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size;

/** On one line, without what no drawing can hold: control characters and halves of characters. */
export const flatten = (text: string): string => text.replace(/[\p{C}\s]+/gu, ' ').trim();

/** Cuts at a word, with an ellipsis. */
export function cut(text: string, most: number): string {
  const flat = flatten(text);
  const letters = [...flat];
  if (letters.length <= most) return flat;
  const head = letters.slice(0, most - 1).join('');
  return `${/\s/.test(head) ? head.replace(/\s+\S*$/, '') : head}…`;
}

/** A word wider than a line is broken anywhere. */
function breakWord(word: string, width: number, size: number): string[] {
  const parts = [''];
  for (const letter of word) {
    if (parts.at(-1) !== '' && measure(parts.at(-1)! + letter, size) > width) parts.push('');
    parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Lines no wider than `width` pixels at the font size `size`. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of flatten(text)
    .split(' ')
    .flatMap((whole) => breakWord(whole, width, size))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
