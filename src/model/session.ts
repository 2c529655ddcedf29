/** One person's case while the bot works on it. */
import type { Count } from './count.ts';
import type { CodeHit } from './heard.ts';
import type { Intent } from './intent.ts';
import type { Person, Place } from './message.ts';
import type { HandoffReason } from './ticket.ts';

/** What the bot asked last and is waiting for. */
export type Waiting =
  | { for: 'symptom'; id: string }
  | { for: 'fix'; id: string }
  | { for: 'field'; id: string }
  | { for: 'intent'; id: string; options: Intent[] }
  | { for: 'topic'; id: Intent }
  | { for: 'ticket'; id: Intent }
  | { for: 'resume'; id: string }
  | { for: 'human'; id: string }
  | { for: 'code'; id: string; options: string[] };

export const OUTCOMES = ['cured', 'partly', 'did-not-help', 'could-not', 'skipped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Tried {
  fix: string;
  outcome: Outcome;
  /** ISO 8601: when it was offered, and when the person said how it went. */
  offered: string;
  told: string;
  /** What it taught, so that it can be taken back. */
  counts?: Count[];
}

/** Where a session stands in a tree. */
export interface Position {
  intent: Intent;
  step: string;
}

/** What the bot knew before one answer, for "go back". */
export interface Mark {
  position: Position | null;
  waiting: Waiting | null;
  symptoms: Record<string, string>;
  tried: Tried[];
  fields: Record<string, string>;
  offered: string | null;
}

/** One person's case in one conversation. */
export interface Session {
  /** Conversation and person. */
  key: string;
  requester: Person;
  place: Place;
  locale: string;
  position: Position | null;
  waiting: Waiting | null;
  symptoms: Record<string, string>;
  codes: CodeHit[];
  sentences: string[];
  /** What the person wrote, newest last, masked and bounded. */
  said: string[];
  fields: Record<string, string>;
  tried: Tried[];
  /** Why the planner gave up, until the case is handed over. */
  stuckBecause: HandoffReason | null;
  /** ISO 8601: when the fix now on the table was offered. */
  offered: string | null;
  trail: Mark[];
  /** How many messages in a row were not understood. */
  missed: number;
  /** How it ended, until a new problem begins; a relapse goes on from `position`. */
  ended: 'solved' | 'closed' | null;
  /** Number of the ticket this session led to, if any. */
  ticket: number | null;
  /** ISO 8601: the last message. */
  at: string;
}
