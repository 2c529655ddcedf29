/** Codes found in a text, in one readable line each: `mstsc-disconnect 0x904`, with `?` behind one that no table lists. */

import { join } from 'node:path';
import { loadContent } from '../../src/content/load.ts';
import { indexCodes } from '../../src/understand/code-index.ts';
import { findCodes } from '../../src/understand/error-codes.ts';

// Without the model that test/content.ts trains as well: codes need none.
export const { tables } = loadContent(join(import.meta.dirname, '..', '..'));
export const codeIndex = indexCodes(tables.values());

/** The table, then the code as found. */
export function codesIn(text: string): string[] {
  return findCodes(text, codeIndex).map(({ table, code, entry }) => `${table} ${code}${entry === null ? '?' : ''}`);
}

/** The catalogue's own spelling of each code found. */
export function entriesIn(text: string): (string | null)[] {
  return findCodes(text, codeIndex).map(({ entry }) => entry);
}
