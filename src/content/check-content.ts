/** Checks the content across files: every name exists, every tree ends, nothing harms, nothing is left over. */
import type { Given } from './check/rule.ts';
import { RULES, RULES_OF_THE_WHOLE } from './check/rules.ts';
import { byPlace, type Problem } from './problem.ts';
import type { Reading } from './read-content.ts';

/** Every mistake, those found while reading included, in the order of files and lines. */
export function checkContent({ content, problems, places }: Reading, given: Given): Problem[] {
  const rules = problems.length === 0 ? [...RULES, ...RULES_OF_THE_WHOLE] : RULES;
  return [...problems, ...rules.flatMap((rule) => rule(content, places, given))].sort(byPlace);
}
