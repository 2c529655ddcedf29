/** A bot in a process of its own, as the bench measures it: Firstline as `npm start` runs it, or the bare echo bot. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../open-knowledge.ts';

const SCRIPTS = { firstline: 'src/main.ts', echo: 'src/teams/echo-bot.ts' } as const;
/** A disk that is memory: what waits for the disk elsewhere does not wait here. */
const MEMORY_DISK = '/dev/shm';

export interface BotProcess {
  port: number;
  /** Resident memory in megabytes. */
  memory(): number;
  stop(): Promise<void>;
}

export const hasMemoryDisk = (): boolean => existsSync(MEMORY_DISK);

/** Resolves when the bot listens. Its data is in a new folder, in memory where asked, and removed with it. */
export async function startBot(bot: keyof typeof SCRIPTS, disk: 'disk' | 'memory' = 'disk'): Promise<BotProcess> {
  const folder = mkdtempSync(join(disk === 'memory' ? MEMORY_DISK : tmpdir(), 'firstline-bench-'));
  const child = spawn(process.execPath, [join(ROOT, SCRIPTS[bot])], {
    cwd: folder,
    env: { PORT: '0', LOG: 'off', FIRSTLINE_PLAYGROUND: 'off', FIRSTLINE_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  const gone = once(child, 'exit').then(() => {
    process.off('exit', end);
    rmSync(folder, { recursive: true, force: true });
  });
  const heard = once(child.stdout, 'data') as Promise<[Buffer]>;
  const port = await Promise.race([
    heard.then(([line]) => Number(/:(\d+)\//.exec(line.toString())?.[1])),
    gone.then(() => 0),
  ]);
  if (!port) throw new Error(`${SCRIPTS[bot]} did not start`);
  return {
    port,
    memory: () => readMemory(child.pid!) / 1024,
    async stop() {
      child.kill();
      await gone;
    },
  };
}

/** In kilobytes. */
function readMemory(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (existsSync(status)) return Number(/VmRSS:\s*(\d+)/.exec(readFileSync(status, 'utf8'))![1]);
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]));
}
