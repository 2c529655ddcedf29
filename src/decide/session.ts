/** How a session begins, and how it begins again. */
import type { Message, Session } from '../model.ts';

export function startSession(key: string, message: Message): Session {
  return {
    key,
    requester: message.from,
    place: message.where,
    locale: message.locale,
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
    ticket: null,
    at: message.at,
  };
}

/** Forgets the problem, not the person; the ticket stays, so that its state can still be asked for. */
export function forgetProblem(session: Session): void {
  Object.assign(session, {
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
  } satisfies Partial<Session>);
}
