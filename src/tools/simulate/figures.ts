/** Many cases, every strategy, and what they come to. */
import type { Content } from '../../content/content.ts';
import { type Case, drawCase } from './cases.ts';
import { type Played, play } from './play.ts';
import { createRandom } from './random.ts';
import { STRATEGIES, type StrategyName } from './strategies.ts';

export interface Figures {
  strategy: StrategyName;
  noise: number;
  meanCost: number;
  p90Cost: number;
  meanFixes: number;
  meanQuestions: number;
  resolved: number;
  handedOver: number;
  gaveUp: number;
  longest: number;
  dearest: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const round = (value: number): number => Math.round(value * 1000) / 1000;

function sum(strategy: StrategyName, noise: number, games: readonly Played[]): Figures {
  const costs = games.map(({ cost }) => cost).sort((a, b) => a - b);
  const share = (holds: (game: Played) => boolean): number => round(games.filter(holds).length / games.length);
  return {
    strategy,
    noise,
    meanCost: round(mean(costs)),
    p90Cost: round(costs[Math.floor(costs.length * 0.9)]!),
    meanFixes: round(mean(games.map(({ fixes }) => fixes))),
    meanQuestions: round(mean(games.map(({ questions }) => questions))),
    resolved: share(({ resolved }) => resolved),
    handedOver: share(({ resolved }) => !resolved),
    gaveUp: share(({ gaveUp }) => gaveUp),
    longest: Math.max(...games.map(({ fixes, questions }) => fixes + questions)),
    dearest: round(costs.at(-1)!),
  };
}

/** The same cases for every strategy and noise. */
export function simulate(
  content: Content,
  cases: number,
  seed: number,
  noises: readonly number[] = [0, 0.1, 0.2],
): Figures[] {
  const random = createRandom(seed);
  const drawn: Case[] = Array.from({ length: cases }, () => drawCase(content, random));
  const names = Object.keys(STRATEGIES) as StrategyName[];
  return noises.flatMap((noise) =>
    names.map((name) => {
      const dice = createRandom(seed + 1);
      return sum(
        name,
        noise,
        drawn.map((scene) => play(scene, STRATEGIES[name], noise, content, dice)),
      );
    }),
  );
}
