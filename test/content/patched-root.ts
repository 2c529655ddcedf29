/** Makes a content root with one mistake in it: a copy of the good one, with a part of one file replaced. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** `from` is replaced by `to` in `file`; without `from`, `to` becomes the whole file; without `to`, the file is deleted. */
export interface Patch {
  file: string;
  from?: string;
  to?: string;
}

export const GOOD = 'test/fixtures/content/good';

/** What goes with the good root: its own sentences, and the day it was made. */
export const GIVEN = { today: '2026-11-22', speech: { hello: ['name'], bye: [] } };

/** Hands a patched copy of the good root to `use`, and removes it afterwards. */
export function withPatchedRoot<T>(patches: readonly Patch[], use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(GOOD, root, { recursive: true });
    for (const { file, from, to } of patches) {
      const path = join(root, file);
      if (to === undefined) rmSync(path);
      else {
        const before = from === undefined ? '' : readFileSync(path, 'utf8');
        if (from !== undefined && before.split(from).length !== 2)
          throw new Error(`${file} holds '${from}' not just once`);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, from === undefined ? to : before.replace(from, () => to));
      }
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
