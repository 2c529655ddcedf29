/** What the outcome of a fix teaches, shared among the causes it may have been for. */
import type { Content } from '../content/content.ts';
import type { Count, Outcome, Session } from '../model.ts';
import { rankCauses } from './belief.ts';

const TEACHES: Readonly<Partial<Record<Outcome, 'good' | 'bad'>>> = { cured: 'good', 'did-not-help': 'bad' };
/** A cause believed less than this learns nothing worth storing. */
const LEAST = 0.01;

/** `session` as it was before the outcome. Only cures and failures teach: what was left out or half helped says too little. */
export function countOutcome(
  fix: string,
  outcome: Outcome,
  causes: readonly string[],
  session: Session,
  content: Content,
): Count[] {
  const side = TEACHES[outcome];
  if (!side) return [];
  const meant = rankCauses(causes, session, content).filter(({ cause }) => fix in content.causes.get(cause)!.fixes);
  const sum = meant.reduce((total, { share }) => total + share, 0);
  return meant
    .map(({ cause, share }): Count => ({ kind: 'cure', cause, thing: fix, good: 0, bad: 0, [side]: share / sum }))
    .filter(({ good, bad }) => good + bad >= LEAST);
}

/** For a cure that came back: what makes it count as a failure instead. */
export const asFailed = (counts: readonly Count[]): Count[] =>
  counts.map((count) => ({ ...count, good: -count.good, bad: count.good }));

/** For an outcome that was taken back: what makes it count as nothing. */
export const asUntold = (counts: readonly Count[]): Count[] =>
  counts.map((count) => ({ ...count, good: -count.good, bad: -count.bad }));
