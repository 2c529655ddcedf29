/** Finds the cause: asks and tries what the planner says, until it is solved or stuck. */
import type { StepOf } from '../../content/schema/dialogs.ts';
import { findAtOnce } from '../at-once.ts';
import { countOutcome } from '../count-outcome.ts';
import { planNext } from '../planner.ts';
import { ask, type Talk } from '../talk.ts';
import { openTicket } from './handoff.ts';
import { hearSymptom } from './hear-symptom.ts';
import type { Onward, StepActions } from './step.ts';
import { hearOutcome, offerFix } from './try-fix.ts';

function goOn(step: StepOf<'diagnose'>, talk: Talk): Onward {
  const reason = findAtOnce(talk.session, talk.content);
  if (reason) {
    openTicket(talk, 'not-self-service', { why: reason });
    return 'over';
  }
  const plan = planNext(step.diagnose, talk.session, talk.content);
  if (plan.next === 'hand-over') {
    talk.session.stuckBecause = plan.reason;
    return { go: step.stuck };
  }
  if (plan.next === 'ask') ask(talk, { for: 'symptom', id: plan.symptom });
  else offerFix(talk, plan.fix);
  return 'wait';
}

/** What the last fix taught, judged by what was believed before it. */
function learnFrom(causes: readonly string[], talk: Talk): void {
  const { tried } = talk.session;
  const last = tried.at(-1);
  if (!last) return;
  const before = { ...talk.session, tried: tried.slice(0, -1) };
  const counts = countOutcome(last.fix, last.outcome, causes, before, talk.content);
  if (counts.length === 0) return;
  last.counts = counts;
  talk.acts.push({ act: 'count', counts });
}

export const diagnoseStep: StepActions<'diagnose'> = {
  enter: goOn,
  hear(step, talk) {
    if (talk.session.waiting?.for === 'symptom') return hearSymptom(talk) ? goOn(step, talk) : null;
    const outcome = hearOutcome(talk);
    if (outcome === null || outcome === 'wait') return outcome;
    learnFrom(step.diagnose.causes, talk);
    return outcome === 'cured' ? { go: step.solved } : goOn(step, talk);
  },
};
