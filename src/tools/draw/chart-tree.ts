/** The chart of a tree: a box for each step, an arrow for each way from one to another. */
import type { Content, Dialog } from '../../content/content.ts';
import type { Arrow, Box, Chart } from './chart.ts';
import { describeStep, kindOf } from './describe-step.ts';
import { type Way, waysOf } from './ways-of.ts';

const START = 'start';
const boxOf = (step: string): string => `step-${step}`;

/** Ways to the same step share an arrow. */
function arrowsFrom(from: string, ways: readonly Way[]): Arrow[] {
  const byTarget = new Map<string, string[]>();
  for (const { to, when } of ways) {
    const labels = byTarget.get(to) ?? [];
    byTarget.set(to, when ? [...labels, when] : labels);
  }
  return [...byTarget].map(([to, labels]) => ({ from, to: boxOf(to), labels }));
}

export function chartTree(dialog: Dialog, content: Content): Chart {
  const steps = Object.entries(dialog.steps);
  const start: Box = {
    id: START,
    kind: 'start',
    name: '',
    lines: [dialog.title],
    notes: [`“${dialog.example}”`],
    hint: '',
  };
  return {
    title: `${dialog.title} (${dialog.intent})`,
    direction: 'down',
    boxes: [
      start,
      ...steps.map(([name, step]) => ({ id: boxOf(name), kind: kindOf(step), name, ...describeStep(step, content) })),
    ],
    arrows: [
      { from: START, to: boxOf(dialog.start), labels: [] },
      ...steps.flatMap(([name, step]) => arrowsFrom(boxOf(name), waysOf(step, content))),
    ],
  };
}
