/** `npm run draw`: pictures of every tree in build/trees/; `npm run draw -- plan "MESSAGE" [LEVELS]`: of one plan in build/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Chart } from './draw/chart.ts';
import { chartPlan, LEVELS } from './draw/chart-plan.ts';
import { chartTree } from './draw/chart-tree.ts';
import { hearOpening } from './draw/hear-opening.ts';
import { toMermaid } from './draw/to-mermaid.ts';
import { toSvg } from './draw/to-svg.ts';
import { openContent, openKnowledge, ROOT } from './open-knowledge.ts';

function write(chart: Chart, path: string): void {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.mmd`, toMermaid(chart));
  writeFileSync(`${file}.svg`, toSvg(chart));
  console.log(`${path}.svg`);
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}

function drawTrees(): void {
  const content = openContent();
  for (const [intent, dialog] of content.dialogs) write(chartTree(dialog, content), join('build', 'trees', intent));
  console.log('Open them in a browser. Beside each lies the same drawing for Mermaid (.mmd).');
}

function drawPlan(message: string, levels: number): void {
  const knowledge = openKnowledge();
  const opening = hearOpening(message, knowledge);
  if (!opening)
    giveUp(
      'The bot does not recognise a problem in this message, so there is no plan to draw. Say more about what fails.',
    );
  write(chartPlan(message, opening, knowledge.content, levels), join('build', 'plan'));
}

const [what, message = '', levels = String(LEVELS), ...more] = process.argv.slice(2);
if (what === undefined) drawTrees();
else if (what === 'plan' && message.trim() && /^[1-9]$/.test(levels) && more.length === 0)
  drawPlan(message, Number(levels));
else
  giveUp(
    'Write `npm run draw` for the trees, or `npm run draw -- plan "error code 0x904, it is only me"` for one plan; a number from 1 to 9 after the message says how deep.',
  );
