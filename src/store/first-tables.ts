/** Migration 001: the tables the bot began with. Released: never edit, add a migration. */
import { type CreateTableBuilder, type Kysely, type Migration, sql } from 'kysely';

export type Dialect = 'sqlite' | 'postgres';

export function firstTables(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const table = (name: string) => db.schema.createTable(name).ifNotExists();
      const index = (name: string) => db.schema.createIndex(name).ifNotExists();

      await table('sessions')
        .addColumn('key', 'text', (c) => c.primaryKey())
        .addColumn('version', 'integer', (c) => c.notNull())
        .addColumn('ticket', 'integer')
        .addColumn('body', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .execute();
      await table('tickets')
        .addColumn('number', 'integer', (c) => c.primaryKey())
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('desk', 'text', (c) => c.notNull())
        .addColumn('requester', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .execute();
      await index('tickets_by_desk').on('tickets').columns(['desk', 'state', 'number']).execute();
      await table('ticket_events')
        .addColumn('ticket', 'integer', (c) => c.notNull().references('tickets.number'))
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('ticket_events_key', ['ticket', 'revision'])
        .execute();
      await table('handled_messages')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('at', 'text', (c) => c.notNull())
        .execute();
      await index('handled_messages_by_age').on('handled_messages').column('at').execute();
      await numbered(table('outbox'), dialect)
        .addColumn('id', 'text', (c) => c.notNull().unique())
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .addColumn('ticket_card', 'integer')
        .addColumn('due_at', 'text', (c) => c.notNull())
        .addColumn('sent_at', 'text')
        .addColumn('lost_at', 'text')
        .addColumn('error', 'text')
        .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
        .addColumn('posted', 'text')
        .execute();
      await index('outbox_waiting')
        .on('outbox')
        .columns(['place', 'seq'])
        .where(sql.ref('sent_at'), 'is', null)
        .where(sql.ref('lost_at'), 'is', null)
        .execute();
      await index('outbox_sent').on('outbox').column('sent_at').where('sent_at', 'is not', null).execute();
      await index('outbox_lost').on('outbox').column('lost_at').where('lost_at', 'is not', null).execute();
      await table('posted_cards')
        .addColumn('ticket', 'integer', (c) => c.notNull())
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('posted', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('posted_cards_key', ['ticket', 'place'])
        .execute();
      await table('desks')
        .addColumn('desk', 'text', (c) => c.primaryKey())
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('by', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .execute();
    },
  };
}

/** A key that counts up and never reuses a number, in each database's own way. */
function numbered(table: CreateTableBuilder<string, never>, dialect: Dialect) {
  return dialect === 'sqlite'
    ? table.addColumn('seq', 'integer', (c) => c.primaryKey().autoIncrement())
    : table.addColumn('seq', 'bigint', (c) => c.primaryKey().generatedAlwaysAsIdentity());
}
