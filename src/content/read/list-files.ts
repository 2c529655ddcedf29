/** Finds the content files below a root, and what lies there without being read. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import { didYouMean } from './nearest.ts';

export interface Listing {
  files: { kind: Kind; file: string }[];
  problems: Problem[];
}

const HOMES = KIND_NAMES.map((kind): string => KINDS[kind].at);
const FOLDERS = HOMES.filter((at) => !at.endsWith('.yaml'));

/** Every content file, by kind and name. Files and folders that nobody reads are problems: they look as if they counted. */
export function listFiles(root: string): Listing {
  const files = KIND_NAMES.flatMap((kind) => {
    const home = KINDS[kind].at;
    if (home.endsWith('.yaml')) return [{ kind, file: home }];
    const names = namesIn(root, home).filter((name) => name.endsWith('.yaml'));
    return names.map((name) => ({ kind, file: `${home}/${name}` }));
  });
  const read = new Set([...HOMES, ...files.map(({ file }) => file)]);
  const problems = ['knowledge', ...FOLDERS].flatMap((folder) => [
    ...missing(root, folder),
    ...namesIn(root, folder)
      .filter((name) => !name.endsWith('.md') && !read.has(`${folder}/${name}`))
      .map((name) => ({ file: `${folder}/${name}`, line: 1, ...unread(name, folder) })),
  ]);
  return { files, problems };
}

/** Only the two upper folders must be there; a new domain may begin without myths or events. */
function missing(root: string, folder: string): Problem[] {
  const at = { file: folder, line: 1 };
  if (folder.includes('/') && statSync(join(root, folder), { throwIfNoEntry: false })?.isFile()) {
    return [{ ...at, what: 'this is a file, not a folder', mend: 'make it a folder with files ending in .yaml' }];
  }
  if (folder.includes('/') || namesIn(root, folder).length > 0) return [];
  const mend = 'restore it, or start from the content that came with Firstline';
  return [{ ...at, what: 'the folder is missing or empty', mend }];
}

function unread(name: string, folder: string): Pick<Problem, 'what' | 'mend'> {
  const stem = name.replace(/\.(ya?ml|txt|json)(\.txt)?$/i, '');
  if (stem !== name) return { what: 'nothing reads this file', mend: `rename it to ${stem}.yaml, or move it away` };
  const inside = HOMES.filter((at) => at.startsWith(`${folder}/`)).map((at) => at.slice(folder.length + 1));
  const what = `nothing reads this${didYouMean(name, inside)}`;
  const known = FOLDERS.includes(folder) ? [...inside, 'files ending in .yaml'] : inside;
  return { what, mend: `move it away; in ${folder} are read: ${known.join(', ')}` };
}

/** What lies in a folder, by name, without hidden files; empty where there is no such folder. */
function namesIn(root: string, folder: string): string[] {
  try {
    const names = readdirSync(join(root, folder));
    return names.filter((name) => !name.startsWith('.')).sort();
  } catch {
    return [];
  }
}
