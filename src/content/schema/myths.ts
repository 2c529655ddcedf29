/** knowledge/myths/*.yaml: wrong advice found online, and what is true. */
import { z } from 'zod';
import { id, sentence } from './words.ts';

export const myth = z.strictObject({
  id,
  claim: sentence,
  /** Sets of words: heard when every word of one set stands in the message, in any order. */
  'heard-as': z.array(z.array(z.string().min(2)).min(1)).min(1),
  /** The answer, kind and short: what is true, and the better step. */
  truth: sentence,
  source: sentence,
});
export const myths = z.array(myth);
export type Myth = z.infer<typeof myth>;
