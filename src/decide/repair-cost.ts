/**
 * Expected cost of repair: what a case will still cost if fixes are tried in the best order, worth for cost, and the case is
 * handed over once no fix is worth its cost (Heckerman, Breese and Rommelse, 1995).
 */
import { costOfHandingOver } from './costs.ts';

/** A case as numbers: the weight of each cause, of the unknown one, and what each fix costs and cures. */
export interface Repair {
  /** Weight by cause. */
  weights: Float64Array;
  other: number;
  fixes: readonly { cost: number; cures: Float64Array }[];
}

interface Best {
  fix: number;
  /** Chance that it cures, given that we got so far. */
  chance: number;
}

/** The untried fix with the best chance for its cost, if trying it is cheaper than handing over; the first of equals. */
export function bestFix(
  { fixes, other }: Repair,
  weights: Float64Array,
  total: number,
  tried: ReadonlySet<number>,
): Best | null {
  const handingOver = costOfHandingOver(weights, other);
  let best: Best | null = null;
  let worth = 0;
  for (let i = 0; i < fixes.length; i++) {
    if (tried.has(i)) continue;
    const { cures, cost } = fixes[i]!;
    let cured = 0;
    for (let c = 0; c < weights.length; c++) cured += weights[c]! * cures[c]!;
    const chance = cured / total;
    if (chance * handingOver > cost && chance / cost > worth) {
      best = { fix: i, chance };
      worth = chance / cost;
    }
  }
  return best;
}

/** In minutes. */
export function expectedCost(repair: Repair): number {
  const weights = repair.weights.slice();
  const total = weights.reduce((sum, weight) => sum + weight, repair.other);
  if (total <= 0) return costOfHandingOver([], 0);
  const tried = new Set<number>();
  let left = total;
  let cost = 0;
  for (;;) {
    const best = bestFix(repair, weights, left, tried);
    if (!best) return cost + (left / total) * costOfHandingOver(weights, repair.other);
    const { cost: price, cures } = repair.fixes[best.fix]!;
    cost += (left / total) * price;
    for (let c = 0; c < weights.length; c++) {
      left -= weights[c]! * cures[c]!;
      weights[c]! *= 1 - cures[c]!;
    }
    tried.add(best.fix);
  }
}
