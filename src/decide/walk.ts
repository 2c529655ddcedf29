/** Moves through a tree, step by step, until a question is on the table or the tree has ended. */
import type { Intent } from '../model.ts';
import { openTicket } from './steps/handoff.ts';
import type { Onward } from './steps/step.ts';
import { enterStep } from './steps/steps.ts';
import { currentStep, say, type Talk } from './talk.ts';

/** More steps without a question than any tree has: a loop that the content check did not see. */
const LONGEST_WAY = 100;

/** Enters steps from where the session stands. An ended tree keeps its last asking step, so that a relapse can go on there. */
export function walk(talk: Talk, onward: Onward): void {
  const { session } = talk;
  for (let steps = 0; steps < LONGEST_WAY; steps++) {
    if (typeof onward === 'string' || !session.position) return;
    const before = session.position;
    session.position = { intent: before.intent, step: onward.go };
    const step = currentStep(talk);
    if (!step) break;
    onward = enterStep(step, talk);
    if ('end' in step) session.position = before;
  }
  openTicket(talk, 'tree');
}

/** Enters the current step again, to plan anew with what became known. */
export function reenter(talk: Talk): void {
  const { position } = talk.session;
  if (position) walk(talk, { go: position.step });
}

/** Begins the tree of an intent. */
export function startTree(talk: Talk, intent: Intent): void {
  const dialog = talk.content.dialogs.get(intent);
  if (!dialog) return say(talk, 'say-it-differently', { examples: '' });
  talk.session.position = { intent, step: dialog.start };
  talk.session.waiting = null;
  talk.session.missed = 0;
  walk(talk, { go: dialog.start });
}
