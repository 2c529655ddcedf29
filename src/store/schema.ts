/** The tables as the queries see them: the same in SQLite and in PostgreSQL. Created in migrations.ts. */
import type { Generated } from 'kysely';

/** Columns called `body` hold JSON, those ending in `at` ISO 8601 in UTC with milliseconds; keys come from to-key.ts. */
export interface Tables {
  sessions: { key: string; version: number; ticket: number | null; body: string; at: string };
  tickets: { number: number; revision: number; state: string; desk: string; requester: string; body: string };
  /** Append-only. */
  ticket_events: { ticket: number; revision: number; at: string; body: string };
  handled_messages: { id: string; at: string };
  outbox: {
    /** The order in which messages were queued. */
    seq: Generated<number>;
    id: string;
    place: string;
    body: string;
    ticket_card: number | null;
    /** When it may be taken: the end of a lease, or the time of the next try. */
    due_at: string;
    sent_at: string | null;
    lost_at: string | null;
    /** Why the last try failed; null while it is leased, so that the two can be told apart. */
    error: string | null;
    /** How often somebody took it for sending. */
    attempts: Generated<number>;
    posted: string | null;
  };
  /** The channel's id of the card that shows a ticket in a place. */
  posted_cards: { ticket: number; place: string; posted: string };
  counts: { kind: string; cause: string; thing: string; good: number; bad: number };
  desks: { desk: string; place: string; by: string; at: string };
}
