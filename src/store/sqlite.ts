/** The embedded database: one file, SQLite as Node carries it. */
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { makeFolder } from './make-folder.ts';
import type { Tables } from './schema.ts';
import { StoreError } from './store-error.ts';

/** Opens `firstline.db` in the folder; both are made where they are missing. Throws a StoreError. */
export function openSqlite(folder: string): Kysely<Tables> {
  const file = join(folder, 'firstline.db');
  try {
    makeFolder(folder);
    const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
    database.exec('pragma journal_mode = wal; pragma synchronous = full');
    return new Kysely({ dialect: new SqliteDialect({ database: asKyselyWantsIt(database) }) });
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException & { errcode?: number }, folder, file);
  }
}

function asKyselyWantsIt(database: DatabaseSync): SqliteDatabase {
  const known = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const statement = database.prepare(sql);
    const bind = (values: readonly unknown[]) => values as SQLInputValue[];
    return {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...bind(values)),
      run: (values) => statement.run(...bind(values)),
      iterate: (values) => statement.iterate(...bind(values)),
    };
  };
  return {
    close: () => database.close(),
    prepare(asked) {
      // Every transaction here writes. Taking the write lock first means waiting for it, not failing half-way.
      const sql = asked === 'begin' ? 'begin immediate' : asked;
      const statement = known.get(sql) ?? prepare(sql);
      if (known.size > 200) known.clear();
      known.set(sql, statement);
      return statement;
    },
  };
}

function explain(error: NodeJS.ErrnoException & { errcode?: number }, folder: string, file: string): StoreError {
  const sentence = () => {
    if (error.code === 'EEXIST' || error.code === 'ENOTDIR')
      return `The data folder ${folder} cannot be made because a file is in the way; name another folder.`;
    const sqlite = (error.errcode ?? 0) & 0xff;
    if (sqlite === 26 || sqlite === 11)
      return `${file} is not a healthy database; move it away and put the last backup in its place.`;
    if (sqlite === 5) return `${file} is in use by another program; stop it and start again.`;
    if (sqlite === 13 || error.code === 'ENOSPC') return `The disk that holds ${folder} is full; make room on it.`;
    return `The data folder ${folder} cannot be written (${error.code === 'ERR_SQLITE_ERROR' ? error.message : error.code}); let the account that runs the bot write there, or name another folder.`;
  };
  return new StoreError(sentence(), { cause: error });
}
