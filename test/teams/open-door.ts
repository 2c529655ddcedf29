/** A Teams server on a free port, with a handler of the test's choice. */
import type { Message, Outgoing, Reply } from '../../src/model.ts';
import { Adapter } from '../../src/teams/adapter.ts';
import type { Door } from '../../src/teams/answer-activity.ts';
import { createSender } from '../../src/teams/outgoing.ts';
import { createServer } from '../../src/teams/server.ts';

export const NOON = '2026-11-22T12:00:00.000Z';

export function say(message: Message, change: Partial<Reply> = {}, more: Partial<Outgoing> = {}): Outgoing {
  const reply: Reply = { text: `heard: ${message.text}`, choices: [], card: null, ...change };
  return { id: `${message.id}#0`, to: message.where, reply, ticketCard: null, ...more };
}

export interface OpenDoor {
  url: string;
  /** What reached the handler. */
  messages: Message[];
  /** What was logged, facts included. */
  logged: string[];
  // biome-ignore lint/suspicious/noExplicitAny: whatever came over the wire
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; text: string; body: any }>;
  close(): Promise<void>;
}

/** `posted`: what the outbox knows of a card that was sent before. */
export async function openDoor(change: Partial<Door> = {}, posted: string | null = null): Promise<OpenDoor> {
  const messages: Message[] = [];
  const logged: string[] = [];
  const note = (what: string, facts: unknown = {}) => void logged.push(`${what} ${JSON.stringify(facts)}`);
  const adapter = new Adapter(change.bot ?? null);
  const sender = createSender(adapter);
  const door: Door = {
    bot: null,
    adapter,
    sender,
    handle: async (message) => [say(message)],
    deliver: async (outgoing) => {
      for (const one of outgoing) await sender.send({ ...one, posted, attempts: 1 });
    },
    clock: { now: () => NOON },
    log: { info: note, error: note },
    ...change,
  };
  const { handle } = door;
  const server = createServer({
    ...door,
    handle: async (message) => {
      messages.push(message);
      return handle(message);
    },
  });
  const url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  return {
    url,
    messages,
    logged,
    close: () => server.close(),
    async post(body, headers = {}) {
      const answer = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await answer.text();
      return { status: answer.status, text, body: text ? JSON.parse(text) : null };
    },
  };
}
