/** knowledge/error-codes/<table>.yaml: one table of numbers with one meaning each. */
import { z } from 'zod';
import { code, id, sentence } from './words.ts';

const verdict = {
  means: sentence,
  /** Causes this makes likelier or excludes, over what the causes' own files say. */
  raises: z.array(id).default([]),
  'rules-out': z.array(id).default([]),
  /** What a technician should look at first, with the exact place or line. */
  'look-at': z.array(sentence).default([]),
  source: sentence,
  /** reported: seen in the field, not documented by the vendor; the bot says so. */
  confidence: z.enum(['documented', 'reported']).default('documented'),
};

export const errorCode = z.strictObject({
  code,
  name: z.string().optional(),
  /** Other names the same code goes by, for example ERRINFO_… or STATUS_…. */
  aliases: z.array(z.string()).default([]),
  /** The tree it leads to; left out where the number says too little. */
  intent: id.optional(),
  ...verdict,
});

export const codePair = z.strictObject({ code, extended: code, intent: id.optional(), ...verdict });

export const codeTable = z.strictObject({
  table: id,
  title: sentence,
  /** The labels under which these numbers are shown. The label decides the table, not the number. */
  'shown-as': z.array(z.string().min(1)).default([]),
  /** Numbers whose form alone tells the table, as inclusive ranges. */
  owns: z.array(z.strictObject({ from: code, to: code })).default([]),
  codes: z.array(errorCode),
  pairs: z.array(codePair).default([]),
});

export type ErrorCode = z.infer<typeof errorCode>;
export type CodePair = z.infer<typeof codePair>;
export type CodeTable = z.infer<typeof codeTable>;
