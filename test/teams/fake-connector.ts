/** A channel's connector on a free port: notes each request and answers as the test says. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  method: string;
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever came over the wire
  body: any;
}

export interface Response {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Cuts the connection instead of answering. */
  cut?: boolean;
}

export async function openConnector(answer: (call: Call) => Response) {
  const calls: Call[] = [];
  const server = createServer((req, res) => {
    let text = '';
    req.on('data', (chunk) => {
      text += chunk;
    });
    req.on('end', () => {
      const call = { method: req.method!, path: decodeURIComponent(req.url!), body: text ? JSON.parse(text) : null };
      calls.push(call);
      const { status, body, headers, cut } = answer(call);
      if (cut) return void req.socket.destroy();
      // Not chained: restify changes writeHead for the whole process, and its own returns nothing.
      res.writeHead(status, { 'content-type': 'application/json', ...headers });
      res.end(JSON.stringify(body ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    calls,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
