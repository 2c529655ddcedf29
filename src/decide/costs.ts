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
/** Waiting for a technician, and the technician's own time. */
export const HANDING_OVER = 45;

export const costOfAsking = (symptom: Symptom): number => symptom.seconds / 60 + BEING_ASKED;
export const costOfTrying = (fix: Fix): number => fix.minutes + RISK[fix.risk] + BEING_SENT;
