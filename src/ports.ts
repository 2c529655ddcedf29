/** What the core may ask of the world. Each port has one production implementation and one for tests. */
import type { Count, Outgoing, Person, Place, Session, Ticket, TicketEvent } from './model.ts';

/** What is stored about the sender of a message, read before the turn. */
export interface Loaded {
  /** True if this message id was answered before. */
  answered: boolean;
  session: Session | null;
  /** Version of the stored session; 0 where there is none. */
  version: number;
  /** The session's ticket, if it led to one. */
  ticket: Ticket | null;
  /** The number a ticket opened in this turn will get. */
  nextTicket: number;
}

/** All that one turn changes; stored together or not at all. */
export interface Commit {
  messageId: string;
  /** Null when the turn belongs to the desk and changes no session. */
  session: Session | null;
  /** The version the session was loaded with. */
  version: number;
  /** Tickets as they are after the turn, with the events that led there. The stored revision must be `ticket.revision - events.length`. */
  tickets: { ticket: Ticket; events: TicketEvent[] }[];
  outbox: Outgoing[];
  /** Added to the tallies. */
  counts?: Count[];
  at: string;
}

/** A queued message, as the outbox hands it to the sender. */
export interface Queued extends Outgoing {
  /** The channel's id of the card already posted for `ticketCard` in this place, if any: edit that one. */
  posted: string | null;
  /** How often it was taken for sending, this time included. */
  attempts: number;
}

export interface Store {
  load(sessionKey: string, messageId: string): Promise<Loaded>;
  /** `conflict`: somebody else changed the session or a ticket meanwhile; load again. `answered`: the message id was committed before. */
  commit(commit: Commit): Promise<'stored' | 'conflict' | 'answered'>;
  ticket(number: number): Promise<Ticket | null>;
  /** Open tickets of a desk, oldest first. */
  openTickets(desk: string): Promise<Ticket[]>;
  events(ticket: number): Promise<TicketEvent[]>;
  /** All tallies of what cases taught. */
  counts(): Promise<Count[]>;
  /** Forgets them; returns how many there were. */
  forgetCounts(): Promise<number>;
  /** The place where a desk's tickets are posted. */
  deskPlace(desk: string): Promise<Place | null>;
  setDeskPlace(desk: string, place: Place, by: Person, at: string): Promise<void>;
  /**
   * Takes up to `most` unsent messages that are due, in the order they were queued, at most one per place and none for a
   * place whose earlier message is still unsent, and leases them for 30 s. What `commit` queues is leased to the committer
   * for the same time: it sends them itself, and whoever drains the outbox finds only what a killed process left behind.
   */
  takeQueued(most: number, at: string): Promise<Queued[]>;
  /**
   * Takes one that this process committed and nobody took yet, right before it is sent, and leases it for another 30 s. Null
   * where somebody else took it, or where an earlier message to the same place is unsent: then it is left to `takeQueued`.
   */
  take(id: string, at: string): Promise<Queued | null>;
  /** Marks one as sent; `posted` is the channel's id of the message. */
  sent(id: string, posted: string | null, at: string): Promise<void>;
  /** Puts one back until `retryAt`, or gives it up (null). */
  failed(id: string, error: string, retryAt: string | null): Promise<void>;
  /** At start, where no other process uses the database: what a killed process was sending is due at once. Returns how many. */
  recover(at: string): Promise<number>;
  close(): Promise<void>;
}

/** What became of a send. */
export type Delivery =
  | { how: 'sent'; posted: string | null }
  /** Worth repeating after so many milliseconds (429 and 412 only: a send is not idempotent). */
  | { how: 'later'; afterMs: number; error: string }
  /** Never again: the person cannot be reached, or it may have arrived already. */
  | { how: 'lost'; error: string };

/** Takes a message to its place; edits `posted` where that is set. Never throws. */
export interface Sender {
  send(message: Queued): Promise<Delivery>;
}

/** Who may act for a desk. */
export interface Roster {
  mayAct(person: Person, deskPlace: Place): Promise<boolean>;
}

export interface Clock {
  /** ISO 8601, UTC, with milliseconds. */
  now(): string;
}

/** One line per call, JSON in production. Never what people wrote. */
export interface Log {
  info(what: string, facts?: Record<string, unknown>): void;
  error(what: string, facts?: Record<string, unknown>): void;
}
