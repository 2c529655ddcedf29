/** Everything of this folder put together: what the rest of the bot needs of Teams, or of the Playground in its stead. */
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Message, Outgoing, Place } from '../model.ts';
import type { Clock, Log, Roster, Sender } from '../ports.ts';
import { Adapter } from './adapter.ts';
import { defaultDesk } from './default-desk.ts';
import { createSender } from './outgoing.ts';
import { type Playground, startPlayground } from './playground.ts';
import { createRoster } from './roster.ts';
import { createServer, type TeamsServer } from './server.ts';

export interface Teams {
  sender: Sender;
  roster: Roster;
  /** Where cases go for a desk without a place of its own; null: nowhere yet. */
  desk(): Place | null;
  /** The page to open for a chat; null where no Playground runs. */
  page(): string | null;
  /** Resolves to the port when the first message may come. */
  listen(
    handle: (message: Message) => Promise<Outgoing[]>,
    deliver: (outgoing: Outgoing[]) => Promise<void>,
  ): Promise<number>;
  close(): Promise<void>;
}

export function openTeams(config: Config, { clock, log }: { clock: Clock; log: Log }): Teams {
  const adapter = new Adapter(config.bot);
  const sender = createSender(adapter);
  let server: TeamsServer | null = null;
  let playground: Playground | null = null;
  const logFile = join(config.dataFolder, 'playground.log');
  const startFor = (bot: number) => startPlayground({ bot, page: config.playgroundPort, logFile });
  // It takes a second to start: meanwhile the bot learns. Port 0 means any, and is known only when the bot listens.
  let starting = config.playground && config.port > 0 ? startFor(config.port) : null;
  return {
    sender,
    roster: createRoster({ adapter, clock, log }),
    desk: () => defaultDesk(config, playground),
    page: () => playground?.url ?? null,
    async listen(handle, deliver) {
      server = createServer({ bot: config.bot, adapter, handle, deliver, sender, clock, log });
      const port = await server.listen(config.port, config.host);
      if (config.playground) starting ??= startFor(port);
      playground = await starting;
      return port;
    },
    async close() {
      await Promise.all([server?.close(), starting?.then((running) => running?.stop())]);
    },
  };
}
