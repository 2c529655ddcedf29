/** The HTTP side: POST /api/messages for the channel, GET /healthz for whoever watches over the process. */
import { once } from 'node:events';
import { createServer as createRestify, type Next, plugins, type Request, type Response } from 'restify';
import { activity as activityShape, explainActivity } from './activity.ts';
import { answerActivity, type Door } from './answer-activity.ts';

export interface TeamsServer {
  /** Resolves to the port; rejects with Node's own error, EADDRINUSE for example. */
  listen(port: number, host: string): Promise<number>;
  /** Lets requests under way finish, but waits no longer than three seconds. */
  close(): Promise<void>;
}

const MOST_BYTES = 256 * 1024;
const GRACE_MS = 3000;
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

export function createServer(door: Door): TeamsServer {
  const server = createRestify({ name: 'Firstline' });

  /** Without credentials the only wall is this machine: a page in its browser must not get through under another name. */
  function onlyThisMachine(req: Request, res: Response, next: Next): void {
    const welcome = door.bot !== null || LOOPBACK.test(req.headers.host ?? '');
    if (!welcome) refuse(res, 403, 'Without Teams credentials Firstline answers only on 127.0.0.1.');
    next(welcome ? undefined : false);
  }

  /** Compressed bodies are refused: nobody on this wire sends them, and unpacking them is where floods begin. */
  function onlyJson(req: Request, res: Response, next: Next): void {
    const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = req.headers;
    const welcome = encoding === 'identity' && /^application\/json\b/i.test(type);
    if (!welcome) refuse(res, 415, 'Send an uncompressed application/json body.');
    next(welcome ? undefined : false);
  }

  async function takeActivity(req: Request, res: Response): Promise<void> {
    const read = activityShape.safeParse(req.body);
    if (!read.success) return refuse(res, 400, explainActivity(read.error));
    try {
      const answer = await answerActivity(read.data, req.headers.authorization ?? '', door);
      res.send(answer.status, answer.body ?? {});
    } catch (error) {
      door.log.error('request failed', { error: (error as Error).name });
      refuse(res, 500, 'Firstline could not answer. Its log says more.');
    }
  }

  server.pre(onlyThisMachine);
  server.get('/healthz', async (_req: Request, res: Response) => void res.send(200, { status: 'ok' }));
  server.post(
    '/api/messages',
    onlyJson,
    plugins.bodyParser({ maxBodySize: MOST_BYTES, mapParams: false }),
    takeActivity,
  );

  return {
    async listen(port, host) {
      const listening = once(server, 'listening');
      server.listen(port, host);
      await listening;
      server.on('error', ({ name }: Error) => door.log.error('server', { error: name }));
      return server.address().port;
    },
    async close() {
      const closed = once(server.server, 'close');
      server.close();
      server.server.closeIdleConnections();
      const grace = setTimeout(() => server.server.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(grace);
    },
  };
}

const CODES: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  403: 'Forbidden',
  415: 'UnsupportedMediaType',
  500: 'Internal',
};

function refuse(res: Response, status: number, message: string): void {
  res.send(status, { code: CODES[status], message });
}
