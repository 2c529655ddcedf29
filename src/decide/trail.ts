/** The way through a tree, so that "go back" can undo the last answer. */
import type { Mark, Session } from '../model.ts';
import type { Talk } from './talk.ts';

/** Enough for any tree; older answers can still be corrected by saying so. */
const LONGEST = 20;

/** Where a session stands now. */
export const markOf = ({ position, waiting, symptoms, tried, fields, offered }: Session): Mark => ({
  position,
  waiting,
  symptoms: { ...symptoms },
  tried: [...tried],
  fields: { ...fields },
  offered,
});

/** Remembers where the session stood before this message, which is about to change it. */
export function leaveMark({ session, before }: Talk): void {
  session.trail.push(before);
  if (session.trail.length > LONGEST) session.trail.shift();
}

/** Returns to the last mark; false where there is none. */
export function goBack(session: Session): boolean {
  const mark = session.trail.pop();
  if (!mark) return false;
  session.position = mark.position;
  session.waiting = mark.waiting;
  session.symptoms = mark.symptoms;
  session.tried = mark.tried;
  session.fields = mark.fields;
  session.offered = mark.offered;
  return true;
}
