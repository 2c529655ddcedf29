/** Stores all that one turn changed, in one transaction, or nothing of it. */
import type { Kysely } from 'kysely';
import type { Commit, Store } from '../ports.ts';
import { addCounts } from './counts.ts';
import { instant } from './instant.ts';
import { isConflict } from './is-conflict.ts';
import { type Given, prepareQuery } from './prepare-query.ts';
import { queue } from './queue.ts';
import type { Tables } from './schema.ts';
import { writeSession } from './sessions.ts';
import { writeTicket } from './tickets.ts';
import { toKey } from './to-key.ts';

type Refusal = 'conflict' | 'answered';

/** Thrown inside the transaction to undo it. */
class Refused extends Error {
  readonly outcome: Refusal;
  constructor(outcome: Refusal) {
    super(outcome);
    this.outcome = outcome;
  }
}

const markHandled = prepareQuery((db, given: Given<Tables['handled_messages']>) =>
  db
    .insertInto('handled_messages')
    .values({ id: given('id'), at: given('at') })
    .onConflict((on) => on.column('id').doNothing()),
);

export async function commit(db: Kysely<Tables>, turn: Commit): ReturnType<Store['commit']> {
  try {
    await db.transaction().execute(async (db) => {
      const handled = await markHandled(db, { id: toKey(turn.messageId), at: instant(turn.at) });
      if (handled.numAffectedRows !== 1n) throw new Refused('answered');
      if (turn.session && !(await writeSession(db, turn.session, turn.version))) throw new Refused('conflict');
      // Always in the same order: two turns that change the same tickets wait for each other instead of locking each other out.
      for (const { ticket, events } of turn.tickets.toSorted((a, b) => a.ticket.number - b.ticket.number))
        if (!(await writeTicket(db, ticket, events))) throw new Refused('conflict');
      await addCounts(db, turn.counts ?? []);
      await queue(db, turn.outbox, turn.at);
    });
    return 'stored';
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    if (isConflict(error)) return 'conflict';
    throw error;
  }
}
