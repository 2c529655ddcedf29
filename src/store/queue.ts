/** Puts messages into the outbox: the half of it that belongs to a turn. */
import type { Transaction } from 'kysely';
import type { Outgoing } from '../model.ts';
import { instant } from './instant.ts';
import { type Given, prepareQuery } from './prepare-query.ts';
import type { Tables } from './schema.ts';
import { toKey } from './to-key.ts';

/** How long whoever took a message has it for itself. */
export const LEASE_MS = 30_000;

type Added = Pick<Tables['outbox'], 'id' | 'place' | 'body' | 'ticket_card' | 'due_at'>;
const add = prepareQuery((db, given: Given<Added>) =>
  db.insertInto('outbox').values({
    id: given('id'),
    place: given('place'),
    body: given('body'),
    ticket_card: given('ticket_card'),
    due_at: given('due_at'),
  }),
);

/** Queues messages in the transaction of the turn they belong to, leased to whoever commits it. */
export async function queue(db: Transaction<Tables>, messages: Outgoing[], at: string): Promise<void> {
  const due_at = instant(at, LEASE_MS);
  for (const message of messages)
    await add(db, {
      id: toKey(message.id),
      place: toKey(message.to.key),
      body: JSON.stringify(message),
      ticket_card: message.ticketCard,
      due_at,
    });
}
