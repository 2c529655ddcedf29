/** The open tickets of a technician's desks, one line each: who waits for what, since when. */
import type { Content } from '../content/content.ts';
import type { Ticket } from '../model.ts';
import { nameOf } from './name-of.ts';
import { sayTime } from './say-time.ts';

const MOST = 20;

function line({ number, intent, owner, requester, opened, reopened }: Ticket, content: Content, now: string): string {
  const title = content.dialogs.get(intent)?.title ?? intent;
  const state = owner ? `claimed by ${nameOf(owner)}` : 'waiting';
  const again = reopened > 0 ? [`reopened ${reopened}×`] : [];
  return [`#${number} ${state}`, title, nameOf(requester), `opened ${sayTime(opened, now)}`, ...again].join(' · ');
}

/** Waiting ones first, oldest first. */
export function renderQueue(tickets: readonly Ticket[], content: Content, now: string): string {
  if (tickets.length === 0) return 'The queue is empty.';
  const order = tickets.toSorted((a, b) => Number(a.owner !== null) - Number(b.owner !== null) || a.number - b.number);
  const waiting = tickets.filter(({ owner }) => owner === null).length;
  const rest = order.length > MOST ? [`… and ${order.length - MOST} more`] : [];
  const lines = order.slice(0, MOST).map((ticket) => line(ticket, content, now));
  return [`${tickets.length} open, ${waiting} waiting:`, ...lines, ...rest].join('\n');
}
