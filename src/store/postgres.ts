/** The shared database: PostgreSQL, for more than one process or for whoever keeps one anyway. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './schema.ts';
import { StoreError } from './store-error.ts';

/** Connects lazily; the first query tells whether the database can be reached. Throws a StoreError where the URL cannot be read. */
export function openPostgres(url: string): Kysely<Tables> {
  if (!isReadable(url))
    throw new StoreError(
      'The database URL cannot be read; write it as postgres://user:password@host:5432/database, with special characters of the password percent-encoded.',
    );
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'firstline',
    max: 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  });
  // The pool drops an idle connection that breaks; unheard, the event would end the process. The next query tells.
  pool.on('error', () => {});
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}

function isReadable(url: string): boolean {
  try {
    const { username, password, pathname } = new URL(url);
    for (const part of [username, password, pathname]) decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
