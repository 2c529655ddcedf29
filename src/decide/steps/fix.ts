/** Offers one certain fix. */

import type { StepActions } from './step.ts';
import { hearOutcome, offerFix } from './try-fix.ts';

export const fixStep: StepActions<'fix'> = {
  enter(step, talk) {
    if (talk.session.tried.some(({ fix }) => fix === step.fix)) return { go: step.stuck };
    offerFix(talk, step.fix);
    return 'wait';
  },
  hear(step, talk) {
    const outcome = hearOutcome(talk);
    if (outcome === null || outcome === 'wait') return outcome;
    return { go: outcome === 'cured' ? step.solved : step.stuck };
  },
};
