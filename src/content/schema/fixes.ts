/** knowledge/fixes/<id>.yaml: one thing to do about a cause. */
import { z } from 'zod';
import { date, id, sentence } from './words.ts';

export const WHO = ['requester', 'local-admin', 'domain-admin', 'technician'] as const;
export const RISKS = ['none', 'low', 'interrupts-others', 'lowers-security', 'can-lock-you-out'] as const;

/** One step: a sentence, or a sentence with a line to copy. */
export const fixStep = z.union([
  sentence,
  z.strictObject({
    do: sentence,
    copy: z.string().min(1),
    on: z.enum(['windows', 'macos', 'linux', 'host']).optional(),
  }),
]);

export const fix = z.strictObject({
  id,
  title: sentence,
  who: z.enum(WHO),
  minutes: z.number().int().min(1).max(240),
  risk: z.enum(RISKS),
  /** Said before the steps: what it may interrupt, what to save, why it is worth it. */
  before: sentence.optional(),
  steps: z.array(fixStep).min(1).max(9, 'split a fix of more than nine steps'),
  /** The question that tells whether it worked. */
  verify: sentence,
  /** The way back; 'nothing to undo' where that is true. */
  undo: sentence,
  /** Only looks, changes nothing. */
  'read-only': z.boolean().default(false),
  sources: z.array(sentence).min(1),
  reviewed: date,
});
export type Fix = z.infer<typeof fix>;
export type FixStep = z.infer<typeof fixStep>;
export type Who = (typeof WHO)[number];
export type Risk = (typeof RISKS)[number];
