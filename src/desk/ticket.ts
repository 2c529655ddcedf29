/** A ticket's life: opened, claimed, resolved, reopened, withdrawn. Each change is an event; the ticket is what they add up to. */
import { MOST_SAID } from '../decide/notice.ts';
import type { Person, Resolution, Ticket, TicketEvent, TicketState } from '../model.ts';

export interface Change {
  ticket: Ticket;
  events: TicketEvent[];
}

/** From which states each state can be reached. */
const REACHED_FROM: Readonly<Record<TicketState, readonly TicketState[]>> = {
  queued: ['resolved', 'claimed'],
  claimed: ['queued'],
  resolved: ['claimed', 'queued'],
  withdrawn: ['queued', 'claimed', 'resolved'],
};

export const mayBecome = (ticket: Ticket, to: TicketState): boolean => REACHED_FROM[to].includes(ticket.state);

function change(
  ticket: Ticket,
  to: TicketState,
  actor: Person,
  at: string,
  why: string,
  fields: Partial<Ticket>,
): Change {
  const revision = ticket.revision + 1;
  const event: TicketEvent = { ticket: ticket.number, revision, actor, at, from: ticket.state, to, why };
  return { ticket: { ...ticket, ...fields, state: to, revision, changed: at }, events: [event] };
}

/** A new ticket as its first event makes it. */
export function open(
  draft: Omit<Ticket, 'revision' | 'state' | 'changed' | 'claimed' | 'owner' | 'resolution' | 'reopened'>,
): Change {
  const ticket: Ticket = {
    ...draft,
    revision: 1,
    state: 'queued',
    changed: draft.opened,
    claimed: null,
    owner: null,
    resolution: null,
    reopened: 0,
  };
  const { number, requester: actor, opened: at, reason: why } = ticket;
  return { ticket, events: [{ ticket: number, revision: 1, actor, at, from: null, to: 'queued', why }] };
}

export const claim = (ticket: Ticket, by: Person, at: string): Change =>
  change(ticket, 'claimed', by, at, 'claimed', { owner: by, claimed: at });

export const resolve = (ticket: Ticket, by: Person, at: string, resolution: Resolution): Change =>
  change(ticket, 'resolved', by, at, `${resolution.code}: ${resolution.note}`, {
    resolution,
    owner: ticket.owner ?? by,
  });

/** Back in the queue, unfinished. */
export const release = (ticket: Ticket, by: Person, at: string): Change =>
  change(ticket, 'queued', by, at, 'given back', { owner: null, claimed: null });

/** What a technician reads; more than this nobody does. Every word stays in the events. */
const withWords = ({ said }: Ticket, text: string): string[] => (text ? [...said, text].slice(-MOST_SAID) : said);

/** Back in the queue under the same number; the owner so far is free again. */
export const reopen = (ticket: Ticket, by: Person, at: string, text: string): Change =>
  change(ticket, 'queued', by, at, text || 'still broken', {
    owner: null,
    claimed: null,
    reopened: ticket.reopened + 1,
    said: withWords(ticket, text),
  });

export const withdraw = (ticket: Ticket, by: Person, at: string): Change =>
  change(ticket, 'withdrawn', by, at, 'withdrawn', {});

/** More from the requester: the state stays. */
export const addWords = (ticket: Ticket, by: Person, at: string, text: string): Change =>
  change(ticket, ticket.state, by, at, text, { said: withWords(ticket, text) });
