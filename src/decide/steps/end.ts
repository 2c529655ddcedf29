/** Ends the tree: solved, or closed without a fix. */
import { say } from '../talk.ts';
import type { StepActions } from './step.ts';

export const endStep: StepActions<'end'> = {
  enter(step, talk) {
    if (step.say) talk.acts.push({ act: 'tell', text: step.say });
    else say(talk, step.end === 'solved' ? 'glad-solved' : 'closed');
    talk.session.waiting = null;
    talk.session.ended = step.end;
    return 'over';
  },
};
