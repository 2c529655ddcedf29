/** Codes found in a text, in one readable line each: `mstsc-disconnect 0x904`, with `?` behind one that no table lists. */
import { findCodes } from '../../src/understand/error-codes.ts';
import { content, knowledge } from '../content.ts';

export const { tables } = content;
export const codeIndex = knowledge.codes;

/** The table, then the code as found. */
export function codesIn(text: string): string[] {
  return findCodes(text, codeIndex).map(({ table, code, entry }) => `${table} ${code}${entry === null ? '?' : ''}`);
}

/** The catalogue's own spelling of each code found. */
export function entriesIn(text: string): (string | null)[] {
  return findCodes(text, codeIndex).map(({ entry }) => entry);
}
