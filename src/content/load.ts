/** Loads the content for use: all of it right, or none. */
import type { Content } from './content.ts';
import { ContentError } from './problem.ts';
import { readContent } from './read-content.ts';

/** The content below `root`, deep-frozen. Throws ContentError where a file has a mistake. */
export function loadContent(root: string): Content {
  const { content, problems } = readContent(root);
  if (problems.some(({ warning }) => !warning)) throw new ContentError(problems);
  return content;
}
export { ContentError } from './problem.ts';
export { readContent } from './read-content.ts';
