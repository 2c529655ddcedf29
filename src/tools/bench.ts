/** `npm run bench [-- turn|start|memory]`: how fast and how large Firstline is beside a bare echo bot; a table here, JSON in build/. */
import { mkdirSync, writeFileSync } from 'node:fs';
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
const machine = describeMachine();
console.log(
  `${machine.cores} cores (${machine.processor}), node ${machine.node}, load ${machine.load}, a write reaches the disk in ${machine.diskMs} ms`,
);
const measured: Record<string, object[]> = {};
for (const [part, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  const figures = await measure();
  measured[part] = figures;
  console.log(`\n${part}`);
  console.table(figures.map(flat));
}
const folder = join(ROOT, 'build');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify({ machine, ...measured }, null, 2)}\n`);
console.log('Written: build/bench.json');
process.exit();
