/** knowledge/causes/*.yaml: root causes, one family a file. */
import { z } from 'zod';
import { howCommon, howOften } from '../scale.ts';
import { codeRef, id, sentence } from './words.ts';

export const cause = z.strictObject({
  id,
  title: sentence,
  family: id,
  likely: howCommon,
  /** Symptom → answer → how often this cause shows it; `never` rules the cause out. */
  shows: z.record(id, z.record(id, howOften)).default({}),
  codes: z.record(codeRef, howOften).default({}),
  /** Error sentences, by id. */
  sentences: z.record(id, howOften).default({}),
  /** Fix → how often it cures this cause. */
  fixes: z.record(id, howOften),
  /** What a technician checks to prove it, with the exact line or place. */
  check: z.array(sentence).default([]),
  /** Goes to a technician at once, whatever could be tried; the reason is said to the person. */
  'at-once': sentence.optional(),
  note: sentence.optional(),
  sources: z.array(sentence).min(1),
});
export const causes = z.array(cause);
export type Cause = z.infer<typeof cause>;
