/** What asking, trying and handing over cost, in minutes of a person's day. The one table of such numbers. */
import type { Fix, Symptom } from '../content/content.ts';
import type { Risk } from '../content/schema/fixes.ts';

/** A question annoys beyond the seconds it takes. */
const BEING_ASKED = 0.5;
/** So does being sent to try something. */
const BEING_SENT = 1;
const RISK: Readonly<Record<Risk, number>> = {
  none: 0,
  low: 1,
  'interrupts-others': 10,
  'lowers-security': 60,
  'can-lock-you-out': 60,
};
/** Waiting for a technician, and the time every case takes them. */
const HANDED_OVER = 35;
/** A technician's time for each bit of doubt: a case that comes with its cause known is solved at once. */
const DOUBT = 6;

/** The causes' weights, and the unknown one's, as they are when the case is handed over. */
export function costOfHandingOver(weights: Iterable<number>, other: number): number {
  let total = other;
  let sum = other > 0 ? other * Math.log2(other) : 0;
  for (const weight of weights) {
    if (weight <= 0) continue;
    total += weight;
    sum += weight * Math.log2(weight);
  }
  return HANDED_OVER + DOUBT * (total > 0 ? Math.log2(total) - sum / total : 0);
}

export const costOfAsking = (symptom: Symptom): number => symptom.seconds / 60 + BEING_ASKED;
export const costOfTrying = (fix: Fix): number => fix.minutes + RISK[fix.risk] + BEING_SENT;
