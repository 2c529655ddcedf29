/** Reads one YAML file into plain data, refusing what could hurt or mislead, with the place of each mistake. */
import { join } from 'node:path';
import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../problem.ts';
import { plainYamlMistake } from './plain-yaml-mistake.ts';
import { quickYaml } from './quick/quick-yaml.ts';
import { readText } from './read-text.ts';
import { YamlFile } from './yaml-file.ts';

export interface Read {
  /** Null where the file gives no data at all. */
  yaml: YamlFile | null;
  problems: Problem[];
}
type At = (offset: number | undefined) => Pick<Problem, 'file' | 'line' | 'column'>;

/** Reads `file` below `root`. Never throws. */
export function readYaml(root: string, file: string): Read {
  const text = readText(join(root, file));
  if (typeof text !== 'string') return { yaml: null, problems: [{ file, line: 1, ...text }] };
  const quick = quickYaml(text);
  if (quick !== undefined) return { yaml: new YamlFile(file, quick, text), problems: [] };
  const lines = new LineCounter();
  const at: At = (offset) => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: line || 1, column: col || 1 };
  };
  try {
    const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const broken = [...doc.errors, ...doc.warnings].map((error) => ({
      ...at(error.pos[0]),
      ...plainYamlMistake(error),
    }));
    // One slip often makes the parser complain several times; only the first complaint helps.
    if (broken.length > 0) return { yaml: null, problems: broken.slice(0, 1) };
    const { problems, alias } = lookFor(doc, at);
    if (alias) return { yaml: null, problems };
    const data: unknown = doc.toJS({ maxAliasCount: 0 });
    const empty = { file, line: 1, what: 'the file is empty', mend: 'fill it, or delete it' };
    if (data === null || data === undefined) return { yaml: null, problems: [empty] };
    return { yaml: new YamlFile(file, data, text), problems };
  } catch (error) {
    const deep = error instanceof RangeError;
    const what = deep ? 'lists and maps are nested too deeply' : `the file cannot be read as YAML (${String(error)})`;
    return { yaml: null, problems: [{ file, line: 1, what, mend: 'keep to the shape of the files beside it' }] };
  }
}

/** Aliases, and names that YAML takes for something else than text: 0x904 becomes 2308, true becomes a yes. */
function lookFor(doc: Document, at: At): { problems: Problem[]; alias: boolean } {
  const problems: Problem[] = [];
  let alias = false;
  visit(doc, {
    Alias: (_, { source, range }) => {
      alias = true;
      const what = `'*${source}' refers to text elsewhere in the file`;
      problems.push({ ...at(range?.[0]), what, mend: 'write the text out; a text with a * in front goes in quotes' });
      return visit.BREAK;
    },
    Pair: (_, { key }) => {
      if (!isScalar(key)) {
        const what = 'a list or a block stands where a name belongs';
        problems.push({ ...at(undefined), what, mend: 'put one word before the colon' });
      } else if (typeof key.value !== 'string') {
        const what = `the name ${key.source || '(nothing)'} is not read as text`;
        problems.push({ ...at(key.range?.[0]), what, mend: `put it in quotes: '${key.source ?? ''}'` });
      } else if (key.value === '__proto__') {
        problems.push({ ...at(key.range?.[0]), what: "'__proto__' cannot be a name", mend: 'choose another' });
      }
    },
  });
  return { problems, alias };
}
