/** The bot as a process of its own, as `npm start` runs it: on free ports, in a data folder of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const FREE_PORTS = { PORT: '0', FIRSTLINE_PLAYGROUND_PORT: '0' };

export interface Bot {
  pid: number;
  /** Where it takes activities; empty before `ready`. */
  url: string;
  /** The Playground's page; empty where none runs. */
  page: string;
  /** All it has said so far. */
  said: { out: string; err: string };
  /** Resolves when it takes messages; rejects with its own words where it ends instead. */
  ready: Promise<void>;
  /** The exit code; null where a signal ended it. */
  ended: Promise<number | null>;
  /** Ends it as Ctrl+C does. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'firstline-bot-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/** `folder`: its data folder, and the folder it is started in. */
export function startBot(folder: string, environment: Record<string, string> = {}, main = MAIN): Bot {
  const env = { PATH: process.env.PATH, FIRSTLINE_DATA: folder, ...FREE_PORTS, ...environment };
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  const child = spawn(process.execPath, [main], { env, cwd: folder, stdio, detached: true });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  const ended = once(child, 'close').then(([code]) => {
    process.off('exit', end);
    return code as number | null;
  });
  const bot: Bot = {
    pid: child.pid!,
    url: '',
    page: '',
    said: { out: '', err: '' },
    ready: new Promise((resolve, reject) => {
      child.stdout.on('data', (chunk) => {
        bot.said.out += chunk;
        if (bot.url || !/^Firstline is ready.*\n/m.test(bot.said.out)) return;
        bot.url = `http://127.0.0.1:${/127\.0\.0\.1:(\d+)/.exec(bot.said.out)?.[1]}`;
        bot.page = /Open (\S+)/.exec(bot.said.out)?.[1] ?? '';
        resolve();
      });
      child.stderr.on('data', (chunk) => {
        bot.said.err += chunk;
      });
      void ended.then((code) => reject(new Error(`the bot ended with ${code}: ${bot.said.err}`)));
    }),
    ended,
    stop() {
      // A terminal sends it to the whole group: to the Playground as well.
      if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGINT');
      return ended;
    },
    async kill() {
      end();
      await ended;
    },
  };
  bot.ready.catch(() => {});
  return bot;
}
