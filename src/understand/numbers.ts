/** Finds the numbers in a text that may be error codes, and what stands before each. */

export interface Candidate {
  /** Value of the number; negative 32-bit results as the unsigned number they stand for. */
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
// Chinese, Japanese, Korean and Thai put no space between a word and a number.
const SPACED = String.raw`[\p{L}--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]]`;
const HEX = new RegExp(
  String.raw`(?:(?<!${SPACED}|[\p{N}_.])|(?<=code|error))(?:[oq][x×]|0\s?[x×]\s?)([0-9a-foqil\|szg]{1,16})(?:(?=extended)|(?!${SPACED}|[\p{N}_]|\s?[x×]\s?\d))`,
  'giv',
);
/** What a counted thing is called, in the languages people mix with numbers most. */
const UNITS = [
  '%|°|€|x|times?|bits?|hz|fps|px|[kmgt]b|[kmg]bit|ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|am|pm',
  'of|users?|people|persons?|colleagues?|computers?|pcs?|laptops?|machines?|servers?|monitors?|screens?|displays?|windows|tries|attempts?',
  'mal|uhr|sekunden?|minuten|stunden?|tagen?|wochen?|personen|rechner|fois|heures?|jours?|veces|horas?|días?|volte|keer|uur|razy',
].join('|');
const CJK_UNITS = '人|名|台|回|次|分|秒|時|时|点|日|天|月|年|個|个|件|小时|週|周';
const LABEL = String.raw`(?:code|error|err|reason|status|result|number|kod|コード|代码|代碼|錯誤碼|erreur|grund|motivo)\s?`;
// Not a part of a date, time, address, version, resolution or percentage. A colon may come straight before it only after a label, a slash only after a code.
const DECIMAL = new RegExp(
  String.raw`(?<!${SPACED}|[\p{N}_.,\-+$€£]|(?<!${LABEL}):|(?<!0x[0-9a-f]{1,8})\/|\d )(-2\d{9}|\d{1,10})(?!${SPACED}|[\p{N}_\/\-%]|[.,:]\d|\s?[x×]\s?\d|\s?(?:${UNITS})(?![\p{L}\p{N}])|\s?(?:${CJK_UNITS}))`,
  'giv',
);
/** Web addresses, mail addresses, paths, identifiers, and OpenSSL's way of writing an error: their numbers are their own. */
const NAMES_OF_PLACES =
  /\bhttps?:\/\/\S+|[\w.+-]{1,64}@[\w.-]{1,64}|\b[a-z]:\\[^\s"]*|\\\\[^\s"]+|(?:0x)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{4,22}|\berror:[0-9a-f]{8}:/gi;

const tidyHex = (digits: string): string =>
  [...digits.toLowerCase()]
    .map((c) => SLIPS[c] ?? c)
    .join('')
    .replace(/^0+(?=.)/, '');

function* hexadecimals(text: string): Iterable<Candidate> {
  for (const match of text.matchAll(HEX)) {
    const digits = tidyHex(match[1]!);
    if (!/^[0-9a-f]{1,8}$/.test(digits)) continue;
    yield candidate(text, match, Number.parseInt(digits, 16), `0x${digits}`, true);
  }
}

function* decimals(text: string): Iterable<Candidate> {
  for (const match of text.matchAll(DECIMAL)) {
    const value = Number(match[1]);
    yield candidate(text, match, value < 0 ? value + 2 ** 32 : value, match[1]!, false);
  }
}

function candidate(text: string, match: RegExpExecArray, value: number, written: string, hex: boolean): Candidate {
  const at = match.index;
  const before = text.slice(Math.max(0, at - 80), at).toLowerCase();
  return { value, written, hex, at, end: at + match[0].length, before };
}

/** All candidates, in the order of the text. */
export function findNumbers(text: string): Candidate[] {
  const open = text.replace(NAMES_OF_PLACES, (place) => ' '.repeat(place.length));
  return [...hexadecimals(open), ...decimals(open)].sort((a, b) => a.at - b.at);
}
