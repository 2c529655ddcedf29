/** Brings a database to the shape in schema.ts, one numbered step after another; never edit a step that was released. */
import { type Kysely, Migrator } from 'kysely';
import { countsTable } from './counts-table.ts';
import { type Dialect, firstTables } from './first-tables.ts';
import type { Tables } from './schema.ts';

/** Safe where several processes start at once. Throws what the database says. */
export async function migrate(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ '001-first': firstTables(dialect), '002-counts': countsTable }) },
    // Named after the bot: a database may be shared with others who use the same library.
    migrationTableName: 'firstline_migrations',
    migrationLockTableName: 'firstline_migrations_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  // PostgreSQL locks while it migrates, SQLite does not: who lost the race there finds the work done.
  const again = dialect === 'sqlite' ? (await migrator.migrateToLatest()).error : error;
  if (again) throw again;
}
