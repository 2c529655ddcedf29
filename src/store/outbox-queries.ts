/** What the outbox asks of its table. */
import type { ExpressionBuilder, Kysely } from 'kysely';
import { type Given, prepareQuery } from './prepare-query.ts';
import type { Tables } from './schema.ts';

type Query = ExpressionBuilder<Tables, 'outbox'>;

export const COLUMNS = ['seq', 'body', 'attempts', postedCard] as const;

/** Changes only what is neither sent nor given up; worded like the partial index, so that the index serves it. */
export function change(db: Kysely<Tables>) {
  return db.updateTable('outbox').where('sent_at', 'is', null).where('lost_at', 'is', null);
}

/** What this process committed and nobody took yet. */
export function own(db: Kysely<Tables>, key: string) {
  return change(db).where('id', '=', key).where('attempts', '=', 0);
}

/** The committer's own, leased at least `until` then. */
export const readOwn = prepareQuery((db, given: Given<{ id: string; until: string }>) =>
  db
    .selectFrom('outbox')
    .select(COLUMNS)
    .where('id', '=', given('id'))
    .where('attempts', '=', 0)
    .where('sent_at', 'is', null)
    .where('lost_at', 'is', null)
    .where('due_at', '>=', given('until'))
    .where(isFirst),
);
export const takeOwn = prepareQuery((db, given: Given<{ id: string; due_at: string }>) =>
  own(db, given('id'))
    .set({ due_at: given('due_at'), attempts: 1 })
    .where(isFirst)
    .returning(COLUMNS),
);
export const markSent = prepareQuery((db, given: Given<{ id: string; at: string; posted: string | null }>) =>
  db
    .updateTable('outbox')
    .set({ sent_at: given('at'), posted: given('posted'), error: null })
    .where('id', '=', given('id'))
    .returning(['place', 'ticket_card']),
);

/** No earlier message to the same place is unsent. */
export function isFirst(q: Query) {
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
