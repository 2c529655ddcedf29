/** What a technician's command came to. */
import type { Count, Outgoing, Reply } from '../model.ts';
import type { Change } from './ticket.ts';

export interface Done {
  /** The answer to the technician. */
  reply: Reply;
  change?: Change;
  /** What the technician's finding taught. */
  counts?: Count[];
  /** For others: the requester, the desk. */
  more?: Outgoing[];
}

export const justSay = (text: string): Done => ({ reply: { text, choices: [], card: null } });
