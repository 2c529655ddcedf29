/** dialogs/_shared/*.yaml: the bot's own sentences, by key and language. Which keys there are, content/speech-keys.ts says. */
import { z } from 'zod';
import { id, language } from './words.ts';

export const speech = z.strictObject({ say: z.record(id, z.record(language, z.string().min(1))) });
export type Speech = z.infer<typeof speech>;
