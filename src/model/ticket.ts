/** A case on a technicians' desk. */
import type { CodeHit } from './heard.ts';
import type { Intent } from './intent.ts';
import type { Person, Place } from './message.ts';
import type { Tried } from './session.ts';

export const TICKET_STATES = ['queued', 'claimed', 'resolved', 'withdrawn'] as const;
export type TicketState = (typeof TICKET_STATES)[number];

/** Why a case went to a technician. */
export type HandoffReason =
  | 'asked'
  | 'fixes-used-up'
  | 'needs-rights'
  | 'not-understood'
  | 'not-self-service'
  | 'not-remote-desktop'
  | 'tree';

/** A cause still possible when the case was handed over, likeliest first. */
export interface Suspect {
  cause: string;
  /** Share of belief, 0 to 1. */
  share: number;
}

export interface Resolution {
  code: string;
  note: string;
  /** The cause the technician found, if it is a known one. */
  cause: string | null;
}

/** A case on a desk: the projection of its events. */
export interface Ticket {
  number: number;
  revision: number;
  state: TicketState;
  desk: string;
  intent: Intent;
  reason: HandoffReason;
  requester: Person;
  /** The requester's conversation. */
  place: Place;
  codes: CodeHit[];
  sentences: string[];
  said: string[];
  symptoms: Record<string, string>;
  fields: Record<string, string>;
  tried: Tried[];
  suspects: Suspect[];
  /** Fixes that are worth trying next, with rights. */
  next: string[];
  owner: Person | null;
  /** ISO 8601. */
  opened: string;
  claimed: string | null;
  /** ISO 8601: the last transition. */
  changed: string;
  resolution: Resolution | null;
  reopened: number;
}

/** One transition of a ticket; append-only. */
export interface TicketEvent {
  ticket: number;
  /** The revision this event leads to; the first is 1. */
  revision: number;
  actor: Person;
  at: string;
  from: TicketState | null;
  to: TicketState;
  why: string;
}
