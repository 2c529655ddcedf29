/** Where each desk's tickets are posted. */
import type { Kysely } from 'kysely';
import type { Place } from '../model.ts';
import type { Store } from '../ports.ts';
import { instant } from './instant.ts';
import type { Tables } from './schema.ts';
import { toKey } from './to-key.ts';

export function desks(db: Kysely<Tables>): Pick<Store, 'deskPlace' | 'setDeskPlace'> {
  return {
    async deskPlace(desk) {
      const row = await db.selectFrom('desks').select('place').where('desk', '=', toKey(desk)).executeTakeFirst();
      return row ? (JSON.parse(row.place) as Place) : null;
    },
    async setDeskPlace(desk, place, by, at) {
      const row = { place: JSON.stringify(place), by: JSON.stringify(by), at: instant(at) };
      await db
        .insertInto('desks')
        .values({ desk: toKey(desk), ...row })
        .onConflict((on) => on.column('desk').doUpdateSet(row))
        .execute();
    },
  };
}
