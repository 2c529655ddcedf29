/** knowledge/symptoms/*.yaml: what can be asked or noticed. */
import { z } from 'zod';
import { id, sentence } from './words.ts';

export const symptomAnswer = z.strictObject({
  value: id,
  label: z.string().min(1).max(60, 'a button holds at most 60 characters'),
  /** How people say it unprompted, in any language. */
  'heard-as': z.array(z.string().min(2)).default([]),
});

export const symptom = z.strictObject({
  id,
  ask: sentence,
  /** The reason given when a person asks why. */
  why: sentence,
  /** How long answering takes. */
  seconds: z.number().int().min(1).max(900),
  answers: z.array(symptomAnswer).min(2),
});
export const symptoms = z.array(symptom);
export type Symptom = z.infer<typeof symptom>;
/** The answer every symptom has besides its own; it says nothing. */
export const DONT_KNOW = 'dont-know';
