/** Sessions in the database: read in one query at the start of a turn, written if the version still matches. */
import type { Kysely, Transaction } from 'kysely';
import type { Session, Ticket } from '../model.ts';
import type { Loaded } from '../ports.ts';
import { instant } from './instant.ts';
import type { Tables } from './schema.ts';
import { toKey } from './to-key.ts';

/** Numbers below this are never given to tickets. */
const FIRST_TICKET = 1001;

/** One query, so that everything in the answer is from the same moment. */
export async function load(db: Kysely<Tables>, sessionKey: string, messageId: string): Promise<Loaded> {
  const key = toKey(sessionKey);
  const row = await db
    .selectNoFrom((q) => {
      const session = q.selectFrom('sessions').where('sessions.key', '=', key);
      return [
        q.selectFrom('handled_messages').select('id').where('id', '=', toKey(messageId)).as('answered'),
        session.select('body').as('session'),
        session.select('version').as('version'),
        session.innerJoin('tickets', 'number', 'ticket').select('tickets.body').as('ticket'),
        q
          .selectFrom('tickets')
          .select(({ fn }) => fn.max('number').as('highest'))
          .as('highest'),
      ];
    })
    .executeTakeFirstOrThrow();
  return {
    answered: row.answered !== null,
    session: row.session === null ? null : (JSON.parse(row.session) as Session),
    version: row.version ?? 0,
    ticket: row.ticket === null ? null : (JSON.parse(row.ticket) as Ticket),
    nextTicket: Math.max((row.highest ?? 0) + 1, FIRST_TICKET),
  };
}

/** False where the stored version is another one; 0 means that there must be none yet. */
export async function writeSession(db: Transaction<Tables>, session: Session, version: number): Promise<boolean> {
  const key = toKey(session.key);
  const row = { version: version + 1, ticket: session.ticket, body: JSON.stringify(session), at: instant(session.at) };
  const written =
    version === 0
      ? (
          await db
            .insertInto('sessions')
            .values({ key, ...row })
            .onConflict((on) => on.column('key').doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (
          await db
            .updateTable('sessions')
            .set(row)
            .where('key', '=', key)
            .where('version', '=', version)
            .executeTakeFirst()
        ).numUpdatedRows;
  return written === 1n;
}
