/** Claims, gives back or resolves a ticket for a technician who may, or says why not. */
import type { Message, Ticket } from '../model.ts';
import { nameOf } from '../render/name-of.ts';
import { sayTime } from '../render/say-time.ts';
import { speakIn } from '../render/words.ts';
import { sessionKey, type World } from '../turn.ts';
import type { Command } from './commands.ts';
import { countCause } from './count-cause.ts';
import { type Done, justSay } from './done.ts';
import { tellClaimed, tellResolved } from './notify.ts';
import { RESOLUTION_CODES, RESOLUTIONS } from './resolutions.ts';
import { claim, mayBecome, release, resolve } from './ticket.ts';

type Tell = typeof tellClaimed;
const SHORTEST_NOTE = 3;

/** What the ticket's state keeps a technician from doing, with who and when. */
function standing(ticket: Ticket, now: string): string {
  const { number, owner, claimed, changed } = ticket;
  const words = {
    queued: 'is waiting in the queue.',
    claimed: `was claimed by ${nameOf(owner)} at ${sayTime(claimed ?? changed, now)}.`,
    resolved: `was resolved by ${nameOf(owner)} at ${sayTime(changed, now)}.`,
    withdrawn: `was withdrawn by the requester at ${sayTime(changed, now)}.`,
  };
  return `#${number} ${words[ticket.state]}`;
}

function howToResolve({ number }: Ticket, code: string | undefined): string {
  const missing = code ? 'Please say what was done' : 'Please say how it ended and what was done';
  const codes = RESOLUTION_CODES.map((known) => `• ${known}: ${RESOLUTIONS[known]}`).join('\n');
  const example = `resolve ${number} ${code ?? 'fixed'}: restarted the Remote Desktop service`;
  return `#${number} is not resolved yet. ${missing}, for example:\n${example}\n\nIt can end as:\n${codes}`;
}

/** The requester's message, in the language their session knows. */
async function tellRequester(tell: Tell, ticket: Ticket, message: Message, world: World): Promise<Done['more']> {
  const key = sessionKey({ ...message, where: ticket.place, from: ticket.requester });
  const { session } = await world.store.load(key, message.id);
  return [tell(`${message.id}#told`, ticket, speakIn(session?.locale ?? 'en', world.knowledge.content))];
}

async function claimTicket(message: Message, ticket: Ticket, world: World): Promise<Done> {
  const mine = ticket.state === 'claimed' && ticket.owner?.id === message.from.id;
  if (mine) return justSay(`#${ticket.number} is yours already.`);
  if (!mayBecome(ticket, 'claimed')) return justSay(standing(ticket, message.at));
  const change = claim(ticket, message.from, message.at);
  const more = await tellRequester(tellClaimed, change.ticket, message, world);
  const news = `#${ticket.number} is yours, ${nameOf(message.from)}. ${nameOf(ticket.requester)} has been told.`;
  return { ...justSay(news), change, more };
}

function releaseTicket(message: Message, ticket: Ticket): Done {
  if (ticket.state !== 'claimed') return justSay(standing(ticket, message.at));
  const until = ticket.owner?.id === message.from.id ? '' : ` It was ${nameOf(ticket.owner)}'s until now.`;
  const change = release(ticket, message.from, message.at);
  return { ...justSay(`#${ticket.number} is back in the queue.${until}`), change };
}

type Resolve = Extract<Command, { kind: 'resolve' }>;

async function resolveTicket(message: Message, ticket: Ticket, command: Resolve, world: World): Promise<Done> {
  const { number, owner, requester } = ticket;
  if (ticket.state === 'claimed' && owner && owner.id !== message.from.id) {
    const wayOut = `Only ${nameOf(owner)} can resolve it; if they are away, write: release ${number}`;
    return justSay(`${standing(ticket, message.at)} ${wayOut}`);
  }
  if (!mayBecome(ticket, 'resolved')) return justSay(standing(ticket, message.at));
  const code = RESOLUTION_CODES.find((known) => known === command.code);
  const cause = world.knowledge.content.causes.has(command.cause) ? command.cause : null;
  if (!code || command.note.length < SHORTEST_NOTE) return justSay(howToResolve(ticket, code));
  const change = resolve(ticket, message.from, message.at, { code, note: command.note, cause });
  const counts = cause ? countCause(cause, ticket, world.knowledge.content) : [];
  const more = await tellRequester(tellResolved, change.ticket, message, world);
  return {
    ...justSay(`#${number} is resolved. ${nameOf(requester)} is asked whether it works.`),
    change,
    counts,
    more,
  };
}

export type TicketCommand = Extract<Command, { kind: 'claim' | 'release' | 'resolve' }>;

/** The person is known to be a member of the ticket's desk. */
export async function actOnTicket(
  message: Message,
  command: TicketCommand,
  ticket: Ticket,
  world: World,
): Promise<Done> {
  if (command.kind === 'resolve') return resolveTicket(message, ticket, command, world);
  return command.kind === 'claim' ? claimTicket(message, ticket, world) : releaseTicket(message, ticket);
}
