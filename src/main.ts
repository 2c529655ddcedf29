/** Starts the bot: config, content, store, server, and on a machine without Teams the Playground. */
import { join } from 'node:path';
import { readConfig } from './config.ts';
import { loadContent } from './content/load.ts';
import { createOutbox } from './desk/outbox.ts';
import { explainStart } from './explain-start.ts';
import { openIntentModel } from './keep-model.ts';
import { startLearning } from './learning.ts';
import { createLog } from './log.ts';
import { onStop } from './on-stop.ts';
import { readyLine } from './ready-line.ts';
import { openStore } from './store/open-store.ts';
import { openTeams } from './teams/open-teams.ts';
import { turn } from './turn.ts';
import { prepareKnowledge } from './understand/understand.ts';

async function start(): Promise<void> {
  const config = readConfig();
  const clock = { now: () => new Date().toISOString() };
  const log = createLog(config.log, clock);
  const teams = openTeams(config, { clock, log });
  const content = loadContent(join(import.meta.dirname, '..'));
  const knowledge = prepareKnowledge(content, openIntentModel(content));
  const stored = await openStore({ databaseUrl: config.databaseUrl, folder: config.dataFolder });
  const store = { ...stored, deskPlace: async (desk: string) => (await stored.deskPlace(desk)) ?? teams.desk() };
  const outbox = createOutbox({ store, sender: teams.sender, clock, log });
  // A database file has one user; on a server another bot may be at work.
  if (!config.databaseUrl) await store.recover(clock.now());
  const learn = await startLearning(knowledge, store, config.learning);
  const world = { knowledge, store, roster: teams.roster, log, ...(learn ? { learn } : {}) };
  onStop([teams.close, outbox.stop, store.close]);
  const port = await teams.listen((message) => turn(message, world), outbox.deliver);
  outbox.start();
  process.stdout.write(`${readyLine(config, port, teams.page())}\n`);
}

start().catch((error) => {
  process.stderr.write(`${explainStart(error)}\n`);
  process.exit(1);
});
