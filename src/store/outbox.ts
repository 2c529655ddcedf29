/** The queue of messages on their way out: who may send which one when, and what became of it. */
import type { ExpressionBuilder, Kysely, Transaction } from 'kysely';
import type { Outgoing } from '../model.ts';
import type { Queued, Store } from '../ports.ts';
import { instant } from './instant.ts';
import { type Given, prepareQuery } from './prepare-query.ts';
import type { Tables } from './schema.ts';
import { toColumn } from './to-column.ts';
import { toKey } from './to-key.ts';

const LEASE_MS = 30_000;

type Query = ExpressionBuilder<Tables, 'outbox'>;
type Row = { seq: number; body: string; attempts: number; posted: string | null };

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
const takeOwn = prepareQuery((db, given: Given<{ id: string; due_at: string }>) =>
  own(db, given('id'))
    .set({ due_at: given('due_at'), attempts: 1 })
    .where(isFirst)
    .returning(['seq', 'body', 'attempts', postedCard]),
);
const markSent = prepareQuery((db, given: Given<{ id: string; at: string; posted: string | null }>) =>
  db
    .updateTable('outbox')
    .set({ sent_at: given('at'), posted: given('posted'), error: null })
    .where('id', '=', given('id'))
    .returning(['place', 'ticket_card']),
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

export function outbox(db: Kysely<Tables>): Pick<Store, 'takeQueued' | 'take' | 'sent' | 'failed' | 'recover'> {
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
      const rows = await change(db)
        .set((q) => ({ due_at: instant(at, LEASE_MS), error: null, attempts: q('attempts', '+', 1) }))
        .where('seq', 'in', first)
        // Once more: another process may have leased it between the choice and the change.
        .where('due_at', '<=', now)
        .returning(['seq', 'body', 'attempts', postedCard])
        .execute();
      return rows.sort((a, b) => Number(a.seq) - Number(b.seq)).map(toQueued);
    },
    async take(id, at) {
      const key = toKey(id);
      const { rows } = await takeOwn(db, { id: key, due_at: instant(at, LEASE_MS) });
      if (rows[0]) return toQueued(rows[0]);
      await own(db, key)
        .set({ due_at: instant(at) })
        .execute();
      return null;
    },
    async sent(id, posted, at) {
      const text = posted === null ? null : toColumn(posted);
      const sent = { id: toKey(id), at: instant(at), posted: text };
      if (text === null) return void (await markSent(db, sent));
      await db.transaction().execute(async (db) => {
        const [row] = (await markSent(db, sent)).rows;
        if (!row || row.ticket_card === null) return;
        await db
          .insertInto('posted_cards')
          .values({ ticket: row.ticket_card, place: row.place, posted: text })
          .onConflict((on) => on.columns(['ticket', 'place']).doUpdateSet({ posted: text }))
          .execute();
      });
    },
    async failed(id, error, retryAt) {
      const text = toColumn(error);
      await change(db)
        // Given up at the end of its lease, give or take half a minute: good enough for sweeping it out a week later.
        .set((q) =>
          retryAt === null ? { lost_at: q.ref('due_at'), error: text } : { due_at: instant(retryAt), error: text },
        )
        .where('id', '=', toKey(id))
        .execute();
    },
    async recover(at) {
      const { numUpdatedRows } = await change(db)
        .set({ due_at: instant(at) })
        .where('error', 'is', null)
        .where('due_at', '>', instant(at))
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
  };
}

/** Changes only what is neither sent nor given up; worded like the partial index, so that the index serves it. */
function change(db: Kysely<Tables>) {
  return db.updateTable('outbox').where('sent_at', 'is', null).where('lost_at', 'is', null);
}

/** What this process committed and nobody took yet. */
function own(db: Kysely<Tables>, key: string) {
  return change(db).where('id', '=', key).where('attempts', '=', 0);
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
