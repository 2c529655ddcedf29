/** Opens the store: PostgreSQL where a database URL is given, otherwise a SQLite file in the data folder. */
import type { Kysely } from 'kysely';
import type { Store } from '../ports.ts';
import { commit } from './commit.ts';
import { counts } from './counts.ts';
import { desks } from './desks.ts';
import { explainPostgres } from './explain-postgres.ts';
import type { Dialect } from './first-tables.ts';
import { migrate } from './migrations.ts';
import { outbox } from './outbox.ts';
import { openPostgres } from './postgres.ts';
import type { Tables } from './schema.ts';
import { load } from './sessions.ts';
import { openSqlite } from './sqlite.ts';
import { StoreError } from './store-error.ts';
import { sweep } from './sweep.ts';
import { tickets } from './tickets.ts';

const COMMITS_PER_SWEEP = 500;

/** The database is brought up to date first. Throws a StoreError that says what is wrong and how to mend it. */
export async function openStore(options: { databaseUrl?: string; folder: string }): Promise<Store> {
  const { databaseUrl, folder } = options;
  if (!databaseUrl) return openWith(openSqlite(folder), 'sqlite', (error) => asStoreError(error));
  if (!/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new StoreError(
      'The database URL must start with postgres:// (leave it empty to keep everything in the data folder).',
    );
  return openWith(openPostgres(databaseUrl), 'postgres', (error) => explainPostgres(error, databaseUrl));
}

async function openWith(db: Kysely<Tables>, dialect: Dialect, explain: (error: unknown) => StoreError): Promise<Store> {
  try {
    await migrate(db, dialect);
  } catch (error) {
    await db.destroy();
    throw isNewer(error)
      ? new StoreError('The database was made by a newer version of the bot; start that version, or restore a backup.')
      : explain(error);
  }
  let commits = 0;
  return {
    ...tickets(db),
    ...desks(db),
    ...counts(db),
    ...outbox(db),
    load: (sessionKey, messageId) => load(db, sessionKey, messageId),
    async commit(turn) {
      const outcome = await commit(db, turn);
      // A sweep that fails harms nobody: the next one takes its share too. The turn is stored either way.
      if (outcome === 'stored' && commits++ % COMMITS_PER_SWEEP === 0) await sweep(db, turn.at).catch(() => {});
      return outcome;
    },
    close: () => db.destroy(),
  };
}

function isNewer(error: unknown): boolean {
  return /previously executed migration .* is missing/.test((error as Error).message ?? '');
}

function asStoreError(error: unknown): StoreError {
  return new StoreError(`The database in the data folder cannot be used: ${(error as Error).message}.`, {
    cause: error,
  });
}
