/** Tickets and their events in the database. */
import type { Kysely, Transaction } from 'kysely';
import type { Ticket, TicketEvent } from '../model.ts';
import type { Store } from '../ports.ts';
import { instant } from './instant.ts';
import type { Tables } from './schema.ts';
import { toKey } from './to-key.ts';

type TicketReads = Pick<Store, 'ticket' | 'openTickets' | 'events'>;

/** The reading half. */
export function tickets(db: Kysely<Tables>): TicketReads {
  return {
    async ticket(number) {
      // A number from a pressed button may be any number; both databases hold 32 bits here.
      if (!Number.isInteger(number) || Math.abs(number) > 2_147_483_647) return null;
      const row = await db.selectFrom('tickets').select('body').where('number', '=', number).executeTakeFirst();
      return row ? (JSON.parse(row.body) as Ticket) : null;
    },
    async openTickets(desk) {
      const rows = await db
        .selectFrom('tickets')
        .select('body')
        .where('desk', '=', toKey(desk))
        .where('state', 'in', ['queued', 'claimed'])
        .orderBy('number')
        .execute();
      return rows.map((row) => JSON.parse(row.body) as Ticket);
    },
    async events(ticket) {
      const rows = await db
        .selectFrom('ticket_events')
        .select('body')
        .where('ticket', '=', ticket)
        .orderBy('revision')
        .execute();
      return rows.map((row) => JSON.parse(row.body) as TicketEvent);
    },
  };
}

/** False where the stored revision is not the one the events started from; a new ticket's number must be free. */
export async function writeTicket(db: Transaction<Tables>, ticket: Ticket, events: TicketEvent[]): Promise<boolean> {
  const startedFrom = ticket.revision - events.length;
  const row = {
    revision: ticket.revision,
    state: ticket.state,
    desk: toKey(ticket.desk),
    requester: toKey(ticket.requester.id),
    body: JSON.stringify(ticket),
  };
  const written =
    startedFrom === 0
      ? (
          await db
            .insertInto('tickets')
            .values({ number: ticket.number, ...row })
            .onConflict((on) => on.column('number').doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (
          await db
            .updateTable('tickets')
            .set(row)
            .where('number', '=', ticket.number)
            .where('revision', '=', startedFrom)
            .executeTakeFirst()
        ).numUpdatedRows;
  if (written !== 1n) return false;
  if (events.length > 0) await db.insertInto('ticket_events').values(events.map(toRow)).execute();
  return true;
}

function toRow(event: TicketEvent): Tables['ticket_events'] {
  const { ticket, revision, at } = event;
  return { ticket, revision, at: instant(at), body: JSON.stringify(event) };
}
