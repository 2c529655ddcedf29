/** What goes out. */
import type { Place } from './message.ts';

export interface Choice {
  label: string;
  value: string;
}

/** Something to send: always complete as plain text; a card where the channel can show one. */
export interface Reply {
  text: string;
  choices: Choice[];
  /** Adaptive Card 1.5, or null. */
  card: Record<string, unknown> | null;
}

/** A reply on its way to a place. */
export interface Outgoing {
  /** Unique: message id and a running number, so that the same turn never queues it twice. */
  id: string;
  to: Place;
  reply: Reply;
  /** The ticket whose card this is: sent once, then edited in place. */
  ticketCard: number | null;
}
