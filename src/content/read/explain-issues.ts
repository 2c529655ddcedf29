/** Finds the place in the file for each thing zod finds wrong in an item. */
import type { Problem } from '../problem.ts';
import { didYouMean, nearest } from './nearest.ts';
import { EXPECTED, type Issue, kindOf, named, plainIssue } from './plain-issue.ts';
import { type Path, valueIn, type YamlFile } from './yaml-file.ts';

/** What was read, and what it was meant to be: the item at `base` in `yaml`, and the keys its schema knows at a path. */
export interface Item {
  yaml: YamlFile;
  base: Path;
  keysOf(path: Path): string[];
}

/** The problems behind `issues`; their paths begin at the item. */
export function explainIssues(issues: readonly Issue[], item: Item): Problem[] {
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
  return issues.flatMap((issue) => {
    const misspelt = unknown.some(({ path, keys }) => {
      const missing = String(issue.path.at(-1));
      return path.join() === issue.path.slice(0, -1).join() && keys.some((key) => nearest(key, [missing]) !== null);
    });
    // The misspelt key is named already; that it is missing under its right name is no second mistake.
    if (misspelt && valueIn(item.yaml.data, [...item.base, ...issue.path]) === undefined) return [];
    return explain(issue, item);
  });
}

function explain(issue: Issue, item: Item): Problem[] {
  const { yaml, base } = item;
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const words = unknownKey(key, item.keysOf(issue.path), valueIn(yaml.data, [...path, key]));
      return { ...yaml.keyAt([...path, key]), ...words };
    });
  if (issue.code === 'invalid_key') {
    const mend = issue.issues[0]?.message ?? issue.message;
    return [{ ...yaml.keyAt(path), what: `'${String(path.at(-1))}' cannot be a name here`, mend }];
  }
  const value = valueIn(yaml.data, path);
  if (issue.code === 'invalid_union' && value !== undefined && value !== null) {
    const nested = closestBranch(issue.errors);
    if (nested)
      return explainIssues(
        nested.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
        item,
      );
    const wanted = issue.errors.flatMap((branch) =>
      branch.map((inner) => (inner.code === 'invalid_type' && EXPECTED[inner.expected]) || 'something else'),
    );
    const what = `${named(path)} is ${kindOf(value)}, but should be ${[...new Set(wanted)].join(' or ')}`;
    return [{ ...yaml.valueAt(path), what, mend: 'write it as in the files beside this one' }];
  }
  const spot = value === undefined ? yaml.valueAt(path.slice(0, -1)) : yaml.valueAt(path);
  const words = plainIssue(issue, path, value);
  if (issue.code === 'invalid_type' && issue.expected === 'string' && /^(?:number|boolean)$/.test(typeof value)) {
    return [{ ...spot, ...words, mend: `put it in quotes: '${yaml.writtenAt(path)}'` }];
  }
  return [{ ...spot, ...words }];
}

function unknownKey(key: string, known: string[], value: unknown): Pick<Problem, 'what' | 'mend'> {
  const what = `unknown key '${key}'${didYouMean(key, known)}`;
  if (value === null && /\s|^[A-Z]/.test(key))
    return { what, mend: 'if it belongs to the text before the comma, put that whole text in quotes' };
  return { what, mend: known.length > 0 ? `the keys here are: ${known.join(', ')}` : 'take it out' };
}

/** The reading of a union that comes nearest to what was written; null where not even the outer type fits one. */
function closestBranch(branches: Issue[][]): Issue[] | null {
  const near = branches.filter(
    (issues) => !issues.some(({ path, code }) => path.length === 0 && code === 'invalid_type'),
  );
  return near.sort((a, b) => misfit(a) - misfit(b))[0] ?? null;
}

/** A missing or unknown key weighs more than a wrong value: it means that another shape was meant. */
function misfit(issues: Issue[]): number {
  const weigh = (issue: Issue): number => {
    if (issue.code === 'unrecognized_keys') return 3 * issue.keys.length;
    return issue.code === 'invalid_type' && issue.message.endsWith('received undefined') ? 2 : 1;
  };
  return issues.reduce((sum: number, issue) => sum + weigh(issue), 0);
}
