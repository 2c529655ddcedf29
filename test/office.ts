/** A bot with a database of its own, a technicians' channel, and people who write to it. Each message comes a minute later. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Action, Message, Outgoing, Person, Place, Session, Ticket } from '../src/model.ts';
import type { Store } from '../src/ports.ts';
import { openStore } from '../src/store/open-store.ts';
import { sessionKey, turn, type World } from '../src/turn.ts';
import { knowledge } from './content.ts';

const person = (id: string, name: string): Person => ({ id: `aad-${id}`, name });
export const mia = person('mia', 'Mia Roth');
export const tom = person('tom', 'Tom Bell');
/** Technicians. */
export const ada = person('ada', 'Ada Wells');
export const bob = person('bob', 'Bob Kern');
/** Nobody's technician. */
export const eve = person('eve', 'Eve');

export const chatOf = ({ id }: Person): Place => ({ key: `chat-${id}`, kind: 'personal', address: null });
export const channel = (key = 'technicians'): Place => ({ key, kind: 'channel', address: null });

export interface Office {
  world: World;
  /** Who may act for a desk, by the key of its place. */
  members: Map<string, Set<string>>;
  /** A message as it would arrive now. */
  message(from: Person, what: string | Action, where?: Place, id?: string): Message;
  /** In the personal chat unless told otherwise. */
  say(from: Person, what: string | Action, where?: Place): Promise<Outgoing[]>;
  /** In the technicians' channel. */
  tell(from: Person, what: string | Action): Promise<Outgoing[]>;
  pass(minutes: number): void;
  session(of: Person, where?: Place): Promise<Session | null>;
  /** Opens a ticket for the person; returns its number. */
  openCase(of: Person, words?: string): Promise<number>;
  ticket(number: number): Promise<Ticket>;
  /** As after a new start of the process. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openOffice(): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-office-'));
  const members = new Map([['technicians', new Set([ada.id, bob.id])]]);
  const world: World = {
    knowledge,
    store: await openStore({ folder }),
    roster: { mayAct: async ({ id }, { key }) => members.get(key)?.has(id) ?? false },
    log: { info() {}, error() {} },
  };
  let now = Date.parse('2026-11-22T09:00:00.000Z');
  let count = 0;
  const office: Office = {
    world,
    members,
    message(from, what, where = chatOf(from), id = `m${++count}`) {
      now += 60_000;
      const [text, action] = typeof what === 'string' ? [what, null] : ['', what];
      return { id, text, action, from, where, locale: 'en-GB', attachments: [], at: new Date(now).toISOString() };
    },
    say: (from, what, where) => turn(office.message(from, what, where), world),
    tell: (from, what) => office.say(from, what, channel()),
    pass(minutes) {
      now += minutes * 60_000;
    },
    async session(of, where = chatOf(of)) {
      const { session } = await world.store.load(sessionKey(office.message(of, '', where)), 'nothing');
      return session;
    },
    async openCase(of, words = 'the blue thing does not whirr any more') {
      await office.say(of, 'human');
      await office.say(of, words);
      return (await office.session(of))!.ticket!;
    },
    async ticket(number) {
      return (await world.store.ticket(number))!;
    },
    async restart() {
      await world.store.close();
      world.store = await openStore({ folder });
    },
    async close() {
      await world.store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return office;
}

/** Everything said to one place, as text. */
export const textTo = (outgoing: Outgoing[], { key }: Place): string =>
  outgoing.flatMap(({ to, reply }) => (to.key === key ? [reply.text] : [])).join('\n---\n');

/** Whatever the store says, except where the test says otherwise. */
export const storeWith = (store: Store, change: Partial<Store>): Store => ({ ...store, ...change });
