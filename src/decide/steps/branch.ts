/** Chooses the way by what is known; asks nothing. */
import { findPair } from '../../content/find-pair.ts';
import { resolveCode } from '../../content/resolve-code.ts';
import type { Condition } from '../../content/schema/dialogs.ts';
import type { Talk } from '../talk.ts';
import type { StepActions } from './step.ts';

function knowsCode(ref: string, { session, content }: Talk): boolean {
  const code = resolveCode(ref, content);
  if (!code) return false;
  const known = session.codes.some(
    (hit) => hit.table === code.table && Number(hit.entry ?? hit.code) === Number(code.code),
  );
  const extended = ref.split('/')[1];
  if (extended === undefined) return known;
  return known && Number(findPair(session.codes, content)?.extended) === Number(extended);
}

export function holds(condition: Condition, talk: Talk): boolean {
  if ('code' in condition) return knowsCode(condition.code, talk);
  if ('sentence' in condition) return talk.session.sentences.includes(condition.sentence);
  const value = talk.session.symptoms[condition.symptom];
  return value !== undefined && [condition.is].flat().includes(value);
}

export const branchStep: StepActions<'branch'> = {
  enter(step, talk) {
    return { go: step.branch.find(({ when }) => holds(when, talk))?.next ?? step.else };
  },
};
