/** What could be made out in a message. */
import type { Intent } from './intent.ts';

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

/** A code found in a text. */
export interface CodeHit {
  table: string;
  /** As written: hexadecimal in lower case without leading zeros (`0x904`), decimals unchanged (`2308`). */
  code: string;
  /** The catalogue's own spelling (`0x904`), or null for a code under a known label that no table lists. */
  entry: string | null;
  /** Set where the number means something else in another table and nothing in the text tells which is meant: those tables, the likelier first. */
  either?: string[];
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
  /** A password or key was typed; `text` has dots in its place. */
  hidSecret: boolean;
}
