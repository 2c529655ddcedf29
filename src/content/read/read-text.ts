/** Reads a file as text, without trusting that it is one. */
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../problem.ts';

const MOST_BYTES = 1_000_000;

/** The file's text, or why there is none. Never throws. */
export function readText(path: string): string | Pick<Problem, 'what' | 'mend'> {
  try {
    const found = statSync(path);
    if (found.isDirectory())
      return { what: 'this is a folder, not a file', mend: 'rename the folder, or move it away' };
    // A named pipe would keep the reader waiting for ever.
    if (!found.isFile()) return { what: 'this is not an ordinary file', mend: 'replace it with a text file' };
    if (found.size > MOST_BYTES) {
      const size = (found.size / 1e6).toFixed(1);
      return { what: `the file has ${size} MB; at most 1 MB is read`, mend: 'split it into several files' };
    }
    return decode(readFileSync(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return { what: 'the file is missing', mend: 'create it, or restore it' };
    return { what: `the file cannot be opened (${code})`, mend: 'check that it exists and may be read' };
  }
}

function decode(bytes: Uint8Array): string | Pick<Problem, 'what' | 'mend'> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { what: 'the text is not stored as UTF-8', mend: "save the file again with the encoding 'UTF-8'" };
  }
}
