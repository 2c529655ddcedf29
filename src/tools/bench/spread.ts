/** Many measurements in two numbers: a mean would be ruled by the machine's hiccups. */

export interface Spread {
  median: number;
  p90: number;
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.floor((sorted.length - 1) * share)]!);
  return { median: at(0.5), p90: at(0.9) };
}
