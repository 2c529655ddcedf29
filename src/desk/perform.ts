/** Does what the decided acts ask of the desk: opens, adds to, reopens and withdraws tickets, and tells the technicians. */
import type { Content } from '../content/content.ts';
import type { Act, Session, Ticket } from '../model.ts';
import { collectTicket } from './collect.ts';
import { addWords, type Change, reopen, withdraw } from './ticket.ts';

export interface Performed {
  /** The acts with the desk's doings told in words. */
  acts: Act[];
  changes: Change[];
}

export interface Circumstances {
  session: Session;
  ticket: Ticket | null;
  nextTicket: number;
  at: string;
  content: Content;
}

const told = (key: 'ticket-opened' | 'ticket-added' | 'ticket-reopened' | 'ticket-withdrawn', number: number): Act => ({
  act: 'say',
  key,
  with: { number: String(number) },
});

/** Changes `session.ticket` when a ticket is opened. */
export function performDeskActs(acts: readonly Act[], circumstances: Circumstances): Performed {
  const { session, nextTicket, at, content } = circumstances;
  let { ticket } = circumstances;
  const changes: Change[] = [];
  const apply = (change: Change): number => {
    const earlier = changes.findIndex((c) => c.ticket.number === change.ticket.number);
    if (earlier >= 0)
      changes[earlier] = { ticket: change.ticket, events: [...changes[earlier]!.events, ...change.events] };
    else changes.push(change);
    ticket = change.ticket;
    return change.ticket.number;
  };
  const { requester } = session;
  const reopenWith = (resolved: Ticket, text: string): Act =>
    told('ticket-reopened', apply(reopen(resolved, requester, at, text)));
  const performed = acts.map((act): Act => {
    if (act.act === 'open-ticket') {
      const { desk, reason, intent } = act;
      session.ticket = apply(collectTicket(session, { number: nextTicket, desk, reason, intent, at }, content));
      return told('ticket-opened', session.ticket);
    }
    if (!ticket) return act;
    switch (act.act) {
      case 'add-to-ticket':
        // Resolved while the requester was asked whether it belongs there: nobody would read it.
        if (ticket.state === 'resolved') return reopenWith(ticket, act.text);
        return told('ticket-added', apply(addWords(ticket, requester, at, act.text)));
      case 'reopen-ticket':
        return reopenWith(ticket, act.text);
      case 'withdraw-ticket':
        return told('ticket-withdrawn', apply(withdraw(ticket, requester, at)));
      default:
        return act;
    }
  });
  return { acts: performed, changes };
}
