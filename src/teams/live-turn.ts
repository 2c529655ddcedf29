/** The turn that is being answered just now, known to whatever the turn calls, however deep. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Activity } from 'botbuilder';

export interface LiveTurn {
  /** Key of the place where the message was said. */
  place: string;
  /** False once the request is answered: what comes later goes through the channel. */
  open: boolean;
  /** Set where the caller wants the replies in the answer to its request (deliveryMode expectReplies). */
  collect: ((activity: Partial<Activity>) => Promise<unknown>) | null;
  /** The card that replaces the one whose button was pressed. */
  card: Record<string, unknown> | null;
}

export const liveTurn = new AsyncLocalStorage<LiveTurn>();
