/** Which folder holds what, and how its files are shaped. */
import type { z } from 'zod';
import { cause } from '../schema/causes.ts';
import { desk } from '../schema/desks.ts';
import { dialog } from '../schema/dialogs.ts';
import { codeTable } from '../schema/error-codes.ts';
import { eventId } from '../schema/event-ids.ts';
import { fix } from '../schema/fixes.ts';
import { myth } from '../schema/myths.ts';
import { controlPhrases, intentPhrases } from '../schema/phrases.ts';
import { errorSentence } from '../schema/sentences.ts';
import { speech } from '../schema/speech.ts';
import { symptom } from '../schema/symptoms.ts';

export interface KindOfFile {
  /** A folder of YAML files, or one file. */
  at: string;
  /** What one item is called in messages to authors. */
  called: string;
  schema: z.ZodType;
  /** The key that names an item; null for the bot's own sentences, which have no id of their own. */
  key: string | null;
  /** One item a file, named like the file; or a list of items. */
  holds: 'one' | 'list';
}

export const KINDS = {
  tables: { at: 'knowledge/error-codes', called: 'code table', schema: codeTable, key: 'table', holds: 'one' },
  sentences: { at: 'knowledge/messages', called: 'error sentence', schema: errorSentence, key: 'id', holds: 'list' },
  symptoms: { at: 'knowledge/symptoms', called: 'symptom', schema: symptom, key: 'id', holds: 'list' },
  causes: { at: 'knowledge/causes', called: 'cause', schema: cause, key: 'id', holds: 'list' },
  fixes: { at: 'knowledge/fixes', called: 'fix', schema: fix, key: 'id', holds: 'one' },
  myths: { at: 'knowledge/myths', called: 'myth', schema: myth, key: 'id', holds: 'list' },
  events: { at: 'knowledge/events', called: 'event', schema: eventId, key: 'id', holds: 'list' },
  desks: { at: 'knowledge/desks.yaml', called: 'desk', schema: desk, key: 'id', holds: 'list' },
  intentPhrases: { at: 'knowledge/phrases', called: 'intent', schema: intentPhrases, key: 'intent', holds: 'one' },
  controlPhrases: {
    at: 'knowledge/phrases/controls',
    called: 'control',
    schema: controlPhrases,
    key: 'control',
    holds: 'one',
  },
  dialogs: { at: 'dialogs', called: 'tree', schema: dialog, key: 'intent', holds: 'one' },
  speech: { at: 'dialogs/_shared', called: 'sentence of the bot', schema: speech, key: null, holds: 'one' },
} as const satisfies Record<string, KindOfFile>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];
