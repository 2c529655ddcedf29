/** Finds the numbers in a text that may be error codes, and what stands before each. */

export interface Candidate {
  /** Value of the number. */
  value: number;
  /** As written, tidied: `0x904`, `2308`. */
  written: string;
  hex: boolean;
  at: number;
  end: number;
  /** Up to 80 characters before it, lower case. */
  before: string;
}

/** Text recognition reads these letters for digits inside a number. */
const SLIPS: Readonly<Record<string, string>> = { o: '0', q: '0', i: '1', l: '1', '|': '1', s: '5', z: '2', g: '9' };
const HEX = /(?<![\p{L}\p{N}_.])[0oOQ]\s?[xX×]\s?([0-9a-fA-FoOQiIlL|sSzZgG]{1,16})(?![\p{L}\p{N}_]|\s?[xX×]\s?\d)/gu;
// Not a part of a date, time, address, version, resolution or percentage.
const DECIMAL = /(?<![\p{L}\p{N}_.,:/\-+$€£]|\d )(\d{1,10})(?![\p{L}\p{N}_:/\-%]|[.,]\d|\s?[x×]\s?\d|\s?(?:%|bit|hz|px|gb|mb|ms|kb\d|sec|min|h\b|users?|days?|hours?))/giu;

const tidyHex = (digits: string): string =>
  [...digits.toLowerCase()].map((c) => SLIPS[c] ?? c).join('').replace(/^0+(?=.)/, '');

function* hexadecimals(text: string): Iterable<Candidate> {
  for (const match of text.matchAll(HEX)) {
    const digits = tidyHex(match[1]!);
    if (!/^[0-9a-f]{1,8}$/.test(digits)) continue;
    yield candidate(text, match, Number.parseInt(digits, 16), `0x${digits}`, true);
  }
}

function* decimals(text: string): Iterable<Candidate> {
  for (const match of text.matchAll(DECIMAL)) yield candidate(text, match, Number(match[1]), match[1]!, false);
}

function candidate(text: string, match: RegExpExecArray, value: number, written: string, hex: boolean): Candidate {
  const at = match.index;
  const before = text.slice(Math.max(0, at - 80), at).toLowerCase();
  return { value, written, hex, at, end: at + match[0].length, before };
}

/** All candidates, in the order of the text. */
export function findNumbers(text: string): Candidate[] {
  return [...hexadecimals(text), ...decimals(text)].sort((a, b) => a.at - b.at);
}
