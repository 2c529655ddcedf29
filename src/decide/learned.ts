/** Lets what cases taught shift the authored likelihoods; the authored files stay as they are. */
import type { Cause, Content } from '../content/content.ts';
import { SHARE } from '../content/scale.ts';
import type { Count } from '../model.ts';

/** An authored word counts as much as so many cases: a Beta prior. */
export const PRIOR_CASES = 20;

/** The authored chance and the cases, weighed together. A tally below nothing, after relapses, counts as nothing. */
export function shift(authored: number, good: number, bad: number): number {
  const [cured, failed] = [Math.max(0, good), Math.max(0, bad)];
  return (authored * PRIOR_CASES + cured) / (PRIOR_CASES + cured + failed);
}

function learnt(cause: Cause, counts: readonly Count[]): Cause {
  const fixes: Record<string, number> = {};
  const codes: Record<string, number> = {};
  for (const { kind, thing, good, bad } of counts) {
    const often = kind === 'cure' ? cause.fixes[thing] : cause.codes[thing];
    // What the author took out since, or never wrote, is not brought back by counting.
    if (often !== undefined) (kind === 'cure' ? fixes : codes)[thing] = shift(SHARE[often], good, bad);
  }
  return { ...cause, learned: { fixes, codes } };
}

export function withCounts(content: Content, counts: readonly Count[]): Content {
  const byCause = Map.groupBy(counts, ({ cause }) => cause);
  const causes = new Map(
    [...content.causes].map(([id, cause]) => [id, byCause.has(id) ? learnt(cause, byCause.get(id)!) : cause]),
  );
  return { ...content, causes };
}
