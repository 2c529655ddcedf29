/** What every store must do: one set of cases, run against SQLite and against a real PostgreSQL. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe } from '@jest/globals';
import { openStore } from '../../src/store/open-store.ts';
import { missingPostgres, type Postgres, startPostgres } from '../start-postgres.ts';
import type { Bench } from './bench.ts';
import { lifeCases } from './life-cases.ts';
import { outboxCases } from './outbox-cases.ts';
import { textCases } from './text-cases.ts';
import { turnCases } from './turn-cases.ts';

const missing = missingPostgres();
if (missing) console.warn(`The PostgreSQL half of the store's contract is skipped: ${missing}`);

const folder = mkdtempSync(join(tmpdir(), 'firstline-store-'));
let postgres: Postgres | null = null;
let count = 0;

afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const databases: { name: string; fresh: Bench['fresh'] }[] = [
  { name: 'SQLite', fresh: async () => ({ folder: join(folder, `data-${++count}`) }) },
  {
    name: 'PostgreSQL',
    async fresh() {
      postgres ??= await startPostgres();
      return { folder: '', databaseUrl: await postgres.createDatabase(`test_${++count}`) };
    },
  },
];

describe.each(databases.filter(({ name }) => name === 'SQLite' || !missing))(
  'the store on $name',
  ({ name, fresh }) => {
    let bench: Bench;

    beforeAll(async () => {
      const opening = await fresh();
      const store = await openStore(opening);
      const other = name === 'SQLite' ? store : await openStore(opening);
      bench = { store, other, key: '', id: '', number: 0, fresh };
    });
    afterAll(async () => {
      await bench.store.close();
      if (bench.other !== bench.store) await bench.other.close();
    });
    beforeEach(async () => {
      const { store } = bench;
      const key = `msteams|room-${++count}|mia`;
      const { nextTicket } = await store.load(key, '');
      bench = { ...bench, key, id: `message-${count}`, number: nextTicket };
      await emptyOutbox(bench);
    });

    turnCases(() => bench);
    outboxCases(() => bench);
    textCases(() => bench);
    lifeCases(() => bench);
  },
);

/** Every case may look at the whole outbox, so none finds what another left. */
async function emptyOutbox({ store }: Bench): Promise<void> {
  const later = '2026-11-30T12:00:00.000Z';
  for (;;) {
    const left = await store.takeQueued(1000, later);
    if (left.length === 0) return;
    for (const { id } of left) await store.failed(id, 'cleared', null);
  }
}
