/** Finds the content files below a root, and what lies there without being read. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import { didYouMean } from './nearest.ts';

export interface Listing {
  files: { kind: Kind; file: string }[];
  problems: Problem[];
}

/** Every content file, by kind and name. Files and folders that nobody reads are problems: they look as if they counted. */
export function listFiles(root: string): Listing {
  const files: Listing['files'] = [];
  const problems: Problem[] = [];
  for (const kind of KIND_NAMES) {
    const { at } = KINDS[kind];
    if (at.endsWith('.yaml')) files.push({ kind, file: at });
    else for (const name of namesIn(root, at)) if (name.endsWith('.yaml')) files.push({ kind, file: `${at}/${name}` });
  }
  const folders = KIND_NAMES.map((kind): string => KINDS[kind].at);
  const known = new Set(files.map(({ file }) => file));
  for (const folder of ['knowledge', ...folders.filter((at) => !at.endsWith('.yaml'))]) {
    const names = namesIn(root, folder);
    if (names.length === 0 && ['dialogs', 'knowledge'].includes(folder))
      problems.push({
        file: folder,
        line: 1,
        what: 'the folder is missing or empty',
        mend: 'restore it, or start from the content that came with Firstline',
      });
    for (const name of names) {
      const file = `${folder}/${name}`;
      if (name.endsWith('.md') || known.has(file) || folders.includes(file)) continue;
      problems.push({ file, line: 1, ...unread(name, folder) });
    }
  }
  return { files, problems };
}

function unread(name: string, folder: string): Pick<Problem, 'what' | 'mend'> {
  const stem = name.replace(/\.(ya?ml|txt|json)(\.txt)?$/i, '');
  if (stem !== name) return { what: 'nothing reads this file', mend: `rename it to ${stem}.yaml, or move it away` };
  const folders = KIND_NAMES.map((kind): string => KINDS[kind].at).filter((at) => at.startsWith(`${folder}/`));
  const names = folders.map((at) => at.slice(folder.length + 1));
  const what = `nothing reads this${didYouMean(name, names)}`;
  return {
    what,
    mend: `move it away; in ${folder} are read: ${[...names, ...(KIND_NAMES.some((kind) => KINDS[kind].at === folder) ? ['files ending in .yaml'] : [])].join(', ')}`,
  };
}

function namesIn(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}
