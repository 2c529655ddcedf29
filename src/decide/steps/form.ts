/** Asks for a few things in the person's own words, one at a time. */
import type { Content } from '../../content/content.ts';
import type { Field, StepOf } from '../../content/schema/dialogs.ts';
import type { Session } from '../../model.ts';
import { ask, type Talk } from '../talk.ts';
import { leaveMark } from '../trail.ts';
import type { Onward, StepActions } from './step.ts';

/** The field that is being asked for, if the session is in a form. */
export function fieldAt(session: Session, content: Content): Field | null {
  const { position, waiting } = session;
  if (waiting?.for !== 'field' || !position) return null;
  const step = content.dialogs.get(position.intent)?.steps[position.step];
  return step && 'form' in step ? (step.form.find(({ id }) => id === waiting.id) ?? null) : null;
}

function goOn(step: StepOf<'form'>, talk: Talk): Onward {
  const open = step.form.find(({ id }) => !(id in talk.session.fields));
  if (!open) return { go: step.next };
  ask(talk, { for: 'field', id: open.id });
  return 'wait';
}

export const formStep: StepActions<'form'> = {
  enter: goOn,
  hear(step, talk) {
    const { session, heard, content } = talk;
    const field = fieldAt(session, content);
    const skipped = heard.control === 'skip' || heard.control === 'deny' || heard.control === 'cannot';
    const value = heard.answer?.value ?? (skipped && field?.optional ? '' : heard.text);
    if (!field || (value === '' && !field.optional)) return null;
    leaveMark(talk);
    session.fields[field.id] = value;
    return goOn(step, talk);
  },
};
