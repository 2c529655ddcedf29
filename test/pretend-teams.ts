/** Teams as a bot sees it, on a free port: people write, cards are posted and edited, and everything can stop at the worst moment. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anActivity, inThread, type Wire } from './teams/activities.ts';

export interface Call {
  method: string;
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever came over the wire
  body: any;
}

export interface PretendTeams {
  /** What became of the bot's requests, in order. */
  posted: Call[];
  /** Asked of each request before anything is done with it; false: it is forgotten, as if it had never arrived. */
  accepts: (call: Call) => boolean | Promise<boolean>;
  /** New threads in the technicians' channel: one for each card posted. */
  cards(): Call[];
  /** What somebody was told in the personal chat. */
  told(): string[];
  /** Sends an activity to the bot; null where the bot died meanwhile. */
  send(bot: { url: string }, activity: Wire): Promise<number | null>;
  close(): Promise<void>;
}

const CHAT = /\/conversations\/a:chat-ada\/activities/;
const ADA = { id: '29:ada', aadObjectId: 'aad-ada', name: 'Ada Wells' };

export const isCard = ({ method, path }: Call): boolean => method === 'POST' && path === '/v3/conversations';
export const isToRequester = ({ path }: Call): boolean => CHAT.test(path);

/** A requester's message. */
export const fromAda = (id: string, text: string): Wire => anActivity({ id, text, from: ADA });
/** A technician's message in the channel, or the press of a button there. */
export const fromDesk = (id: string, text: string): Wire =>
  inThread({ id, text, from: { id: '29:bob', aadObjectId: 'aad-bob', name: 'Bob Kern' } });
export const pressing = (id: string, verb: string, ticket: number): Wire => ({
  ...fromDesk(id, ''),
  ...{ type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb, data: { ticket } }, trigger: 'manual' } },
});

async function read(req: IncomingMessage): Promise<Call> {
  let text = '';
  for await (const chunk of req) text += chunk;
  return { method: req.method!, path: decodeURIComponent(req.url!), body: text ? JSON.parse(text) : null };
}

export async function openPretendTeams(): Promise<PretendTeams> {
  let count = 0;
  const answerTo = ({ path }: Call): object => {
    if (path.includes('/pagedmembers')) return { members: [{ id: '29:bob', aadObjectId: 'aad-bob' }] };
    const id = String(++count);
    return { id: path === '/v3/conversations' ? `19:desk@thread.tacv2;messageid=${id}` : id, activityId: id };
  };
  const server = createServer(async (req, res) => {
    const call = await read(req).catch(() => null);
    if (!call || !(await teams.accepts(call))) return req.socket.destroy();
    teams.posted.push(call);
    // Not chained: restify changes writeHead for the whole process, and its own returns nothing.
    res.writeHead(200, { 'content-type': 'application/json' });
    return res.end(JSON.stringify(answerTo(call)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const teams: PretendTeams = {
    posted: [],
    accepts: () => true,
    cards: () => teams.posted.filter(isCard),
    told: () => teams.posted.filter(isToRequester).map(({ body }) => String(body.text ?? body.summary)),
    async send(bot, activity) {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ ...activity, serviceUrl });
      const answer = await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body }).catch(() => null);
      return answer?.status ?? null;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return teams;
}
