/** Sessions in the database: read in one query at the start of a turn, written if the version still matches. */
import type { Kysely, Transaction } from 'kysely';
import type { Session, Ticket } from '../model.ts';
import type { Loaded } from '../ports.ts';
import { instant } from './instant.ts';
import { type Given, prepareQuery } from './prepare-query.ts';
import type { Tables } from './schema.ts';
import { toKey } from './to-key.ts';

/** Numbers below this are never given to tickets. */
const FIRST_TICKET = 1001;

/** One query, so that everything in the answer is from the same moment. */
const stored = prepareQuery((db, given: Given<{ key: string; messageId: string }>) =>
  db.selectNoFrom((q) => {
    const session = q.selectFrom('sessions').where('sessions.key', '=', given('key'));
    return [
      q.selectFrom('handled_messages').select('id').where('id', '=', given('messageId')).as('answered'),
      session.select('body').as('session'),
      session.select('version').as('version'),
      session.innerJoin('tickets', 'number', 'ticket').select('tickets.body').as('ticket'),
      q
        .selectFrom('tickets')
        .select(({ fn }) => fn.max('number').as('highest'))
        .as('highest'),
    ];
  }),
);

type Written = Tables['sessions'];
const add = prepareQuery((db, given: Given<Written>) =>
  db
    .insertInto('sessions')
    .values({
      key: given('key'),
      version: given('version'),
      ticket: given('ticket'),
      body: given('body'),
      at: given('at'),
    })
    .onConflict((on) => on.column('key').doNothing()),
);
const change = prepareQuery((db, given: Given<Written & { before: number }>) =>
  db
    .updateTable('sessions')
    .set({ version: given('version'), ticket: given('ticket'), body: given('body'), at: given('at') })
    .where('key', '=', given('key'))
    .where('version', '=', given('before')),
);

export async function load(db: Kysely<Tables>, sessionKey: string, messageId: string): Promise<Loaded> {
  const { rows } = await stored(db, { key: toKey(sessionKey), messageId: toKey(messageId) });
  const row = rows[0]!;
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
  const row: Written = {
    key: toKey(session.key),
    version: version + 1,
    ticket: session.ticket,
    body: JSON.stringify(session),
    at: instant(session.at),
  };
  const written = version === 0 ? await add(db, row) : await change(db, { ...row, before: version });
  return written.numAffectedRows === 1n;
}
