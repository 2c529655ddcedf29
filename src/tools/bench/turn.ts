/** One whole turn over HTTP beside the bare echo bot's: the wait of one person, and what a busy morning gets through. */
import { type BotProcess, hasMemoryDisk, startBot } from './bot-process.ts';
import { conversationOf } from './conversations.ts';
import { round, type Spread, spreadOf } from './spread.ts';
import { converse } from './talk.ts';

export interface TurnFigures {
  bot: string;
  /** Milliseconds of a turn while nobody else writes. */
  latency: Spread;
  /** Turns a second with eight people writing at once. */
  perSecond: number;
  /** Of the medians; the echo bot's is 1. */
  latencyRatio: number;
  throughputRatio: number;
}

const WARM_UP = 100;
const ROUNDS = 200;
const CROWD = 8;
const CROWDED_ROUNDS = 10;
const CONVERSATIONS_OF_A_ROUND = 40;

/** The bots take turns, so that whatever else the machine does hits all of them. */
export async function measureTurns(): Promise<TurnFigures[]> {
  const bots: [string, BotProcess][] = [
    ['echo', await startBot('echo')],
    ['firstline', await startBot('firstline')],
  ];
  if (hasMemoryDisk()) bots.push(['firstline, data in memory', await startBot('firstline', 'memory')]);
  try {
    for (const [, bot] of bots) await crowd(bot.port, WARM_UP);
    const latencies = bots.map(() => [] as number[]);
    for (let n = 0; n < ROUNDS; n++)
      for (const [i, [, bot]] of bots.entries()) latencies[i]!.push(...(await converse(bot.port, conversationOf(n))));
    const speeds = bots.map(() => [] as number[]);
    for (let n = 0; n < CROWDED_ROUNDS; n++)
      for (const [i, [, bot]] of bots.entries()) speeds[i]!.push(await crowd(bot.port, CONVERSATIONS_OF_A_ROUND));
    const measured = bots.map(([name], i) => ({
      bot: name,
      latency: spreadOf(latencies[i]!),
      perSecond: spreadOf(speeds[i]!).median,
    }));
    const echo = measured[0]!;
    return measured.map((figures) => ({
      ...figures,
      latencyRatio: round(figures.latency.median / echo.latency.median),
      throughputRatio: round(figures.perSecond / echo.perSecond),
    }));
  } finally {
    for (const [, bot] of bots) await bot.stop();
  }
}

/** So many conversations, eight at a time; turns a second. */
export async function crowd(port: number, conversations: number): Promise<number> {
  let next = 0;
  let turns = 0;
  const started = performance.now();
  const person = async (): Promise<void> => {
    while (next < conversations) {
      const lines = conversationOf(next++);
      await converse(port, lines);
      turns += lines.length;
    }
  };
  await Promise.all(Array.from({ length: CROWD }, person));
  return turns / ((performance.now() - started) / 1000);
}
