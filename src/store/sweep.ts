/** Forgets what is only kept for a while, so that the database stays small and keeps no more words than it must. */
import type { Kysely } from 'kysely';
import { instant } from './instant.ts';
import type { Tables } from './schema.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Deletes ids of messages handled, and messages sent or given up, more than seven days before `at`. */
export async function sweep(db: Kysely<Tables>, at: string): Promise<void> {
  const weekAgo = instant(at, -WEEK_MS);
  await db.deleteFrom('handled_messages').where('at', '<', weekAgo).execute();
  await db.deleteFrom('outbox').where('sent_at', '<', weekAgo).execute();
  await db.deleteFrom('outbox').where('lost_at', '<', weekAgo).execute();
}
