/** The queue of messages on their way out: who may send which one when, and what became of it. */
import type { Kysely } from 'kysely';
import type { Outgoing } from '../model.ts';
import type { Queued, Store } from '../ports.ts';
import { instant } from './instant.ts';
import { COLUMNS, change, isFirst, markSent, own, readOwn, takeOwn } from './outbox-queries.ts';
import { LEASE_MS } from './queue.ts';
import type { Tables } from './schema.ts';
import { toColumn } from './to-column.ts';
import { toKey } from './to-key.ts';

/** Longer than anybody waits for a send: a lease that lasts so long need not be written anew, nor wait for the disk. */
const LONG_ENOUGH_MS = 27_000;

type Row = { seq: number; body: string; attempts: number; posted: string | null };

export function outbox(db: Kysely<Tables>): Pick<Store, 'takeQueued' | 'take' | 'sent' | 'failed' | 'recover'> {
  /** Keys of what was taken here on the lease it was committed with: the database does not show that. */
  const taken = new Set<string>();

  async function takeYoung(key: string, at: string): Promise<Row | null> {
    let row: Row | undefined;
    taken.add(key);
    try {
      row = (await readOwn(db, { id: key, until: instant(at, LONG_ENOUGH_MS) })).rows[0];
    } finally {
      if (!row) taken.delete(key);
    }
    return row ?? null;
  }

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
        .returning(COLUMNS)
        .execute();
      return rows.sort((a, b) => Number(a.seq) - Number(b.seq)).map(toQueued);
    },
    async take(id, at) {
      const key = toKey(id);
      if (taken.has(key)) return null;
      const young = await takeYoung(key, at);
      if (young) return toQueued({ ...young, attempts: 1 });
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
      taken.delete(sent.id);
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
      const key = toKey(id);
      taken.delete(key);
      await change(db)
        // Given up at the end of its lease, give or take half a minute: good enough for sweeping it out a week later.
        .set((q) => ({
          ...(retryAt === null ? { lost_at: q.ref('due_at') } : { due_at: instant(retryAt) }),
          error: toColumn(error),
          attempts: q.case().when('attempts', '=', 0).then(1).else(q.ref('attempts')).end(),
        }))
        .where('id', '=', key)
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

function toQueued({ body, posted, attempts }: Row): Queued {
  return { ...(JSON.parse(body) as Outgoing), posted, attempts };
}
