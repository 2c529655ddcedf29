/** What the bot decided to do, in order; render makes replies of it, desk/perform.ts does what touches tickets. */
import type { SpeechKey } from '../content/speech-keys.ts';
import type { Count } from './count.ts';
import type { CodeHit } from './heard.ts';
import type { Intent } from './intent.ts';
import type { HandoffReason, Ticket } from './ticket.ts';

export type Act =
  /** One of the bot's own sentences. */
  | { act: 'say'; key: SpeechKey; with?: Record<string, string> }
  /** A sentence from knowledge/ or dialogs/. */
  | { act: 'tell'; text: string }
  | { act: 'explain-codes'; codes: CodeHit[]; sentences: string[] }
  /** What was noticed in passing: symptom and answer. */
  | { act: 'confirm-symptom'; symptom: string; value: string; corrected: boolean }
  /** The question on the table: what the session waits for. Always last. */
  | { act: 'ask' }
  /** What this turn taught about fixes; stored, never said. */
  | { act: 'count'; counts: Count[] }
  | { act: 'welcome' }
  | { act: 'show-status'; ticket: Ticket }
  /** Acts on tickets: done by the desk before rendering. */
  | { act: 'open-ticket'; desk: string; intent: Intent; reason: HandoffReason }
  | { act: 'add-to-ticket'; text: string }
  | { act: 'reopen-ticket'; text: string }
  | { act: 'withdraw-ticket' };
