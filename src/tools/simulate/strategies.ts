/** Ways to troubleshoot, from folk method to knowing the answer. */

import type { Content } from '../../content/content.ts';
import { SHARE } from '../../content/scale.ts';
import { costOfHandingOver, costOfTrying } from '../../decide/costs.ts';
import { cureChance } from '../../decide/likelihood.ts';
import { type Next, planNext, untriedFixes } from '../../decide/planner.ts';
import type { Session } from '../../model.ts';
import type { Case } from './cases.ts';
import type { Random } from './random.ts';

export type Strategy = (scene: Case, session: Session, content: Content, random: Random) => Next;

const GIVE_UP: Next = { next: 'hand-over', reason: 'fixes-used-up' };

function ownFixes(causes: readonly string[], session: Session, content: Content): string[] {
  return untriedFixes(causes, session, content).filter((fix) => content.fixes.get(fix)!.who === 'requester');
}
const tryFirst = (fixes: readonly string[]): Next => (fixes[0] ? { next: 'try', fix: fixes[0] } : GIVE_UP);
const costIn = (content: Content) => (fix: string) => costOfTrying(content.fixes.get(fix)!);

const planner: Strategy = ({ step }, session, content) => planNext(step, session, content);

/** No questions; the cheapest fix first, whatever the cause. */
const simplestFirst: Strategy = ({ step }, session, content) => {
  const cost = costIn(content);
  return tryFirst(ownFixes(step.causes, session, content).sort((a, b) => cost(a) - cost(b)));
};

/** Every question as written, then every fix of the causes the answers leave, as written. */
const authoredOrder: Strategy = ({ step }, session, content) => {
  const symptom = step.symptoms.find((id) => !(id in session.symptoms));
  if (symptom) return { next: 'ask', symptom };
  const possible = step.causes.filter((id) => {
    const { shows } = content.causes.get(id)!;
    return Object.entries(session.symptoms).every(([s, value]) => SHARE[shows[s]?.[value] ?? 'seldom'] > 0);
  });
  return tryFirst(ownFixes(possible, session, content));
};

/** Anything, in any order. */
const random: Strategy = ({ step }, session, content, dice) => {
  const asks = step.symptoms
    .filter((id) => !(id in session.symptoms))
    .map((symptom): Next => ({ next: 'ask', symptom }));
  const tries = ownFixes(step.causes, session, content).map((fix): Next => ({ next: 'try', fix }));
  return dice.pick([...asks, ...tries, GIVE_UP], () => 1);
};

/** Knows the cause, not whether its fixes will help this time. */
const clairvoyant: Strategy = ({ cause }, session, content) => {
  const known = content.causes.get(cause)!;
  const cost = costIn(content);
  const worth = (fix: string): number => cureChance(known, fix) / cost(fix);
  const fixes = ownFixes([cause], session, content).filter(
    (fix) => cureChance(known, fix) * costOfHandingOver([1], 0) > cost(fix),
  );
  return tryFirst(fixes.sort((a, b) => worth(b) - worth(a)));
};

export const STRATEGIES = {
  planner,
  'simplest-first': simplestFirst,
  'authored-order': authoredOrder,
  random,
  clairvoyant,
} satisfies Record<string, Strategy>;
export type StrategyName = keyof typeof STRATEGIES;
