/** Finds codes written by name: ERRCONNECT_LOGON_FAILURE, STATUS_…, exDiscReasonLogoffByUser. */
import type { CodeHit } from '../model.ts';
import type { CodeIndex } from './code-index.ts';

export interface Named extends CodeHit {
  value: number;
  at: number;
  end: number;
}
const WORD = /(?<![\p{L}\p{N}_])[A-Za-z][A-Za-z0-9_]{4,79}(?![\p{L}\p{N}_])/gu;

/** In the order of the text; `code` is the catalogue's number, since none was written. */
export function findNames(text: string, index: CodeIndex): Named[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const known = index.names.get(match[0].toUpperCase());
    if (!known) return [];
    const entry = known.code.code;
    const code = entry.toLowerCase().replace(/^0x0+(?=.)/, '0x');
    return [
      { table: known.table, code, entry, value: Number(entry), at: match.index, end: match.index + match[0].length },
    ];
  });
}
