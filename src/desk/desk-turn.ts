/** One command of a technician, hop by hop: authorise, apply, tell. */
import type { Message, Outgoing, Place, Reply, Ticket } from '../model.ts';
import { renderTicket } from '../render/ticket.ts';
import { speakIn } from '../render/words.ts';
import { ticketState } from '../render/render.ts';
import type { World } from '../turn.ts';
import type { Command } from './commands.ts';
import { deskCard, tellClaimed, tellResolved } from './notify.ts';
import { RESOLUTION_CODES } from './resolutions.ts';
import { type Change, claim, mayBecome, resolve } from './ticket.ts';

const ATTEMPTS = 5;

interface Done {
  says: string;
  change?: Change;
  more?: Outgoing[];
  reply?: Reply;
}

const line = (text: string): Reply => ({ text, choices: [], card: null });
const timeOf = (at: string): string => `${at.slice(11, 16)} UTC`;

/** What a state keeps a technician from doing, with who and when. */
function refusal(ticket: Ticket): string {
  const who = ticket.owner?.name ?? 'somebody';
  if (ticket.state === 'claimed') return `#${ticket.number} was claimed by ${who} at ${timeOf(ticket.claimed ?? ticket.changed)}.`;
  if (ticket.state === 'resolved') return `#${ticket.number} was resolved by ${who} at ${timeOf(ticket.changed)}.`;
  if (ticket.state === 'withdrawn') return `#${ticket.number} was withdrawn by the requester at ${timeOf(ticket.changed)}.`;
  return `#${ticket.number} is waiting in the queue.`;
}

function claimTicket(message: Message, ticket: Ticket, world: World): Done {
  if (!mayBecome(ticket, 'claimed')) return { says: refusal(ticket) };
  const change = claim(ticket, message.from, message.at);
  const speak = speakIn(message.locale, world.knowledge.content);
  return { says: `#${ticket.number} is yours, ${message.from.name}.`, change, more: [tellClaimed(`${message.id}#told`, change.ticket, speak)] };
}

function resolveTicket(message: Message, ticket: Ticket, command: Command & { kind: 'resolve' }, world: World): Done {
  const owner = ticket.owner;
  if (ticket.state === 'claimed' && owner && owner.id !== message.from.id) return { says: `${refusal(ticket)} Only ${owner.name} can resolve it.` };
  if (!mayBecome(ticket, 'resolved')) return { says: refusal(ticket) };
  const code = RESOLUTION_CODES.find((known) => known === command.code);
  if (!code || command.note.length < 3) {
    return { says: `To resolve #${ticket.number}, choose how it ended and say what was done: resolve ${ticket.number} ${RESOLUTION_CODES[0]}: what you did. (${RESOLUTION_CODES.join(', ')})` };
  }
  const change = resolve(ticket, message.from, message.at, { code, note: command.note });
  const speak = speakIn(message.locale, world.knowledge.content);
  return { says: `#${ticket.number} is resolved. ${ticket.requester.name} is asked whether it works.`, change, more: [tellResolved(`${message.id}#told`, change.ticket, speak)] };
}

async function setDesk(message: Message, desk: string | null, world: World): Promise<Done> {
  const { desks } = world.knowledge.content;
  const named = desk === null ? [...desks.keys()] : [...desks.keys()].filter((id) => id === desk);
  if (named.length === 0) return { says: `There is no desk “${desk}”. The desks are: ${[...desks.keys()].join(', ')}.` };
  for (const id of named) {
    const current = await world.store.deskPlace(id);
    if (current && current.key !== message.where.key && !(await world.roster.mayAct(message.from, current)))
      return { says: `Only members of the team that has the desk ${id} now can move it.` };
  }
  const more: Outgoing[] = [];
  for (const id of named) {
    await world.store.setDeskPlace(id, message.where, message.from, message.at);
    for (const ticket of await world.store.openTickets(id))
      more.push(deskCard(`${message.id}#ticket${ticket.number}`, message.where, ticket, world.knowledge.content));
  }
  const titles = named.map((id) => desks.get(id)!.title).join(', ');
  return { says: `This is the desk now: ${titles}. New tickets are posted here. ${more.length} open.`, more };
}

async function queue(message: Message, world: World): Promise<Done> {
  const lists = await Promise.all([...world.knowledge.content.desks.keys()].map((desk) => world.store.openTickets(desk)));
  const speak = speakIn(message.locale, world.knowledge.content);
  const lines = lists.flat().map((ticket) => `${ticketState(ticket, speak)} (${ticket.requester.name}, since ${timeOf(ticket.opened)})`);
  return { says: lines.length === 0 ? 'The queue is empty.' : lines.slice(0, 20).join('\n') };
}

async function run(message: Message, command: Command, ticket: Ticket | null, world: World): Promise<Done> {
  if (command.kind === 'set-desk') return setDesk(message, command.desk, world);
  const places = [...world.knowledge.content.desks.keys()].map((desk) => world.store.deskPlace(ticket?.desk ?? desk));
  const desks = (await Promise.all(places)).filter((place): place is Place => place !== null);
  if (desks.length === 0) return { says: 'There is no desk yet. In the technicians\' channel, write: @Firstline this is the desk' };
  const member = (await Promise.all(desks.map((place) => world.roster.mayAct(message.from, place)))).includes(true);
  if (!member) return { says: `Only members of the desk's team can do that. Ask the team's owner to add you, ${message.from.name}.` };
  if (command.kind === 'queue') return queue(message, world);
  if (!ticket) return { says: `There is no ticket #${command.ticket}.` };
  if (command.kind === 'show') return { says: '', reply: renderTicket(ticket, world.knowledge.content) };
  return command.kind === 'claim' ? claimTicket(message, ticket, world) : resolveTicket(message, ticket, command, world);
}

/** Returns what was queued and is to be sent now. */
export async function deskTurn(message: Message, command: Command, world: World): Promise<Outgoing[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { answered } = await world.store.load(`desk|${message.where.key}`, message.id);
    if (answered) return [];
    const ticket = 'ticket' in command ? await world.store.ticket(command.ticket) : null;
    const done = await run(message, command, ticket, world);
    const desk = done.change ? await world.store.deskPlace(done.change.ticket.desk) : null;
    const outbox: Outgoing[] = [
      { id: `${message.id}#0`, to: message.where, reply: done.reply ?? line(done.says), ticketCard: null },
      ...(done.change && desk ? [deskCard(`${message.id}#card`, desk, done.change.ticket, world.knowledge.content)] : []),
      ...(done.more ?? []),
    ];
    const result = await world.store.commit({
      messageId: message.id,
      session: null,
      version: 0,
      tickets: done.change ? [done.change] : [],
      outbox,
      at: message.at,
    });
    if (result === 'stored') return outbox;
    if (result === 'answered') return [];
  }
  throw new Error(`the ticket kept changing while ${message.from.name} acted on it; nothing was changed`);
}
