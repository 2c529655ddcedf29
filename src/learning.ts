/** Applies what cases taught to the running bot: all tallies at the start, and each turn's own afterwards. */
import type { Content } from './content/content.ts';
import { withCounts } from './decide/learned.ts';
import type { Count } from './model.ts';
import type { Store } from './ports.ts';
import type { Knowledge } from './understand/understand.ts';

/** `on` counts and applies, `frozen` applies what is there, `off` does neither. */
export const LEARNING = ['on', 'frozen', 'off'] as const;
export type LearningMode = (typeof LEARNING)[number];

const nameOf = ({ kind, cause, thing }: Count): string => `${kind} ${cause} ${thing}`;

/** The tallies with what one case adds. */
export function addUp(counts: readonly Count[], more: readonly Count[]): Count[] {
  const sums = new Map(counts.map((count) => [nameOf(count), count]));
  for (const count of more) {
    const { good = 0, bad = 0 } = sums.get(nameOf(count)) ?? {};
    sums.set(nameOf(count), { ...count, good: good + count.good, bad: bad + count.bad });
  }
  return [...sums.values()];
}

/** Puts what is known into `knowledge`. Returns what a turn calls with its counts; null where nothing is counted. */
export async function startLearning(
  knowledge: Knowledge,
  store: Pick<Store, 'counts'>,
  mode: LearningMode,
): Promise<((counts: readonly Count[]) => void) | null> {
  if (mode === 'off') return null;
  const authored: Content = knowledge.content;
  let counts = await store.counts();
  if (counts.length > 0) knowledge.content = withCounts(authored, counts);
  if (mode === 'frozen') return null;
  return (more) => {
    if (more.length === 0) return;
    counts = addUp(counts, more);
    knowledge.content = withCounts(authored, counts);
  };
}
