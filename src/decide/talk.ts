/** One turn being decided: what is known, and what has been decided so far. Lives for one call of `decide`. */
import type { Content, Dialog } from '../content/content.ts';
import type { Step } from '../content/schema/dialogs.ts';
import type { SpeechKey } from '../content/speech-keys.ts';
import type { Act, Heard, Intent, Mark, Session, Ticket, Waiting } from '../model.ts';
import type { Noticed } from './notice.ts';

export interface Talk {
  /** A copy: steps change it freely. */
  session: Session;
  /** Where the session stood before this message. */
  readonly before: Mark;
  readonly heard: Heard;
  readonly content: Content;
  /** The ticket this session led to, if any. */
  readonly ticket: Ticket | null;
  /** ISO 8601. */
  readonly at: string;
  /** A picture or file came along. */
  readonly hasAttachment: boolean;
  /** What this message taught beside its answer. */
  noticed: Noticed;
  acts: Act[];
}

/** Handles a turn whatever is on the table and returns true, or leaves it. */
export type Interruption = (talk: Talk) => boolean;

export function say(talk: Talk, key: SpeechKey, words?: Record<string, string>): void {
  talk.acts.push(words ? { act: 'say', key, with: words } : { act: 'say', key });
}

/** Puts a question on the table. */
export function ask(talk: Talk, waiting: Waiting): void {
  talk.session.waiting = waiting;
  talk.acts.push({ act: 'ask' });
}

/** Asks again what is on the table, if anything is. */
export function repeatQuestion(talk: Talk): void {
  if (talk.session.waiting) talk.acts.push({ act: 'ask' });
}

export const isOpen = (ticket: Ticket | null): ticket is Ticket =>
  ticket !== null && (ticket.state === 'queued' || ticket.state === 'claimed');

export const titleOf = (intent: Intent, content: Content): string => content.dialogs.get(intent)?.title ?? intent;

/** The tree the session is in, or null. */
export function currentDialog(talk: Talk): Dialog | null {
  const { position } = talk.session;
  return position ? (talk.content.dialogs.get(position.intent) ?? null) : null;
}

/** The step the session is at, or null where the content changed since and no longer has it. */
export function currentStep(talk: Talk): Step | null {
  const { position } = talk.session;
  return position ? (currentDialog(talk)?.steps[position.step] ?? null) : null;
}
