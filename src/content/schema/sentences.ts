/** knowledge/messages/*.yaml: error sentences that people paste, for errors that show no code or beside one. */
import { z } from 'zod';
import { id, language, sentence } from './words.ts';

export const errorSentence = z.strictObject({
  id,
  means: sentence,
  intent: id.optional(),
  raises: z.array(id).default([]),
  'rules-out': z.array(id).default([]),
  'look-at': z.array(sentence).default([]),
  /** Recognition strings per language: the shortest part that is unmistakable. */
  text: z.record(language, z.array(z.string().min(4)).min(1)),
  source: sentence,
  confidence: z.enum(['documented', 'reported']).default('documented'),
});
export const errorSentences = z.array(errorSentence);
export type ErrorSentence = z.infer<typeof errorSentence>;
