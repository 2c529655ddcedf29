/** Asks for one symptom, unless it is known. */
import type { StepOf } from '../../content/schema/dialogs.ts';
import { ask, type Talk } from '../talk.ts';
import { hearSymptom } from './hear-symptom.ts';
import type { Onward, StepActions } from './step.ts';

function onward(step: StepOf<'ask'>, talk: Talk): Onward {
  if (typeof step.next === 'string') return { go: step.next };
  const way = step.next[talk.session.symptoms[step.ask] ?? ''] ?? step.next.else;
  return way ? { go: way } : 'over';
}

export const askStep: StepActions<'ask'> = {
  enter(step, talk) {
    if (step.ask in talk.session.symptoms) return onward(step, talk);
    ask(talk, { for: 'symptom', id: step.ask });
    return 'wait';
  },
  hear(step, talk) {
    return hearSymptom(talk) ? onward(step, talk) : null;
  },
};
