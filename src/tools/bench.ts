/** `npm run bench [-- turn|start|memory]`: how fast and how large Firstline is beside a bare echo bot; tables here, JSON in build/. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMachine } from './bench/machine.ts';
import { measureMemory } from './bench/memory.ts';
import { measureStarts } from './bench/start.ts';
import { measureTurns, type TurnFigures } from './bench/turn.ts';
import { ROOT } from './open-knowledge.ts';

const PARTS: Readonly<Record<string, () => Promise<object[]>>> = {
  turn: measureTurns,
  start: measureStarts,
  memory: measureMemory,
};

/** A table has room for plain numbers only. */
function flat(figures: object): object {
  const { latency, ...rest } = figures as Partial<TurnFigures>;
  return latency ? { ...rest, median: latency.median, p90: latency.p90 } : figures;
}

const asked = process.argv.slice(2);
if (!asked.every((part) => part in PARTS)) {
  console.error(`Say which part, or nothing for all: npm run bench -- ${Object.keys(PARTS).join('|')}`);
  process.exit(1);
}
const file = join(ROOT, 'build', 'bench.json');
const measured: Record<string, unknown> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
for (const [part, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  const machine = describeMachine();
  const { cores, processor, node, load, diskMs } = machine;
  console.log(
    `\n${part}: ${cores} cores (${processor}), node ${node}, load ${load}, a write reaches the disk in ${diskMs} ms`,
  );
  const figures = await measure();
  measured[part] = { machine, figures };
  console.table(figures.map(flat));
}
mkdirSync(join(ROOT, 'build'), { recursive: true });
writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
console.log('Written: build/bench.json');
process.exit();
