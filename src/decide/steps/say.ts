/** Tells something and goes on. */
import type { StepActions } from './step.ts';

export const sayStep: StepActions<'say'> = {
  enter(step, talk) {
    talk.acts.push({ act: 'tell', text: step.say });
    return { go: step.next };
  },
};
