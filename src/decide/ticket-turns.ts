/** What a requester says while a technician has the case, or after it was resolved. */
import type { Heard, Ticket } from '../model.ts';
import { otherTopic } from './change-of-topic.ts';
import { ask, isOpen, say, type Talk, titleOf } from './talk.ts';

export const STILL_BROKEN = 'still-broken';
/** A resolved case can be opened again this long; later it is a new one. */
const REOPEN_DAYS = 14;
const DAY_MS = 86_400_000;

const saysBroken = (heard: Heard): boolean =>
  heard.late?.value === STILL_BROKEN || heard.control === 'not-worked' || heard.control === 'partly';

function recent(ticket: Ticket, at: string): boolean {
  return Date.parse(at) - Date.parse(ticket.changed) < REOPEN_DAYS * DAY_MS;
}

/** True if the turn belonged to the ticket. */
export function talkAboutTicket(talk: Talk): boolean {
  const { heard, session, ticket } = talk;
  if (!ticket || session.position || session.waiting) return false;
  if (ticket.state === 'resolved' && saysBroken(heard) && recent(ticket, talk.at)) {
    talk.acts.push({ act: 'reopen-ticket', text: heard.text });
    return true;
  }
  if (!isOpen(ticket)) return false;
  if (heard.control === 'worked') {
    talk.acts.push({ act: 'withdraw-ticket' });
    return true;
  }
  if (heard.text === '' || (heard.control && heard.control !== 'not-worked' && heard.control !== 'partly')) return false;
  const other = otherTopic(talk);
  if (other && other !== ticket.intent) {
    say(talk, 'ticket-new-or-same', { number: String(ticket.number), topic: titleOf(other, talk.content) });
    ask(talk, { for: 'ticket', id: other });
    return true;
  }
  talk.acts.push({ act: 'add-to-ticket', text: heard.text });
  return true;
}
