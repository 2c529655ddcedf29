/** Takes the items out of one parsed file. */
import { basename } from 'node:path';
import type { Problem } from '../problem.ts';
import { id as nameOf } from '../schema/words.ts';
import { KINDS, type Kind, type KindOfFile } from './kinds.ts';
import { parseItem } from './parse-item.ts';
import type { Places } from './places.ts';
import type { Path, YamlFile } from './yaml-file.ts';

interface Named {
  id: string;
  /** Null where the item has mistakes. */
  item: unknown;
  path: Path;
}

/** Adds the file's items to `into` and their places to `places`; returns its mistakes. */
export function readFile(kind: Kind, yaml: YamlFile, places: Places, into: Map<string, unknown>): Problem[] {
  const { key, holds, called }: KindOfFile = KINDS[kind];
  const listed = Array.isArray(yaml.data);
  if (listed !== (holds === 'list')) {
    places.lose(kind);
    return [{ ...yaml.valueAt([]), ...wrongShape(listed, called) }];
  }
  const problems: Problem[] = [];
  const entries: [Path, unknown][] = listed
    ? (yaml.data as unknown[]).map((data, i) => [[i], data])
    : [[[], yaml.data]];
  for (const [base, data] of entries) {
    const found = itemsIn(kind, data, yaml, base, problems);
    if (found.length === 0) places.lose(kind);
    for (const { id, item, path } of found) {
      const earlier = places.add(kind, id, yaml, path);
      if (earlier) {
        const what = `the ${called} '${id}' is already in ${earlier.file}:${earlier.line}`;
        problems.push({ ...yaml.valueAt(path), what, mend: 'rename one of the two, or make them one' });
      } else if (item !== null) into.set(id, item);
      if (item !== null && holds === 'one' && key !== null && id !== basename(yaml.file, '.yaml')) {
        const what = `the ${key} is '${id}', but the file is called ${basename(yaml.file)}`;
        problems.push({ ...yaml.valueAt([key]), what, mend: `rename the file to ${id}.yaml, or correct the ${key}` });
      }
    }
  }
  return problems;
}

function itemsIn(kind: Kind, data: unknown, yaml: YamlFile, path: Path, problems: Problem[]): Named[] {
  const { schema, key }: KindOfFile = KINDS[kind];
  const item = parseItem(schema, data, yaml, path, problems);
  if (key !== null) {
    const id = data !== null && typeof data === 'object' ? (data as Record<string, unknown>)[key] : undefined;
    return nameOf.safeParse(id).success ? [{ id: String(id), item, path }] : [];
  }
  // The bot's own sentences: a file holds many, each under its name.
  const said = (item as { say: Record<string, unknown> } | null)?.say ?? {};
  return Object.entries(said).map(([id, texts]) => ({ id, item: texts, path: [...path, 'say', id] }));
}

function wrongShape(listed: boolean, called: string): Pick<Problem, 'what' | 'mend'> {
  return listed
    ? { what: `the file is a list, but holds one ${called}`, mend: "give each its own file, without the '- '" }
    : { what: `the file should be a list, one entry for each ${called}`, mend: "begin each with '- '" };
}
