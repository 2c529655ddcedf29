/** Finds error codes in a text through the catalogue. The label decides the table; the form and the number only where there is none. */
import type { CodeHit } from '../model.ts';
import { type CodeIndex, EXTENDED, GATEWAY, PRIMARY, WINDOWS } from './code-index.ts';
import { findNames, type Named } from './code-names.ts';
import { type Reading, readLabel } from './labels.ts';
import { type Candidate, findNumbers } from './numbers.ts';

/** The table of a code that stands under a general label and in no table. */
export const UNLISTED = 'unlisted';
/** Numbers below this mean too much elsewhere to be a code without a label. */
const TELLING = 0x100;
/** A log may name thousands; the first few tell the problem. */
const MOST = 50;
/** What joins a primary code and its extended one, as in `0x904 / 0x7` and `0x904 (extended: 0x7)`. */
const JOINED =
  /^[^\p{L}\p{N}]*(?:(?:and|plus|with|und|mit|et|avec|y|con|en|met|e|i)(?!\p{L})[^\p{L}\p{N}]*)?(?:(?:ext|extended|erweitert\p{L}*|étendu|extendid[oa])(?!\p{L})[^\p{L}\p{N}]*)?(?:(?:error|code|reason)(?!\p{L})[^\p{L}\p{N}]*){0,2}$/iu;

type Found = CodeHit & { at: number; end: number };

/** The codes of the text in its order, each once, at most fifty. */
export function findCodes(written: string, index: CodeIndex): CodeHit[] {
  const text = written.normalize('NFKC');
  const named = findNames(text, index);
  const found: Found[] = [];
  for (const number of findNumbers(text)) {
    const hit = identify(number, text, named, found.at(-1) ?? null, index);
    if (hit) found.push({ ...hit, at: number.at, end: number.end });
  }
  const all = [...found, ...named].sort((a, b) => a.at - b.at);
  const seen = new Map<string, CodeHit>();
  for (const { table, code, entry, either } of all) {
    const key = `${table} ${entry ?? code}`;
    const known = seen.get(key);
    // A name before its number: the number is what was written.
    if (!known) seen.set(key, either ? { table, code, entry, either } : { table, code, entry });
    else if (named.some((name) => name.code === known.code && name.table === table)) known.code = code;
  }
  return [...seen.values()].slice(0, MOST);
}

/** What one number is, or null where it is no code. */
function identify(
  number: Candidate,
  text: string,
  named: Named[],
  previous: Found | null,
  index: CodeIndex,
): CodeHit | null {
  const reading = readLabel(number.before, number.hex, index);
  const hitIn = (table: string, value = number.value): CodeHit => ({
    table,
    code: number.written,
    entry: index.numbers.get(table)?.get(value)?.code ?? null,
  });
  const name = named.find((near) => near.value === number.value && isBeside(near, number, text));
  if (name) return hitIn(name.table);
  if (reading.kind === 'other') return null;
  if (reading.kind === 'foreign') return hitIn(UNLISTED);
  if (reading.kind !== 'table' && isExtended(number, previous, text, index)) return hitIn(EXTENDED);
  const table = tableOf(number, reading, text, index);
  if (table === null) return null;
  const value = guessHexadecimal(number, table, index);
  if (value !== null) return hitIn(PRIMARY, value);
  return reading.kind !== 'table' && table === PRIMARY && meansMore(number, index)
    ? { ...hitIn(table), either: [PRIMARY, EXTENDED] }
    : hitIn(table);
}

function tableOf(number: Candidate, reading: Reading, text: string, index: CodeIndex): string | null {
  const { value, hex } = number;
  if (reading.kind === 'table' && index.numbers.get(reading.table)?.has(value)) return reading.table;
  const owner = hex || value > 0xffffff ? index.owner(value) : null;
  if (owner && (hex || reading.kind !== 'none' || index.numbers.get(owner)?.has(value))) return owner;
  const listing = index.listing(value);
  if (reading.kind === 'table')
    return (reading.table === PRIMARY && sharedLabel(number, listing, index)) || reading.table;
  if (hex) return listing[0] ?? (reading.kind !== 'none' || value >= TELLING ? UNLISTED : null);
  if (reading.kind === 'error' && listing[0] !== PRIMARY && listing.includes(WINDOWS)) return WINDOWS;
  if (reading.kind === 'error' || reading.kind === 'reason') return listing[0] ?? UNLISTED;
  if (value < TELLING) return null;
  if (reading.kind === 'near') return listing[0] ?? UNLISTED;
  if (reading.kind === 'code') return listing[0] ?? null;
  return standsAlone(number, text) && (listing[0] === PRIMARY || listing[0] === GATEWAY) ? listing[0] : null;
}

/** Whether mstsc's two labels give the number meanings that lead to different trees. */
function meansMore({ value }: Candidate, index: CodeIndex): boolean {
  const [primary, extended] = [PRIMARY, EXTENDED].map((table) => index.numbers.get(table)?.get(value));
  return Boolean(primary?.intent && extended?.intent && primary.intent !== extended.intent);
}

/** People say "error code" for Windows' numbers too, and some apps show their own, or the server's reason, under it. */
function sharedLabel({ value, hex }: Candidate, listing: string[], index: CodeIndex): string | undefined {
  return listing.find(
    (table) => index.nameless.has(table) || (value >= TELLING && (table === EXTENDED || (table === WINDOWS && !hex))),
  );
}

/** A decimal that only its hexadecimal reading explains: "error 904". */
function guessHexadecimal(number: Candidate, table: string, index: CodeIndex): number | null {
  if (number.hex || (table !== PRIMARY && table !== UNLISTED) || index.numbers.get(table)?.has(number.value))
    return null;
  const value = Number.parseInt(number.written, 16);
  return value >= TELLING && index.numbers.get(PRIMARY)?.has(value) ? value : null;
}

function isExtended(number: Candidate, previous: Found | null, text: string, index: CodeIndex): boolean {
  if (previous?.table !== PRIMARY || !index.numbers.get(EXTENDED)?.has(number.value)) return false;
  return JOINED.test(text.slice(previous.end, number.at));
}

/** On the same line and near: `ERRINFO_LOGOFF_BY_USER (0x0000000C)`. */
function isBeside(name: Named, number: Candidate, text: string): boolean {
  const between = name.at < number.at ? text.slice(name.end, number.at) : text.slice(number.end, name.at);
  return between.length <= 40 && !between.includes('\n');
}

/** Alone in the message, or at the head of a line that goes on with a sentence: how some clients print theirs. */
function standsAlone(number: Candidate, text: string): boolean {
  const lineStart = text.lastIndexOf('\n', number.at - 1) + 1;
  const after = text.slice(number.end).split('\n', 1)[0]!.trim();
  return text.slice(lineStart, number.at).trim() === '' && (after === '' || after.length > 25);
}
