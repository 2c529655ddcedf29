/** What is worth asking or trying next in a `diagnose` step, and when handing over is cheaper. */
import type { Cause, Content } from '../content/content.ts';
import type { StepOf } from '../content/schema/dialogs.ts';
import type { HandoffReason, Session } from '../model.ts';
import { weigh } from './belief.ts';
import { costOfAsking, costOfTrying } from './costs.ts';
import { answerChances, cureChance } from './likelihood.ts';
import { bestFix, expectedCost, type Repair } from './repair-cost.ts';

export type Next =
  | { next: 'ask'; symptom: string }
  | { next: 'try'; fix: string }
  | { next: 'hand-over'; reason: HandoffReason };

type Diagnose = StepOf<'diagnose'>['diagnose'];

/** After so many fixes that did not help, a person wants a person. */
const MOST_FIXES = 6;
/** A question must save at least this many minutes, or it only annoys. */
const LEAST_GAIN = 0.25;
/** How often a person does not know the answer. */
export const UNKNOWN = 0.1;

/** The case as the planner sees it: names beside the numbers. */
interface Plan {
  causes: readonly Cause[];
  fixes: readonly string[];
  repair: Repair;
}

/** Fixes of the causes that were not tried yet, in the order written. "Not now" puts one off; twice, it is dropped. */
export function untriedFixes(causes: readonly string[], session: Session, content: Content, putOff = false): string[] {
  const skips = (fix: string): number => session.tried.filter((t) => t.fix === fix && t.outcome === 'skipped').length;
  const tried = new Set(
    session.tried
      .filter(({ fix, outcome }) => outcome !== 'skipped' || !putOff || skips(fix) > 1)
      .map(({ fix }) => fix),
  );
  const fixes = causes.flatMap((id) => Object.keys(content.causes.get(id)?.fixes ?? {}));
  return [...new Set(fixes)].filter((fix) => content.fixes.has(fix) && !tried.has(fix));
}

function drawUp(step: Diagnose, session: Session, content: Content, putOff: boolean): Plan {
  const belief = weigh(step.causes, session, content);
  const ids = step.causes.filter((id) => belief.weights.has(id));
  const causes = ids.map((id) => content.causes.get(id)!);
  const own = untriedFixes(ids, session, content, putOff).filter((fix) => content.fixes.get(fix)!.who === 'requester');
  // Simplest first among equals: what only looks, then what takes least time.
  const fixes = own.sort((a, b) => order(content, a) - order(content, b));
  const repair: Repair = {
    weights: Float64Array.from(ids, (id) => belief.weights.get(id)!),
    other: belief.other,
    fixes: fixes.map((fix) => ({
      cost: costOfTrying(content.fixes.get(fix)!),
      cures: Float64Array.from(causes, (cause) => cureChance(cause, fix)),
    })),
  };
  return { causes, fixes, repair };
}

const order = (content: Content, fix: string): number =>
  content.fixes.get(fix)!.minutes - (content.fixes.get(fix)!['read-only'] ? 100 : 0);

const sumOf = ({ weights, other }: Repair): number => weights.reduce((sum, weight) => sum + weight, other);

/** What the case will cost if this is asked first, in minutes: the mean over the answers, weighted by their chance. */
function costAfterAsking(symptom: string, plan: Plan, now: number, content: Content): number {
  const { repair, causes } = plan;
  const asked = content.symptoms.get(symptom)!;
  const chances = causes.map((cause) => answerChances(cause, symptom, content));
  const even = 1 / asked.answers.length;
  const total = sumOf(repair);
  let cost = 0;
  for (const { value } of asked.answers) {
    const weights = repair.weights.map((weight, i) => weight * chances[i]!.get(value)!);
    const after = { ...repair, weights, other: repair.other * even };
    const share = sumOf(after) / total;
    if (share > 0) cost += share * expectedCost(after);
  }
  return costOfAsking(asked) + (1 - UNKNOWN) * cost + UNKNOWN * now;
}

/** The question that saves most, if any saves enough. */
function bestQuestion(step: Diagnose, session: Session, plan: Plan, content: Content): string | null {
  const now = expectedCost(plan.repair);
  let best: string | null = null;
  let least = now - LEAST_GAIN;
  for (const symptom of step.symptoms) {
    if (symptom in session.symptoms || !content.symptoms.has(symptom)) continue;
    const cost = costAfterAsking(symptom, plan, now, content);
    if (cost < least) {
      best = symptom;
      least = cost;
    }
  }
  return best;
}

/** The fix most worth its cost, if one is worth it at all. */
function fixToTry({ repair, fixes }: Plan): string | null {
  const best = bestFix(repair, repair.weights, sumOf(repair), new Set());
  return best ? fixes[best.fix]! : null;
}

export function planNext(step: Diagnose, session: Session, content: Content): Next {
  const plan = drawUp(step, session, content, false);
  const symptom = bestQuestion(step, session, plan, content);
  if (symptom) return { next: 'ask', symptom };
  const failed = session.tried.filter(({ outcome }) => outcome !== 'skipped').length;
  const fix = failed < MOST_FIXES ? (fixToTry(plan) ?? fixToTry(drawUp(step, session, content, true))) : null;
  if (fix) return { next: 'try', fix };
  const rights = untriedFixes(
    plan.causes.map(({ id }) => id),
    session,
    content,
  ).some((fix) => content.fixes.get(fix)!.who !== 'requester');
  return { next: 'hand-over', reason: rights ? 'needs-rights' : 'fixes-used-up' };
}
