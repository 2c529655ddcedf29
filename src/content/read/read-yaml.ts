/** Reads one YAML file into plain data, refusing what could hurt or mislead, with the place of each mistake. */
import { join } from 'node:path';
import { type Document, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem } from '../problem.ts';
import { findTraps } from './find-traps.ts';
import { plainYamlMistake } from './plain-yaml-mistake.ts';
import { quickYaml } from './quick/quick-yaml.ts';
import { readText } from './read-text.ts';
import { YamlFile } from './yaml-file.ts';

export interface Read {
  /** Null where the file gives no data at all. */
  yaml: YamlFile | null;
  problems: Problem[];
}

/** Reads `file` below `root`. Never throws. */
export function readYaml(root: string, file: string): Read {
  const text = readText(join(root, file));
  const whole = (what: string, mend: string): Read => ({ yaml: null, problems: [{ file, line: 1, what, mend }] });
  if (typeof text !== 'string') return whole(text.what, text.mend);
  const quick = quickYaml(text);
  if (quick !== undefined) return { yaml: new YamlFile(file, quick, text), problems: [] };
  try {
    return readThoroughly(file, text) ?? whole('the file is empty', 'fill it, or delete it');
  } catch (error) {
    // The parser calls itself for every level, so a very deep file ends its stack.
    const deep = error instanceof RangeError;
    const what = deep ? 'lists and maps are nested too deeply' : `the file cannot be read as YAML (${String(error)})`;
    return whole(what, 'keep to the shape of the files beside it');
  }
}

function readThoroughly(file: string, text: string): Read | null {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line || 1, column: col || 1 };
  };
  const error = [...doc.errors, ...doc.warnings][0];
  // One slip often makes the parser complain several times; only the first complaint helps.
  if (error) return { yaml: null, problems: [{ ...at(beginOf(error, doc)), ...plainYamlMistake(error) }] };
  const traps = findTraps(doc);
  const problems = traps.map(({ offset, what, mend }) => ({ ...at(offset), what, mend }));
  if (traps.some(({ stops }) => stops)) return { yaml: null, problems };
  const data: unknown = doc.toJS({ maxAliasCount: 0 });
  return data === null || data === undefined ? null : { yaml: new YamlFile(file, data, text), problems };
}

/** Where a mistake begins: the parser notices an open quote only at the end of the text. */
function beginOf(error: YAMLError, doc: Document): number {
  let begin = error.pos[0];
  if (error.code !== 'MISSING_CHAR') return begin;
  visit(doc, {
    Scalar: (_, { type, range }) => {
      if (range && type?.startsWith('QUOTE') && range[1] >= error.pos[0]) begin = range[0];
    },
  });
  return begin;
}
