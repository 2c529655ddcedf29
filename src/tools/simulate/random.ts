/** Chance for the simulation: numbers, and picking by weight. */
import { createRandom as createNumbers } from '../../understand/random.ts';

export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** One item, each as likely as its weight. */
  pick<T>(items: readonly T[], weightOf: (item: T) => number): T;
}

export function createRandom(seed: number): Random {
  const next = createNumbers(seed);
  return {
    next,
    pick(items, weightOf) {
      const weights = items.map(weightOf);
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      const found = weights.findIndex((weight) => {
        left -= weight;
        return left < 0;
      });
      return items[found < 0 ? items.length - 1 : found]!;
    },
  };
}
