/** One command of a technician, hop by hop: authorise, apply, tell. */
import type { Message, Outgoing, Place, Ticket } from '../model.ts';
import { nameOf } from '../render/name-of.ts';
import { renderQueue } from '../render/queue.ts';
import { renderTicket } from '../render/ticket.ts';
import type { World } from '../turn.ts';
import { actOnTicket } from './act-on-ticket.ts';
import type { Command } from './commands.ts';
import { type Done, justSay } from './done.ts';
import { deskCard } from './notify.ts';
import { setDesk } from './set-desk.ts';

const ATTEMPTS = 5;
const USAGE =
  "I could not read that, and nothing was changed. In the desk's channel you can write, for example: " +
  'queue · show 1001 · claim 1001 · release 1001 · resolve 1001 fixed: what you did';

/** Those of the desks for which the person may act; null where none of them has a place yet. */
async function desksOf(
  { from }: Message,
  desks: readonly string[],
  { store, roster }: World,
): Promise<string[] | null> {
  const places = await Promise.all(desks.map(async (desk) => ({ desk, place: await store.deskPlace(desk) })));
  const known = places.filter((found): found is { desk: string; place: Place } => found.place !== null);
  if (known.length === 0) return null;
  const allowed = await Promise.all(known.map(({ place }) => roster.mayAct(from, place)));
  return known.filter((_, i) => allowed[i]).map(({ desk }) => desk);
}

/** Whether the place is one of these desks': people's words are not for other channels. */
async function isDesk({ key }: Place, desks: readonly string[], { store }: World): Promise<boolean> {
  const places = await Promise.all(desks.map((desk) => store.deskPlace(desk)));
  return places.some((place) => place?.key === key);
}

async function answer(message: Message, command: Command, world: World): Promise<Done> {
  const { store, knowledge } = world;
  if (command.kind === 'unclear') return justSay(USAGE);
  if (command.kind === 'set-desk') return setDesk(message, command.desk, world);
  const ticket: Ticket | null = 'ticket' in command ? await store.ticket(command.ticket) : null;
  const desks = await desksOf(message, ticket ? [ticket.desk] : [...knowledge.content.desks.keys()], world);
  if (!desks) return justSay("There is no desk yet. In the technicians' channel, write: @Firstline this is the desk");
  if (desks.length === 0)
    return justSay(
      `Only members of the desk's team can do that. Ask the team's owner to add you, ${nameOf(message.from)}.`,
    );
  if ((command.kind === 'queue' || command.kind === 'show') && !(await isDesk(message.where, desks, world)))
    return justSay("That is shown in the desk's own channel only. Ask me there.");
  if (command.kind === 'queue') {
    const lists = await Promise.all(desks.map((desk) => store.openTickets(desk)));
    return justSay(renderQueue(lists.flat(), knowledge.content, message.at));
  }
  if (!ticket) return justSay(`There is no ticket #${command.ticket}.`);
  if (command.kind !== 'show') return actOnTicket(message, command, ticket, world);
  return { reply: renderTicket(ticket, knowledge.content, await store.events(ticket.number)) };
}

/** Returns what was queued and is to be sent now. */
export async function deskTurn(message: Message, command: Command, world: World): Promise<Outgoing[]> {
  const { store, knowledge } = world;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { answered } = await store.load(`desk|${message.where.key}`, message.id);
    if (answered) return [];
    const { reply, change, counts = [], more = [] } = await answer(message, command, world);
    const desk = change ? await store.deskPlace(change.ticket.desk) : null;
    const outbox: Outgoing[] = [
      { id: `${message.id}#0`, to: message.where, reply, ticketCard: null },
      ...(change && desk ? [deskCard(`${message.id}#card`, desk, change.ticket, knowledge.content)] : []),
      ...more,
    ];
    const tickets = change ? [change] : [];
    const result = await store.commit({
      messageId: message.id,
      session: null,
      version: 0,
      tickets,
      outbox,
      ...(world.learn ? { counts } : {}),
      at: message.at,
    });
    if (result === 'stored') {
      world.learn?.(counts);
      return outbox;
    }
    if (result === 'answered') return [];
  }
  throw new Error('the ticket kept changing while a technician acted on it; nothing was changed');
}
