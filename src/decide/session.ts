/** How a session begins, and how it begins again. */
import type { Message, Session } from '../model.ts';

/** All that belongs to one problem, as it is before anything is known. */
const noProblem = () =>
  ({
    position: null,
    waiting: null,
    symptoms: {},
    codes: [],
    sentences: [],
    said: [],
    fields: {},
    tried: [],
    stuckBecause: null,
    offered: null,
    trail: [],
    missed: 0,
    ended: null,
  }) satisfies Partial<Session>;

export function startSession(key: string, { from, where, locale, at }: Message): Session {
  return { key, requester: from, place: where, locale, ...noProblem(), ticket: null, at };
}

/** Forgets the problem, not the person; the ticket stays, so that its state can still be asked for. */
export function forgetProblem(session: Session): void {
  Object.assign(session, noProblem());
}
