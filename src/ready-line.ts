/** The one line a start prints: where to open the chat, and who may connect. */
import type { Config } from './config.ts';

/** `page`: the Playground's address, or null where none runs. */
export function readyLine({ bot, host, playground }: Config, port: number, page: string | null): string {
  if (bot) return `Firstline is ready: Teams reaches it on port ${port}, path /api/messages.`;
  const alone = `(No Teams credentials: listening on ${host}:${port} only.)`;
  if (page) return `Firstline is ready. Open ${page} and say hello. ${alone}`;
  const missing = playground ? ' The Playground did not start; npm ci installs it.' : '';
  return `Firstline is ready at http://${host}:${port}/api/messages.${missing} ${alone}`;
}
