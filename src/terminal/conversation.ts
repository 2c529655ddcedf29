/** A conversation in a terminal: the same core as in Teams, with a database that lasts as long as the conversation. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameQuestion } from '../decide/questions.ts';
import type { Attachment, Message, Reply, Ticket } from '../model.ts';
import { openStore } from '../store/open-store.ts';
import { sessionKey, turn, type World } from '../turn.ts';
import type { Knowledge } from '../understand/understand.ts';

export interface Said {
  replies: Reply[];
  /** Name of the question on the table, for example `symptom:stage`, or null. */
  waitingFor: string | null;
  tickets: Ticket[];
}
export interface Conversation {
  say(text: string, attachments?: Attachment[]): Promise<Said>;
  close(): Promise<void>;
}

export async function startConversation(
  knowledge: Knowledge,
  now: () => string = () => new Date().toISOString(),
): Promise<Conversation> {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-chat-'));
  const store = await openStore({ folder });
  const world: World = { knowledge, store, roster: { mayAct: async () => false }, log: { info() {}, error() {} } };
  const tickets = new Set<number>();
  let count = 0;
  return {
    async say(text, attachments = []) {
      count += 1;
      const message: Message = {
        id: `line-${count}`,
        text,
        from: { id: 'you', name: 'You' },
        where: { key: 'terminal', kind: 'personal', address: null },
        locale: 'en',
        attachments,
        action: null,
        at: now(),
      };
      const outgoing = await turn(message, world);
      const { session } = await store.load(sessionKey(message), `after-${count}`);
      if (session?.ticket) tickets.add(session.ticket);
      const known = await Promise.all([...tickets].map((number) => store.ticket(number)));
      return {
        replies: outgoing.map(({ reply }) => reply),
        waitingFor: session?.waiting ? nameQuestion(session.waiting) : null,
        tickets: known.filter((ticket) => ticket !== null),
      };
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
