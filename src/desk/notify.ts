/** Who hears of a ticket's change: the desk by its card, the requester by a message. */
import type { Content } from '../content/content.ts';
import type { Speak } from '../decide/questions.ts';
import { STILL_BROKEN, WORKS } from '../decide/ticket-turns.ts';
import type { Outgoing, Place, Ticket, TicketEvent } from '../model.ts';
import { submit, textBlock, toCard } from '../render/cards/card.ts';
import { nameOf } from '../render/name-of.ts';
import { renderTicket } from '../render/ticket.ts';
import { shorten } from '../understand/clean.ts';
import { ANSWER_VERB } from '../understand/understand.ts';
import { resolutionText } from './resolutions.ts';

/** The ticket's card in the desk's channel: sent once, then edited in place. */
export function deskCard(id: string, desk: Place, ticket: Ticket, content: Content): Outgoing {
  return { id, to: desk, reply: renderTicket(ticket, content), ticketCard: ticket.number };
}

const technicianOf = ({ owner }: Ticket): string => nameOf(owner, 'A technician');

export function tellClaimed(id: string, ticket: Ticket, speak: Speak): Outgoing {
  const text = speak('ticket-claimed', { number: String(ticket.number), technician: technicianOf(ticket) });
  return { id, to: ticket.place, reply: { text, choices: [], card: null }, ticketCard: null };
}

export function tellResolved(id: string, ticket: Ticket, speak: Speak): Outgoing {
  const { number, resolution } = ticket;
  // "Fixed" is what being resolved means; every other end is worth its name.
  const note = resolution?.code === 'fixed' ? resolution.note : resolutionText(resolution);
  const text = speak('ticket-resolved', { number: String(number), technician: technicianOf(ticket), note });
  const choices = [
    { value: WORKS, label: speak('button-worked') },
    { value: STILL_BROKEN, label: speak('button-still-broken') },
  ];
  const question = `ticket:${number}`;
  const buttons = choices.map(({ label, value }) => submit(label, ANSWER_VERB, { question, value }));
  const listed = choices.map(({ label }) => `• ${label}`).join('\n');
  const reply = { text: `${text}\n\n${listed}`, choices, card: toCard([textBlock(text)], buttons) };
  return { id, to: ticket.place, reply, ticketCard: null };
}

const NEWS: Readonly<Record<Ticket['state'], string>> = {
  queued: 'It is in the queue again.',
  claimed: '',
  resolved: 'The requester says it is solved.',
  withdrawn: 'The requester has withdrawn it.',
};
const LONGEST_NEWS = 400;

/** One line for the technicians when a requester added to a ticket or changed it. */
export function deskNews(id: string, desk: Place, ticket: Ticket, events: readonly TicketEvent[]): Outgoing {
  const last = events.at(-1);
  const moved = last !== undefined && last.from !== last.to;
  const owner = ticket.owner ? ` (${nameOf(ticket.owner)})` : '';
  const said = moved && ticket.state === 'withdrawn' ? '' : `“${shorten(last?.why ?? '', LONGEST_NEWS)}”`;
  const text = [`#${ticket.number}${owner} · ${nameOf(ticket.requester)}:`, said, moved ? NEWS[ticket.state] : '']
    .filter(Boolean)
    .join(' ');
  return { id, to: desk, reply: { text, choices: [], card: null }, ticketCard: null };
}
