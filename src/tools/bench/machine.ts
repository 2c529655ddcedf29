/** What the figures depend on beside the bot: the machine, its Node, and how long its disk takes to keep a promise. */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { round, spreadOf } from './spread.ts';

export interface Machine {
  cores: number;
  processor: string;
  node: string;
  /** Processes that wanted a core in the last minute, before the bench began. */
  load: number;
  /** Milliseconds (median) until 4 KB are safely on the disk: each turn waits for that at least once. */
  diskMs: number;
}

export const describeMachine = (): Machine => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  node: process.version,
  load: round(loadavg()[0]!),
  diskMs: measureDisk(),
});

function measureDisk(): number {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-bench-'));
  const file = openSync(join(folder, 'disk'), 'w');
  const page = Buffer.alloc(4096, 1);
  const took = Array.from({ length: 200 }, () => {
    const started = performance.now();
    writeSync(file, page);
    fdatasyncSync(file);
    return performance.now() - started;
  });
  closeSync(file);
  rmSync(folder, { recursive: true });
  return spreadOf(took).median;
}
