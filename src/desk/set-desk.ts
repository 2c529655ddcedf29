/** Makes the channel a desk's place and posts there what is open. */
import type { Desk } from '../content/content.ts';
import type { Message, Outgoing } from '../model.ts';
import type { World } from '../turn.ts';
import { type Done, justSay } from './done.ts';
import { deskCard } from './notify.ts';

/** "service desk" may be named by its id, its title, or either without "desk". */
function isCalled({ id, title }: Desk, name: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s-]+/g, ' ')
      .replace(/ desk$/, '');
  return plain(id) === plain(name) || plain(title) === plain(name);
}

/** `name` null: every desk. */
export async function setDesk(message: Message, name: string | null, world: World): Promise<Done> {
  const all = [...world.knowledge.content.desks.values()];
  const named = name === null ? all : all.filter((desk) => isCalled(desk, name));
  const { where, from, at } = message;
  if (named.length === 0)
    return justSay(`There is no desk “${name}”. The desks are: ${all.map(({ title }) => title).join(', ')}.`);
  for (const { id, title } of named) {
    const current = await world.store.deskPlace(id);
    const moves = current !== null && current.key !== where.key;
    if (moves && !(await world.roster.mayAct(from, current)))
      return justSay(`Only members of the team that has the desk ${title} now can move it.`);
  }
  const cards: Outgoing[] = [];
  for (const { id } of named) {
    await world.store.setDeskPlace(id, where, from, at);
    for (const ticket of await world.store.openTickets(id))
      cards.push(deskCard(`${message.id}#ticket${ticket.number}`, where, ticket, world.knowledge.content));
  }
  const titles = named.map(({ title }) => title).join(', ');
  const open = cards.length === 0 ? 'No ticket is open.' : `Open now: ${cards.length}.`;
  return { ...justSay(`This is the desk now: ${titles}. New tickets are posted here. ${open}`), more: cards };
}
