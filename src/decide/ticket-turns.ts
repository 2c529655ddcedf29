/** What a requester says while a technician has the case, or after it was resolved. */
import type { Control, Heard, Ticket } from '../model.ts';
import { otherTopic } from './change-of-topic.ts';
import { ask, isOpen, repeatQuestion, say, type Talk, titleOf } from './talk.ts';

/** The buttons below "Does it work now?". */
export const STILL_BROKEN = 'still-broken';
export const WORKS = 'works';
/** A resolved case can be opened again this long; later it is a new one. */
const REOPEN_DAYS = 14;
const DAY_MS = 86_400_000;

/** Controls that tell the technician something. */
const TELLING: ReadonlySet<Control> = new Set(['worked', 'not-worked', 'partly']);

const saysBroken = (heard: Heard): boolean => heard.control === 'not-worked' || heard.control === 'partly';

/** A bare "no" right after "Does it work now?". */
function saysNo({ heard, session }: Talk, ticket: Ticket): boolean {
  return heard.control === 'deny' && Date.parse(session.at) <= Date.parse(ticket.changed);
}

function mayReopen(ticket: Ticket, at: string): boolean {
  return ticket.state === 'resolved' && Date.parse(at) - Date.parse(ticket.changed) < REOPEN_DAYS * DAY_MS;
}

/** The button names its ticket, so it counts whatever is talked about since. */
function hearButton(talk: Talk, ticket: Ticket): boolean {
  const { late } = talk.heard;
  if (late?.question !== `ticket:${ticket.number}`) return false;
  if (!mayReopen(ticket, talk.at)) talk.acts.push({ act: 'show-status', ticket });
  else if (late.value === STILL_BROKEN) talk.acts.push({ act: 'reopen-ticket', text: talk.heard.text });
  else if (late.value === WORKS) say(talk, 'glad-solved');
  else talk.acts.push({ act: 'show-status', ticket });
  repeatQuestion(talk);
  return true;
}

/** True if the turn belonged to the ticket. */
export function talkAboutTicket(talk: Talk): boolean {
  const { heard, session, ticket } = talk;
  if (!ticket) return false;
  if (hearButton(talk, ticket)) return true;
  if (session.position || session.waiting) return false;
  const no = saysNo(talk, ticket);
  if (mayReopen(ticket, talk.at) && (no || saysBroken(heard))) {
    talk.acts.push({ act: 'reopen-ticket', text: no ? '' : heard.text });
    return true;
  }
  if (!isOpen(ticket)) return false;
  // A door that stands open stays so, even if the session works again.
  if (heard.control === 'worked' && ticket.reason !== 'not-self-service') {
    talk.acts.push({ act: 'withdraw-ticket' });
    return true;
  }
  if (heard.text === '' || (heard.control && !TELLING.has(heard.control))) return false;
  const other = otherTopic(talk);
  if (other && other !== ticket.intent) {
    say(talk, 'ticket-new-or-same', { number: String(ticket.number), topic: titleOf(other, talk.content) });
    ask(talk, { for: 'ticket', id: other });
    return true;
  }
  talk.acts.push({ act: 'add-to-ticket', text: heard.text });
  return true;
}
