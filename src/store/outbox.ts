/** The queue of messages on their way out: who may send which one when, and what became of it. */
import type { ExpressionBuilder, Kysely, Transaction } from 'kysely';
import type { Outgoing } from '../model.ts';
import type { Queued, Store } from '../ports.ts';
import { instant } from './instant.ts';
import type { Tables } from './schema.ts';
import { toColumn } from './to-column.ts';
import { toKey } from './to-key.ts';

const LEASE_MS = 30_000;

type Query = ExpressionBuilder<Tables, 'outbox'>;
type Row = { seq: number; body: string; attempts: number; posted: string | null };

/** Queues messages in the transaction of the turn they belong to, leased to whoever commits it. */
export async function queue(db: Transaction<Tables>, messages: Outgoing[], at: string): Promise<void> {
  if (messages.length === 0) return;
  const due_at = instant(at, LEASE_MS);
  const rows = messages.map((message) => ({
    id: toKey(message.id),
    place: toKey(message.to.key),
    body: JSON.stringify(message),
    ticket_card: message.ticketCard,
    due_at,
  }));
  await db.insertInto('outbox').values(rows).execute();
}

export function outbox(db: Kysely<Tables>): Pick<Store, 'takeQueued' | 'take' | 'sent' | 'failed' | 'recover'> {
  /** Changes only what is neither sent nor given up; worded like the partial index, so that the index serves it. */
  const change = () => db.updateTable('outbox').where('sent_at', 'is', null).where('lost_at', 'is', null);

  return {
    async takeQueued(most, at) {
      const now = instant(at);
      const first = db
        .selectFrom('outbox')
        .select('seq')
        .where('sent_at', 'is', null)
        .where('lost_at', 'is', null)
        .where('due_at', '<=', now)
        .where(isFirst)
        .orderBy('seq')
        .limit(most);
      const rows = await change()
        .set((q) => ({ due_at: instant(at, LEASE_MS), error: null, attempts: q('attempts', '+', 1) }))
        .where('seq', 'in', first)
        // Once more: another process may have leased it between the choice and the change.
        .where('due_at', '<=', now)
        .returning(['seq', 'body', 'attempts', postedCard])
        .execute();
      return rows.sort((a, b) => Number(a.seq) - Number(b.seq)).map(toQueued);
    },
    async take(id, at) {
      const own = () => change().where('id', '=', toKey(id)).where('attempts', '=', 0);
      const row = await own()
        .set({ due_at: instant(at, LEASE_MS), attempts: 1 })
        .where(isFirst)
        .returning(['seq', 'body', 'attempts', postedCard])
        .executeTakeFirst();
      if (row) return toQueued(row);
      await own()
        .set({ due_at: instant(at) })
        .execute();
      return null;
    },
    async sent(id, posted, at) {
      const text = posted === null ? null : toColumn(posted);
      await db.transaction().execute(async (db) => {
        const row = await db
          .updateTable('outbox')
          .set({ sent_at: instant(at), posted: text, error: null })
          .where('id', '=', toKey(id))
          .returning(['place', 'ticket_card'])
          .executeTakeFirst();
        if (!row || row.ticket_card === null || text === null) return;
        await db
          .insertInto('posted_cards')
          .values({ ticket: row.ticket_card, place: row.place, posted: text })
          .onConflict((on) => on.columns(['ticket', 'place']).doUpdateSet({ posted: text }))
          .execute();
      });
    },
    async failed(id, error, retryAt) {
      const text = toColumn(error);
      await change()
        // Given up at the end of its lease, give or take half a minute: good enough for sweeping it out a week later.
        .set((q) =>
          retryAt === null ? { lost_at: q.ref('due_at'), error: text } : { due_at: instant(retryAt), error: text },
        )
        .where('id', '=', toKey(id))
        .execute();
    },
    async recover(at) {
      const { numUpdatedRows } = await change()
        .set({ due_at: instant(at) })
        .where('error', 'is', null)
        .where('due_at', '>', instant(at))
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
  };
}

/** No earlier message to the same place is unsent. */
function isFirst(q: Query) {
  const earlier = q
    .selectFrom('outbox as earlier')
    .select('earlier.seq')
    .whereRef('earlier.place', '=', 'outbox.place')
    .whereRef('earlier.seq', '<', 'outbox.seq')
    .where('earlier.sent_at', 'is', null)
    .where('earlier.lost_at', 'is', null);
  return q.not(q.exists(earlier));
}

function postedCard(q: Query) {
  return q
    .selectFrom('posted_cards')
    .select('posted_cards.posted')
    .whereRef('posted_cards.ticket', '=', 'outbox.ticket_card')
    .whereRef('posted_cards.place', '=', 'outbox.place')
    .as('posted');
}

function toQueued({ body, posted, attempts }: Row): Queued {
  return { ...(JSON.parse(body) as Outgoing), posted, attempts };
}
