/** Seeded random numbers: the same seed, the same cases. */

export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** One item, each as likely as its weight. */
  pick<T>(items: readonly T[], weightOf: (item: T) => number): T;
}

/** Mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
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
