/** `npm run simulate [-- CASES [SEED]]`: plays drawn cases with every strategy; a table here, JSON and a picture in build/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openContent, ROOT } from './open-knowledge.ts';
import { simulate } from './simulate/figures.ts';
import { drawFigures } from './simulate/picture.ts';
import { causesNeverReached } from './simulate/reach.ts';

const [cases = 2000, seed = 1] = process.argv.slice(2).map(Number);
if (![cases, seed].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('Say how many cases, and a seed, as whole numbers: npm run simulate -- 2000 1');
  process.exit(1);
}
const content = openContent();
const figures = simulate(content, cases, seed);
console.table(figures);

const at = (strategy: string, noise: number): number =>
  figures.find((f) => f.strategy === strategy && f.noise === noise)!.meanCost;
const ratio = (a: number, b: number): string => (a / b).toFixed(3);
console.log(`planner / simplest-first: ${ratio(at('planner', 0), at('simplest-first', 0))}`);
console.log(`planner / clairvoyant: ${ratio(at('planner', 0), at('clairvoyant', 0))}`);
console.log(`planner at noise 20 % / at none: ${ratio(at('planner', 0.2), at('planner', 0))}`);
const never = causesNeverReached(content);
console.log(never.length === 0 ? 'Every cause is drawn in some tree.' : `Causes no tree asks for: ${never.join(', ')}`);

const folder = join(ROOT, 'build');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'simulation.json'), `${JSON.stringify({ cases, seed, figures }, null, 2)}\n`);
writeFileSync(join(folder, 'simulation.svg'), drawFigures(figures));
console.log('Written: build/simulation.json, build/simulation.svg');
