/** Who hears of a ticket's change: the desk by its card, the requester by a message. */
import type { Content } from '../content/content.ts';
import type { Speak } from '../decide/questions.ts';
import type { Outgoing, Place, Ticket } from '../model.ts';
import { renderTicket } from '../render/ticket.ts';
import { ANSWER_VERB } from '../understand/understand.ts';
import { submit, textBlock, toCard } from '../render/cards/card.ts';
import { STILL_BROKEN } from '../decide/ticket-turns.ts';

/** The ticket's card in the desk's channel: sent once, then edited in place. */
export function deskCard(id: string, desk: Place, ticket: Ticket, content: Content): Outgoing {
  return { id, to: desk, reply: renderTicket(ticket, content), ticketCard: ticket.number };
}

export function tellClaimed(id: string, ticket: Ticket, speak: Speak): Outgoing {
  const text = speak('ticket-claimed', { number: String(ticket.number), technician: ticket.owner?.name ?? '' });
  return { id, to: ticket.place, reply: { text, choices: [], card: null }, ticketCard: null };
}

export function tellResolved(id: string, ticket: Ticket, speak: Speak): Outgoing {
  const technician = ticket.owner?.name ?? '';
  const text = speak('ticket-resolved', { number: String(ticket.number), technician, note: ticket.resolution?.note ?? '' });
  const choices = [
    { value: 'works', label: speak('button-worked') },
    { value: STILL_BROKEN, label: speak('button-still-broken') },
  ];
  const question = `ticket:${ticket.number}`;
  const buttons = choices.map(({ label, value }) => submit(label, ANSWER_VERB, { question, value }));
  const listed = choices.map(({ label }) => `• ${label}`).join('\n');
  const reply = { text: `${text}\n\n${listed}`, choices, card: toCard([textBlock(text)], buttons) };
  return { id, to: ticket.place, reply, ticketCard: null };
}
