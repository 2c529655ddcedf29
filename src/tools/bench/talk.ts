/** Talks to a bot over HTTP as the channel does, and asks for the replies in the answer. */
import { Agent, type RequestOptions, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
let messages = 0;

function bodyOf(text: string, person: string): string {
  messages += 1;
  return JSON.stringify({
    type: 'message',
    id: `bench-${messages}`,
    timestamp: new Date().toISOString(),
    text,
    textFormat: 'plain',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: `29:${person}`, aadObjectId: person, name: 'Ada Wells' },
    recipient: { id: '28:bot', name: 'Firstline' },
    conversation: { id: `a:${person}`, conversationType: 'personal', tenantId: 'bench' },
    channelData: { tenant: { id: 'bench' } },
    locale: 'en-GB',
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Windows', timezone: 'Europe/London' }],
    deliveryMode: 'expectReplies',
  });
}

/** Says one thing; resolves to the milliseconds until the whole answer was here. Throws where there is no reply. */
export async function say(port: number, text: string, person: string): Promise<number> {
  const body = bodyOf(text, person);
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  const started = performance.now();
  const { status, answer } = await post(
    { port, host: '127.0.0.1', path: '/api/messages', method: 'POST', agent, headers },
    body,
  );
  const took = performance.now() - started;
  if (status !== 200 || !answer.startsWith('{"activities":[{'))
    throw new Error(`no reply to “${text}” but ${status} ${answer.slice(0, 200)}`);
  return took;
}

function post(options: RequestOptions, body: string): Promise<{ status: number; answer: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, answer: Buffer.concat(chunks).toString() }));
      incoming.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

let people = 0;

/** A whole conversation of somebody new; the milliseconds of each message. */
export async function converse(port: number, lines: readonly string[]): Promise<number[]> {
  people += 1;
  const person = `person-${people}`;
  const took: number[] = [];
  for (const line of lines) took.push(await say(port, line, person));
  return took;
}
