/** Chooses the way by what is known; asks nothing. */
import type { Condition } from '../../content/schema/dialogs.ts';
import { showsCode } from '../likelihood.ts';
import type { Talk } from '../talk.ts';
import type { StepActions } from './step.ts';

export function holds(condition: Condition, talk: Talk): boolean {
  if ('code' in condition) return showsCode(condition.code, talk.session.codes, talk.content);
  if ('sentence' in condition) return talk.session.sentences.includes(condition.sentence);
  const value = talk.session.symptoms[condition.symptom];
  return value !== undefined && [condition.is].flat().includes(value);
}

export const branchStep: StepActions<'branch'> = {
  enter(step, talk) {
    return { go: step.branch.find(({ when }) => holds(when, talk))?.next ?? step.else };
  },
};
