/** What it takes to reach a conversation again: kept in `Place.address`, opaque to everyone outside this folder. */
import { z } from 'zod';
import type { Place } from '../model.ts';

const shape = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  bot: z.object({ id: z.string(), name: z.string().optional() }),
  conversation: z.object({
    /** With `;messageid=…` where the message came from a thread of a channel. */
    id: z.string(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
    isGroup: z.boolean().optional(),
  }),
  /** The team that the channel belongs to, where it is known. */
  team: z.string().nullable(),
});
export type Address = z.infer<typeof shape>;

/** Throws where the place was not made by this folder. */
export function addressOf(place: Place): Address {
  return shape.parse(place.address);
}

/** A channel's conversation id without the thread. */
export function withoutThread(conversationId: string): string {
  return conversationId.split(';')[0]!;
}
