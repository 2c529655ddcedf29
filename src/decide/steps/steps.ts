/** The step kinds by their key. A new kind adds its shape in content/schema/dialogs.ts, its file here, and its line below. */
import { STEP_KINDS, type Step, type StepKind } from '../../content/schema/dialogs.ts';
import type { Talk } from '../talk.ts';
import { askStep } from './ask.ts';
import { branchStep } from './branch.ts';
import { diagnoseStep } from './diagnose.ts';
import { endStep } from './end.ts';
import { fixStep } from './fix.ts';
import { formStep } from './form.ts';
import { handoffStep } from './handoff.ts';
import { sayStep } from './say.ts';
import type { Onward, StepActions } from './step.ts';

const STEPS: { [K in StepKind]: StepActions<K> } = {
  say: sayStep,
  ask: askStep,
  branch: branchStep,
  fix: fixStep,
  diagnose: diagnoseStep,
  form: formStep,
  handoff: handoffStep,
  end: endStep,
};

const kindOf = (step: Step): StepKind => STEP_KINDS.find((kind) => kind in step)!;

export const enterStep = (step: Step, talk: Talk): Onward => STEPS[kindOf(step)].enter(step as never, talk);
export const hearStep = (step: Step, talk: Talk): Onward | null =>
  STEPS[kindOf(step)].hear?.(step as never, talk) ?? null;
