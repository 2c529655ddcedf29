/** knowledge/desks.yaml: who takes which cases. */
import { z } from 'zod';
import { id, sentence } from './words.ts';

export const desk = z.strictObject({ id, title: sentence });
export const desks = z.array(desk).min(1);
export type Desk = z.infer<typeof desk>;
