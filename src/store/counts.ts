/** What cases taught, added up. */
import { type Kysely, sql } from 'kysely';
import type { Count } from '../model.ts';
import type { Store } from '../ports.ts';
import type { Tables } from './schema.ts';

/** Adds to the tallies; a relapse takes back. Always in the same order, so that two turns wait for each other instead of locking. */
export async function addCounts(db: Kysely<Tables>, counts: readonly Count[]): Promise<void> {
  const name = ({ kind, cause, thing }: Count): string => `${kind} ${cause} ${thing}`;
  for (const count of counts.toSorted((a, b) => (name(a) < name(b) ? -1 : 1))) {
    await db
      .insertInto('counts')
      .values({ ...count })
      .onConflict((on) =>
        on.columns(['kind', 'cause', 'thing']).doUpdateSet({
          good: sql<number>`counts.good + ${count.good}`,
          bad: sql<number>`counts.bad + ${count.bad}`,
        }),
      )
      .execute();
  }
}

export function counts(db: Kysely<Tables>): Pick<Store, 'counts' | 'forgetCounts'> {
  return {
    async counts() {
      const rows = await db
        .selectFrom('counts')
        .selectAll()
        .orderBy('kind')
        .orderBy('cause')
        .orderBy('thing')
        .execute();
      return rows.map((row) => ({ ...row, kind: row.kind as Count['kind'] }));
    },
    async forgetCounts() {
      const { numDeletedRows } = await db.deleteFrom('counts').executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
