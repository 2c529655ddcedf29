/** knowledge/phrases/*.yaml: training phrases for an intent; knowledge/phrases/controls/*.yaml: for a control. */
import { z } from 'zod';
import { CONTROLS } from '../../model.ts';
import { id, language } from './words.ts';

const phrases = z.record(language, z.array(z.string().min(1)).min(1));
export const intentPhrases = z.strictObject({ intent: id, phrases });
export const controlPhrases = z.strictObject({
  control: z.enum(CONTROLS),
  /** Understood wherever they are the whole message. */
  exact: z.record(language, z.array(z.string().min(1))).default({}),
  phrases: phrases.default({}),
});
export type IntentPhrases = z.infer<typeof intentPhrases>;
export type ControlPhrases = z.infer<typeof controlPhrases>;
