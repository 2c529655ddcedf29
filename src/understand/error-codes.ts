/** Finds error codes in a text through the catalogue. The label decides the table; the form and the number only where there is none. */
import type { CodeHit } from '../model.ts';
import { type CodeIndex, ERRINFO, EXTENDED, PRIMARY } from './code-index.ts';
import { type Reading, readLabel } from './labels.ts';
import { type Candidate, findNumbers } from './numbers.ts';

/** The table of a code that stands under a general label and in no table. */
export const UNLISTED = 'unlisted';
const NAME = /(?<![\p{L}\p{N}])[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+|(?<![\p{L}\p{N}])[A-Z][a-z]+(?:[A-Z][a-z]+)+/gu;
/** Numbers below this mean too much elsewhere to be a code without a label. */
const TELLING = 0x100;

/** A number that follows a primary code on the same line, as in `0x904 / 0x7`. */
function isExtended(number: Candidate, previous: { hit: CodeHit; end: number } | null, text: string): boolean {
  if (previous?.hit.table !== PRIMARY) return false;
  return /^\s*(?:\/|,|;|-|–|\+|and|und|et|y|ext(?:ended)?\.?:?)?\s*$/i.test(text.slice(previous.end, number.at));
}

function tableOf(number: Candidate, reading: Reading, extended: boolean, index: CodeIndex): string | null {
  const owner = number.hex || number.value > 0xffffff ? index.owner(number.value) : null;
  if (owner) return owner;
  if (reading.kind === 'table') return reading.table;
  if (extended && index.numbers.get(EXTENDED)?.has(number.value)) return EXTENDED;
  if (/protocol error[^\n]{0,20}$/.test(number.before) || /protokollfehler[^\n]{0,20}$/.test(number.before)) return ERRINFO;
  const listing = index.listing(number.value);
  if (reading.kind === 'error') return listing[0] ?? UNLISTED;
  if (number.hex) return listing[0] ?? (number.value >= TELLING ? UNLISTED : null);
  return null;
}

/** A decimal under a label that only the hexadecimal reading explains: "error 904". */
function asHexadecimal(number: Candidate, table: string, index: CodeIndex): number {
  if (number.hex || index.numbers.get(table)?.has(number.value)) return number.value;
  const hex = Number.parseInt(number.written, 16);
  return index.numbers.get(PRIMARY)?.has(hex) && hex >= TELLING ? hex : number.value;
}

/** A number alone in the message, or at the head of a line that goes on with a sentence: how some clients print theirs. */
function standsAlone(number: Candidate, text: string, index: CodeIndex): boolean {
  if (number.hex || number.value < TELLING || !index.listing(number.value).some((t) => t === PRIMARY || t === 'rd-gateway-client')) return false;
  const lineStart = text.lastIndexOf('\n', number.at - 1) + 1;
  const after = text.slice(number.end).split('\n', 1)[0]!.trim();
  return text.slice(lineStart, number.at).trim() === '' && (after === '' || after.length > 25);
}

/** All codes of the text in its order, each once. */
export function findCodes(text: string, index: CodeIndex): CodeHit[] {
  const hits: { hit: CodeHit; end: number }[] = [];
  const add = (hit: CodeHit, end: number): void => {
    const same = hits.find((h) => h.hit.table === hit.table && (h.hit.entry ?? h.hit.code) === (hit.entry ?? hit.code));
    if (!same) hits.push({ hit, end });
    else same.end = end;
  };
  const named = findNames(text, index);
  for (const number of findNumbers(text)) {
    const name = named.find((n) => Number(n.entry) === number.value);
    const reading = readLabel(number.before, index);
    if (reading.kind === 'other' && !name) continue;
    if (reading.kind === 'none' && !number.hex && !name && !standsAlone(number, text, index) && index.owner(number.value) === null) continue;
    const extended = reading.kind !== 'table' && isExtended(number, hits.at(-1) ?? null, text);
    const table = name?.table ?? (standsAlone(number, text, index) ? (index.listing(number.value)[0] ?? null) : tableOf(number, reading, extended, index));
    if (table === null) continue;
    const value = asHexadecimal(number, table, index);
    const owner = value === number.value ? table : PRIMARY;
    const entry = index.numbers.get(owner)?.get(value)?.code ?? null;
    add({ table: owner, code: number.written, entry }, number.end);
  }
  for (const name of named) add(name, text.length);
  return hits.map((h) => h.hit);
}

/** Codes written by name: ERRCONNECT_LOGON_FAILURE, STATUS_…, DisconnectedByOtherConnection. */
function findNames(text: string, index: CodeIndex): (CodeHit & { entry: string })[] {
  return [...text.matchAll(NAME)].flatMap(([name]) => {
    const known = index.names.get(name.toUpperCase());
    if (!known) return [];
    return [{ table: known.table, code: known.code.code.toLowerCase().replace(/^0x0+(?=.)/, '0x'), entry: known.code.code }];
  });
}
