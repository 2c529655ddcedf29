/** Everything the bot knows, loaded once, checked and frozen. */

import type { Cause as AuthoredCause } from './schema/causes.ts';
import type { Desk } from './schema/desks.ts';
import type { Dialog } from './schema/dialogs.ts';
import type { CodePair, CodeTable, ErrorCode } from './schema/error-codes.ts';
import type { EventId } from './schema/event-ids.ts';
import type { Fix } from './schema/fixes.ts';
import type { Myth } from './schema/myths.ts';
import type { ControlPhrases, IntentPhrases } from './schema/phrases.ts';
import type { ErrorSentence } from './schema/sentences.ts';
import type { Symptom } from './schema/symptoms.ts';

/** A cause as authored, and what cases taught about it (decide/learned.ts): chances that take the place of the words. */
export type Cause = AuthoredCause & { learned?: { fixes: Record<string, number>; codes: Record<string, number> } };

type By<T> = ReadonlyMap<string, T>;

/** Keys are ids; maps keep the order of the files (by name) and of the items in them. */
export interface Content {
  tables: By<CodeTable>;
  sentences: By<ErrorSentence>;
  symptoms: By<Symptom>;
  causes: By<Cause>;
  fixes: By<Fix>;
  myths: By<Myth>;
  events: By<EventId>;
  desks: By<Desk>;
  dialogs: By<Dialog>;
  intentPhrases: By<IntentPhrases>;
  controlPhrases: By<ControlPhrases>;
  /** Sentence key → language → text with {placeholders}. */
  speech: By<Record<string, string>>;
}
export type { CodePair, CodeTable, Desk, Dialog, ErrorCode, ErrorSentence, EventId, Fix, Myth, Symptom };
