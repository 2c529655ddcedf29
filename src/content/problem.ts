/** One mistake in the content: where it stands, what is wrong, and how to mend it. */
export interface Problem {
  /** Relative to the content root, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  column?: number;
  what: string;
  mend: string;
  /** Worth a look, but nothing breaks: does not fail the check. */
  warning?: true;
}

/** The place of a node in a file. */
export type Spot = Pick<Problem, 'file' | 'line' | 'column'>;

/** Orders problems as one reads the folder: by file, then line, then column. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || (a.what < b.what ? -1 : 1);
}

/** A problem as one line: `file:line  what — mend`. */
export function problemLine({ file, line, what, mend }: Problem): string {
  return `${file}:${line}  ${what} — ${mend}`;
}

/** Thrown where content with mistakes would be used. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`the content has mistakes:\n${problems.map(problemLine).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
