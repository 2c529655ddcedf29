/** Where a step of a tree can lead, and what decides it. */
import type { Content } from '../../content/content.ts';
import type { Condition, Step } from '../../content/schema/dialogs.ts';
import { DONT_KNOW } from '../../content/schema/symptoms.ts';

export interface Way {
  /** The step it leads to. */
  to: string;
  /** Empty where nothing is decided. */
  when: string;
}

const OWN: Readonly<Record<string, string>> = { [DONT_KNOW]: 'don’t know', else: 'anything else' };

export const labelOf = (symptom: string, value: string, content: Content): string =>
  content.symptoms.get(symptom)?.answers.find((answer) => answer.value === value)?.label ?? OWN[value] ?? value;

function sayCondition(condition: Condition, content: Content): string {
  if ('code' in condition) return `code ${condition.code}`;
  if ('sentence' in condition) {
    const text = content.sentences.get(condition.sentence)?.text;
    return `message “${text?.en?.[0] ?? condition.sentence}”`;
  }
  const answers = [condition.is].flat().map((value) => labelOf(condition.symptom, value, content));
  return `${condition.symptom.replaceAll('-', ' ')}: ${answers.join(' / ')}`;
}

export function waysOf(step: Step, content: Content): Way[] {
  if ('branch' in step) {
    const ways = step.branch.map(({ when, next }) => ({ to: next, when: sayCondition(when, content) }));
    return [...ways, { to: step.else, when: 'otherwise' }];
  }
  if ('ask' in step && typeof step.next !== 'string')
    return Object.entries(step.next).map(([value, to]) => ({ to, when: labelOf(step.ask, value, content) }));
  if ('solved' in step)
    return [
      { to: step.solved, when: 'solved' },
      { to: step.stuck, when: 'stuck' },
    ];
  return 'next' in step ? [{ to: step.next as string, when: '' }] : [];
}
