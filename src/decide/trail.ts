/** The way through a tree, so that "go back" can undo the last answer. */
import type { Session } from '../model.ts';

/** Enough for any tree; older answers can still be corrected by saying so. */
const LONGEST = 20;

/** Remembers where the session stands, before an answer changes it. */
export function leaveMark(session: Session): void {
  const { position, waiting, symptoms, tried } = session;
  session.trail.push({ position, waiting, symptoms: { ...symptoms }, tried: tried.length });
  if (session.trail.length > LONGEST) session.trail.shift();
}

/** Returns to the last mark; false where there is none. */
export function goBack(session: Session): boolean {
  const mark = session.trail.pop();
  if (!mark) return false;
  session.position = mark.position;
  session.waiting = mark.waiting;
  session.symptoms = mark.symptoms;
  session.tried = session.tried.slice(0, mark.tried);
  return true;
}
