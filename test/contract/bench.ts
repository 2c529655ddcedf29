/** What a case of the store's contract finds on its bench. */

import type { Store } from '../../src/ports.ts';
import type { openStore } from '../../src/store/open-store.ts';

export interface Bench {
  store: Store;
  /** Another process where the database allows it: PostgreSQL gets its own connections. */
  other: Store;
  /** A session key, a message id and a ticket number that no case used before. */
  key: string;
  id: string;
  number: number;
  /** How to open a database of one's own. */
  fresh(): Promise<Parameters<typeof openStore>[0]>;
}
