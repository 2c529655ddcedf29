/** Makes a folder and the folders above it, readable for the bot's own account only. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Leaves an existing folder as it is. Throws what the file system says. */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    // Not `recursive`: Node 24 never returns where a file system answers "no such file" although the folder above exists.
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it just now.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
