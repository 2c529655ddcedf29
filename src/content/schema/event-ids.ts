/** knowledge/events/*.yaml: Windows events worth looking at, for the technician. */
import { z } from 'zod';
import { id, sentence } from './words.ts';

export const eventId = z.strictObject({
  id,
  log: sentence,
  provider: z.string().optional(),
  event: z.string("put the event id in quotes: '1057'").regex(/^[0-9]+$/),
  on: z.enum(['host', 'client', 'gateway', 'domain-controller']),
  means: sentence,
  raises: z.array(id).default([]),
  /** The exact PowerShell line that shows it. */
  look: sentence,
  source: sentence,
});
export const eventIds = z.array(eventId);
export type EventId = z.infer<typeof eventId>;
