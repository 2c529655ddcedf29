/** Starts the Agents Playground, a pretend Teams in the browser, beside a bot that has no credentials. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Place } from '../model.ts';
import { makeDesk } from './make-desk.ts';

export interface Playground {
  /** The page to open. */
  url: string;
  /** Its channel for technicians. */
  desk: Place;
  stop(): Promise<void>;
}

const CONFIG = fileURLToPath(new URL('../../.m365agentsplayground.yml', import.meta.url));
const CHILD = fileURLToPath(new URL('./playground-child.ts', import.meta.url));
const config = z.object({
  tenantId: z.string(),
  bot: z.object({ id: z.string(), name: z.string() }),
  team: z.object({ channels: z.tuple([z.object({ id: z.string() })]).rest(z.unknown()) }),
});
const START_MS = 20_000;
const STOP_MS = 2_000;

/** `page`: its port, 0 for any; another one is used where that is taken. Null where the Playground is not installed or does not start. */
export async function startPlayground(options: {
  bot: number;
  page: number;
  logFile: string;
}): Promise<Playground | null> {
  const cli = findCli();
  if (!cli || !canWrite(options.logFile)) return null;
  const endpoint = ['--app-endpoint', `http://127.0.0.1:${options.bot}/api/messages`, '--channel-id', 'msteams'];
  const page = ['--port', String(options.page), '--disable-telemetry'];
  const child = fork(CHILD, [cli, CONFIG, options.logFile, ...endpoint, ...page], {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    execArgv: [],
  });
  const gone = once(child, 'exit').catch(() => {});
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  void gone.then(() => process.off('exit', end));
  const stop = async () => {
    const force = setTimeout(end, STOP_MS);
    child.kill();
    await gone;
    clearTimeout(force);
  };
  const port = await Promise.race([
    heardPort(child.stdout!),
    gone.then(() => null),
    wait(START_MS, null, { ref: false }),
  ]);
  if (port) return { url: `http://localhost:${port}`, desk: deskAt(port), stop };
  await stop();
  return null;
}

/** Production images come without it. */
function findCli(): string | null {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    return null;
  }
}

/** The Playground itself turns in circles where it cannot write. */
function canWrite(file: string): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    return true;
  } catch {
    return false;
  }
}

function heardPort(output: Readable): Promise<number> {
  return new Promise((resolve) => {
    let heard = '';
    output.on('data', (chunk: Buffer) => {
      heard = (heard + chunk).slice(-1000);
      const port = /Listening on (\d+)/.exec(heard)?.[1];
      if (port) resolve(Number(port));
    });
  });
}

function deskAt(port: number): Place {
  const { tenantId, bot, team } = config.parse(parse(readFileSync(CONFIG, 'utf8')));
  const serviceUrl = `http://localhost:${port}/_connector`;
  return makeDesk({ channel: team.channels[0].id, tenant: tenantId, serviceUrl, bot });
}
