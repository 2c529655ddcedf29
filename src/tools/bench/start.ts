/** Cold start: from the command to the answer to the first message, with what the intent model learnt kept from last time or not. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../open-knowledge.ts';
import { startBot } from './bot-process.ts';
import { conversationOf } from './conversations.ts';
import { round, spreadOf } from './spread.ts';
import { say } from './talk.ts';

export interface StartFigures {
  bot: string;
  /** Milliseconds, median. */
  firstAnswer: number;
  /** The slowest of all. */
  slowest: number;
  /** Of the medians; the echo bot's is 1. */
  ratio: number;
}

const ROUNDS = 7;
/** Where keep-model.ts keeps what was learnt. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'firstline');

/** Removes what can be made again; each start here makes it again. */
function forget(): void {
  rmSync(CACHE, { recursive: true, force: true });
}

async function startOnce(bot: 'echo' | 'firstline'): Promise<number> {
  const started = performance.now();
  const running = await startBot(bot);
  await say(running.port, conversationOf(0)[0]!, 'somebody new');
  const took = performance.now() - started;
  await running.stop();
  return took;
}

export async function measureStarts(): Promise<StartFigures[]> {
  const kinds: [string, () => Promise<number>][] = [
    ['echo', () => startOnce('echo')],
    [
      'firstline, first start ever',
      () => {
        forget();
        return startOnce('firstline');
      },
    ],
    ['firstline', () => startOnce('firstline')],
  ];
  const took = kinds.map(() => [] as number[]);
  for (let n = 0; n < ROUNDS; n++) for (const [i, [, start]] of kinds.entries()) took[i]!.push(await start());
  if (!existsSync(CACHE)) throw new Error(`nothing was kept in ${CACHE}: both starts learnt anew`);
  const echo = spreadOf(took[0]!).median;
  return kinds.map(([bot], i) => {
    const { median } = spreadOf(took[i]!);
    return {
      bot,
      firstAnswer: round(median, 0),
      slowest: round(Math.max(...took[i]!), 0),
      ratio: round(median / echo),
    };
  });
}
