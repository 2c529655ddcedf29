/** Migration 002: tallies of what cases taught. Released: never edit, add a migration. */
import type { Kysely, Migration } from 'kysely';

export const countsTable: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('counts')
      .ifNotExists()
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('cause', 'text', (c) => c.notNull())
      .addColumn('thing', 'text', (c) => c.notNull())
      .addColumn('good', 'double precision', (c) => c.notNull())
      .addColumn('bad', 'double precision', (c) => c.notNull())
      .addPrimaryKeyConstraint('counts_key', ['kind', 'cause', 'thing'])
      .execute();
  },
};
