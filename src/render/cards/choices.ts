/** Buttons for the choices of a question; many choices become a list to pick from. */
import type { Choice } from '../../model.ts';
import { ANSWER_VERB } from '../../understand/understand.ts';
import { type Block, OURS, submit } from './card.ts';

/** Teams shows six buttons; more of them, or long ones, do not fit a phone. */
const MOST_BUTTONS = 5;

export interface ChoiceBlocks {
  body: Block[];
  actions: Block[];
}

export function choiceBlocks(question: string, choices: Choice[], send: string): ChoiceBlocks {
  if (choices.length <= MOST_BUTTONS) {
    return { body: [], actions: choices.map(({ label, value }) => submit(label, ANSWER_VERB, { question, value })) };
  }
  const list: Block = {
    type: 'Input.ChoiceSet',
    id: 'value',
    style: 'expanded',
    isRequired: true,
    label: send,
    errorMessage: send,
    choices: choices.map(({ label, value }) => ({ title: label, value })),
  };
  return {
    body: [list],
    actions: [{ type: 'Action.Submit', title: 'OK', data: { ...OURS, verb: ANSWER_VERB, question } }],
  };
}
