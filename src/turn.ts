/** One message through the bot. Read this first: the eight hops, the first and last of which are the transport's. */
import { decide } from './decide/decide.ts';
import { choicesOf, nameQuestion, type Speak } from './decide/questions.ts';
import { startSession } from './decide/session.ts';
import { commandIn } from './desk/commands.ts';
import { deskTurn } from './desk/desk-turn.ts';
import { deskCard, deskNews } from './desk/notify.ts';
import { performDeskActs } from './desk/perform.ts';
import type { Change } from './desk/ticket.ts';
import type { Count, Message, Outgoing, Session, Ticket } from './model.ts';
import type { Log, Roster, Store } from './ports.ts';
import { render } from './render/render.ts';
import { speakIn } from './render/words.ts';
import { ANSWER_VERB, type Asked, type Knowledge, understand } from './understand/understand.ts';

export interface World {
  knowledge: Knowledge;
  store: Store;
  roster: Roster;
  log: Log;
  /** Takes what cases taught; missing where nothing is counted. */
  learn?: (counts: readonly Count[]) => void;
}

/** All who open a ticket at the same moment want the same number, and one of them gets it each time. */
const ATTEMPTS = 30;

export const sessionKey = (message: Message): string => `${message.where.key}|${message.from.id}`;

/** Answers one message. Returns what was queued for it, leased to the caller, who sends it; nothing for a message answered before. */
export async function turn(message: Message, world: World): Promise<Outgoing[]> {
  const command = commandIn(message);
  if (command) return deskTurn(message, command, world);
  const { content } = world.knowledge;
  const speak = speakIn(message.locale, content);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // 3. The session with its version; a message answered before ends the turn.
    const loaded = await world.store.load(sessionKey(message), message.id);
    if (loaded.answered) return [];
    const ticket = (await ticketOfButton(message, world.store)) ?? loaded.ticket;
    const before = loaded.session ?? startSession(sessionKey(message), message);
    // 4. What was said.
    const heard = understand(message, askedIn(before, world.knowledge, speak), world.knowledge);
    // 5. What to do about it.
    const situation = {
      session: before,
      ticket,
      at: message.at,
      hasAttachment: message.attachments.length > 0,
    };
    const { session, acts } = decide(situation, heard, content);
    // 6. What touches the world.
    Object.assign(session, { place: message.where, requester: message.from, locale: message.locale });
    const performed = performDeskActs(acts, {
      session,
      ticket,
      nextTicket: loaded.nextTicket,
      at: message.at,
      content,
    });
    // 7. How it is said.
    const reply = render(performed.acts, session, content, speak);
    const own: Outgoing[] = reply ? [{ id: `${message.id}#0`, to: message.where, reply, ticketCard: null }] : [];
    const outbox = [...own, ...(await tellDesk(message, performed.changes, world))];
    const counts = acts.flatMap((act) => (act.act === 'count' ? act.counts : []));
    // 8. Everything is stored, or nothing.
    const stored = await world.store.commit({
      messageId: message.id,
      session,
      version: loaded.version,
      tickets: performed.changes,
      outbox,
      ...(world.learn ? { counts } : {}),
      at: message.at,
    });
    if (stored === 'stored') {
      world.learn?.(counts);
      return outbox;
    }
    if (stored === 'answered') return [];
    world.log.info('turn repeated', { attempt });
  }
  throw new Error('the session kept changing while it was answered');
}

/** The person's own ticket whose button was pressed: it may be an older one than the session's. */
async function ticketOfButton({ action, from }: Message, store: Store): Promise<Ticket | null> {
  if (action?.verb !== ANSWER_VERB) return null;
  const [, number] = /^ticket:(\d{1,9})$/.exec(String(action.data?.question)) ?? [];
  const ticket = number ? await store.ticket(Number(number)) : null;
  return ticket?.requester.id === from.id ? ticket : null;
}

/** The question on the table, with its choices. */
export function askedIn(session: Session, { content }: Knowledge, speak: Speak): Asked | null {
  return session.waiting
    ? { question: nameQuestion(session.waiting), choices: choicesOf(session, content, speak) }
    : null;
}

/** The tickets' cards, for desks that have a place; the others get theirs when they are given one. */
async function tellDesk(message: Message, changes: readonly Change[], world: World): Promise<Outgoing[]> {
  const cards = changes.map(async ({ ticket, events }) => {
    const desk = await world.store.deskPlace(ticket.desk);
    if (!desk) return [];
    const card = deskCard(`${message.id}#ticket${ticket.number}`, desk, ticket, world.knowledge.content);
    // An edited card tells nobody in Teams that something was added to it.
    return events[0]?.from === null
      ? [card]
      : [card, deskNews(`${message.id}#news${ticket.number}`, desk, ticket, events)];
  });
  return (await Promise.all(cards)).flat();
}
