/** The data that travels through the bot: plain, serialisable, without behaviour. */

/** An intent id: the name of a file in dialogs/, or one of the two that mean "not ours" and "nothing I know". */
export type Intent = string;
export const OTHER_IT = 'other-it';
export const NOTHING_I_KNOW = 'nothing-i-know';

export const CONTROLS = [
  'greet',
  'affirm',
  'deny',
  'thanks',
  'worked',
  'partly',
  'not-worked',
  'cannot',
  'help',
  'human',
  'restart',
  'status',
  'back',
  'skip',
  'why',
  'withdraw',
] as const;
/** A turn that steers the conversation instead of describing a problem. */
export type Control = (typeof CONTROLS)[number];

export interface Person {
  /** AAD object id in Teams, otherwise the channel's own id. */
  id: string;
  name: string;
}

/** Where a conversation takes place, and how to reach it again. */
export interface Place {
  /** Stable key: channel and conversation id. */
  key: string;
  kind: 'personal' | 'group' | 'channel';
  /** What the transport needs to write there later (a conversation reference in Teams). Opaque to the core. */
  address: unknown;
}

export interface Attachment {
  name: string;
  contentType: string;
  url?: string;
}

/** What a pressed button carries. Untrusted: parsed and authorised before use. */
export interface Action {
  verb: string;
  data: Record<string, unknown>;
}

export interface Message {
  /** The transport's activity id; answered at most once. */
  id: string;
  text: string;
  from: Person;
  where: Place;
  /** BCP 47, for example `en-GB`. */
  locale: string;
  attachments: Attachment[];
  action: Action | null;
  /** ISO 8601, UTC: when it arrived. The core has no other clock. */
  at: string;
}

/** A code found in a text. */
export interface CodeHit {
  table: string;
  /** As written: hexadecimal in lower case without leading zeros (`0x904`), decimals unchanged (`2308`). */
  code: string;
  /** The catalogue's own spelling (`0x904`), or null for a code under a known label that no table lists. */
  entry: string | null;
}

export interface IntentGuess {
  intent: Intent;
  /** Calibrated probability, 0 to 1. */
  confidence: number;
}

/** The person's reply to what was asked last. */
export type Answer = { kind: 'choice'; value: string } | { kind: 'text'; value: string };

/** A button of an earlier question, pressed late: which question, and what it said. */
export interface LateAnswer {
  question: string;
  value: string;
}

/** Everything that could be made out in one message. */
export interface Heard {
  /** The message without mentions, quotes, markup and control characters; at most 4,000 characters. */
  text: string;
  control: Control | null;
  codes: CodeHit[];
  /** Ids of error sentences, see knowledge/messages. */
  sentences: string[];
  /** Ids of myths, see knowledge/myths. */
  myths: string[];
  /** Best first. */
  intents: IntentGuess[];
  /** Symptom id → answer value, said in passing. */
  symptoms: Record<string, string>;
  answer: Answer | null;
  late: LateAnswer | null;
}

/** What the bot asked last and is waiting for. */
export type Waiting =
  | { for: 'symptom'; id: string }
  | { for: 'fix'; id: string }
  | { for: 'field'; id: string }
  | { for: 'intent'; id: string; options: Intent[] }
  | { for: 'topic'; id: Intent }
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
  tried: number;
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
  /** ISO 8601: when the fix now on the table was offered. */
  offered: string | null;
  trail: Mark[];
  /** How many messages in a row were not understood. */
  missed: number;
  /** Number of the ticket this session led to, if any. */
  ticket: number | null;
  /** ISO 8601: the last message. */
  at: string;
}

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
