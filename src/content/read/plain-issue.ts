/** Says in plain words what zod finds wrong with one value. */
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { didYouMean } from './nearest.ts';
import type { Path } from './yaml-file.ts';

export type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'what' | 'mend'>;

/** What is wrong with `value`, which stands at `path`, and how to mend it. */
export function plainIssue(issue: Issue, path: Path, value: unknown): Words {
  const name = named(path);
  if (value === undefined) return { what: `${name} is missing`, mend: `add a line '${String(path.at(-1))}: …'` };
  if (value === null) return { what: `${name} is empty`, mend: 'write something after it, or take it out' };
  const own = custom(issue);
  switch (issue.code) {
    case 'invalid_type': {
      const what = `${name} is ${kindOf(value)}, but should be ${EXPECTED[issue.expected] ?? issue.expected}`;
      return { what, mend: own ?? toBe(issue.expected, value) };
    }
    case 'invalid_value': {
      const words = issue.values.map(String);
      const shown = typeof value === 'string' ? `'${value}'` : kindOf(value);
      const what = `${name} is ${shown}, which is not a known word${didYouMean(String(value), words)}`;
      return { what, mend: `use one of: ${words.join(', ')}` };
    }
    case 'too_small':
      if (issue.origin === 'string') return { what: `${name} is too short`, mend: own ?? 'write something' };
      if (issue.origin === 'array')
        return { what: `${name} has too few entries`, mend: own ?? `it needs at least ${issue.minimum}` };
      return { what: `${name} is ${String(value)}, which is too little`, mend: own ?? `at least ${issue.minimum}` };
    case 'too_big':
      if (issue.origin === 'string') {
        const what = `${name} is too long (${String(value).length} characters)`;
        return { what, mend: own ?? `use at most ${issue.maximum} characters` };
      }
      if (issue.origin === 'array')
        return { what: `${name} has too many entries`, mend: own ?? `use at most ${issue.maximum}` };
      return { what: `${name} is ${String(value)}, which is too much`, mend: own ?? `at most ${issue.maximum}` };
    default:
      return { what: `${name} cannot be '${String(value)}'`, mend: issue.message };
  }
}

/** The thing at a path, as one says it: 'title', entry 2 of 'steps'. */
export function named(path: Path): string {
  const name = path.findLast((part) => typeof part === 'string');
  const last = path.at(-1);
  if (typeof last === 'number') return `entry ${last + 1}${name === undefined ? '' : ` of '${name}'`}`;
  return name === undefined ? 'the file' : `'${name}'`;
}

export const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
  boolean: 'true or false',
};

export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a block of keys';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

function toBe(expected: string, value: unknown): string {
  if (expected === 'string') {
    return typeof value === 'object' ? "write one text, in quotes if it contains ': '" : 'put it in quotes';
  }
  if (expected === 'array') return "begin each entry on its own line with '- '";
  if (expected === 'object' || expected === 'record') return "write lines 'key: value' below it, indented";
  return expected === 'number' || expected === 'int' ? 'write a whole number without quotes' : 'write true or false';
}

/** A repair that the schema itself words; zod's own messages have a few fixed openings. */
const custom = ({ message }: Issue): string | null =>
  /^(Invalid|Too (small|big)|Unrecognized)/.test(message) ? null : message;
