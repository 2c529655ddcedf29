/** A store that cannot be opened says in one sentence what is wrong and how to mend it. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open-store.ts';
import { missingPostgres, type Postgres, startPostgres } from '../start-postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'firstline-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What openStore has to say about it. */
async function complaint(options: Parameters<typeof openStore>[0]): Promise<string> {
  try {
    await (await openStore(options)).close();
  } catch (error) {
    expect(error).toMatchObject({ name: 'StoreError' });
    return (error as Error).message;
  }
  return 'it opened';
}

/** Root may write everywhere, so as root the work is done on behalf of an account that may not. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  chmodSync(folder, 0o755);
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('the data folder', () => {
  test('is made where it is missing', async () => {
    expect(await complaint({ folder: join(folder, 'new', 'and', 'deep') })).toBe('it opened');
  });

  test('may not be a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    for (const path of [join(folder, 'file'), join(folder, 'file', 'below')])
      expect(await complaint({ folder: path })).toMatch(/cannot be made because a file is in the way; name another/);
  });

  test('must be writable', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    const says = await asNobody(() => complaint({ folder: join(closed, 'data') }));
    expect(says).toMatch(/closed\/data cannot be written \(EACCES\); let the account that runs the bot write there/);
  });

  test('must be able to hold the database', async () => {
    const taken = join(folder, 'taken');
    mkdirSync(join(taken, 'firstline.db'), { recursive: true });
    expect(await complaint({ folder: taken })).toMatch(/taken cannot be written \(unable to open database file\)/);
  });

  test('must hold a healthy database', async () => {
    writeFileSync(join(folder, 'firstline.db'), 'this is no database, whatever its name says'.repeat(99));
    expect(await complaint({ folder })).toMatch(/is not a healthy database; move it away/);
  });

  test('must not come from a newer version', async () => {
    const newer = join(folder, 'newer');
    expect(await complaint({ folder: newer })).toBe('it opened');
    const database = new DatabaseSync(join(newer, 'firstline.db'));
    database.exec("insert into firstline_migrations values ('999-later', '2030-01-01T00:00:00.000Z')");
    database.close();
    expect(await complaint({ folder: newer })).toMatch(/made by a newer version of the bot; start that version/);
  });
});

describe('the database URL', () => {
  test.each([
    ['mysql://root@localhost/bot', /must start with postgres:\/\//],
    ['postgres://bot:100%@localhost/bot', /cannot be read; write it as postgres:\/\/user:password@host/],
    ['postgres://bot:secret@127.0.0.1:1/bot', /Nothing answers at 127\.0\.0\.1:1; start PostgreSQL there/],
    ['postgres://bot:secret@no-such-host.invalid/bot', /no-such-host\.invalid/],
  ])('%s', async (databaseUrl, says) => {
    const sentence = await complaint({ databaseUrl, folder });
    expect(sentence).toMatch(says);
    expect(sentence).not.toContain('secret');
  });
});

const missing = missingPostgres();
if (missing) console.warn(`PostgreSQL's refusals are not tested: ${missing}`);

(missing ? describe.skip : describe)('PostgreSQL', () => {
  let postgres: Postgres;
  let url: string;
  beforeAll(async () => {
    postgres = await startPostgres();
    url = await postgres.createDatabase('bot');
  });
  afterAll(() => postgres.stop());

  test('refuses a wrong password', async () => {
    const sentence = await complaint({ databaseUrl: url.replace(':password@', ':wrong@'), folder });
    expect(sentence).toMatch(/refuses the password of "postgres"; correct it in the database URL/);
    expect(sentence).not.toContain('wrong');
  });

  test('has no such database', async () => {
    expect(await complaint({ databaseUrl: url.replace('/bot', '/elsewhere'), folder })).toMatch(
      /has no database "elsewhere"; create it/,
    );
  });

  test('takes what is right', async () => {
    expect(await complaint({ databaseUrl: url, folder })).toBe('it opened');
  });
});
