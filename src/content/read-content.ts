/** Reads dialogs/ and knowledge/ into one Content, collecting every mistake instead of stopping at the first. */
import type { Content } from './content.ts';
import { freeze } from './freeze.ts';
import { byPlace, type Problem } from './problem.ts';
import { KIND_NAMES, type Kind } from './read/kinds.ts';
import { listFiles } from './read/list-files.ts';
import { Places } from './read/places.ts';
import { readFile } from './read/read-file.ts';
import { readYaml } from './read/read-yaml.ts';

export interface Reading {
  /** What could be read; an item with mistakes is left out. Deep-frozen. */
  content: Content;
  /** Mistakes within single files and names used twice, in the order of files and lines. */
  problems: Problem[];
  /** Where everything was written. Holds the parsed files: let go of it when the checks are done. */
  places: Places;
}

/** Reads the content below `root`. Never throws for authors' mistakes. */
export function readContent(root: string): Reading {
  const items = Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Map<string, unknown>()])) as Record<
    Kind,
    Map<string, unknown>
  >;
  const places = new Places();
  const { files, problems } = listFiles(root);
  for (const { kind, file } of files) {
    const { yaml, problems: found } = readYaml(root, file);
    problems.push(...found);
    if (yaml) problems.push(...readFile(kind, yaml, places, items[kind]));
    else places.lose(kind);
  }
  return { content: freeze(items) as unknown as Content, problems: problems.sort(byPlace), places };
}
