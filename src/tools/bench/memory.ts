/** Resident memory after ten thousand conversations beside that after a hundred: what grows with use is a leak. */
import { hasMemoryDisk, startBot } from './bot-process.ts';
import { round } from './spread.ts';
import { crowd } from './turn.ts';

export interface MemoryFigures {
  bot: string;
  /** Conversations held so far. */
  conversations: number;
  megabytes: number;
  /** Beside that after the first hundred. */
  ratio: number;
}

const MARKS = [100, 1000, 5000, 10_000] as const;

export async function measureMemory(): Promise<MemoryFigures[]> {
  return [...(await grow('echo')), ...(await grow('firstline'))];
}

async function grow(bot: 'echo' | 'firstline'): Promise<MemoryFigures[]> {
  const running = await startBot(bot, hasMemoryDisk() ? 'memory' : 'disk');
  try {
    const figures: MemoryFigures[] = [];
    let held = 0;
    for (const conversations of MARKS) {
      await crowd(running.port, conversations - held);
      held = conversations;
      const megabytes = round(running.memory(), 0);
      figures.push({ bot, conversations, megabytes, ratio: round(megabytes / (figures[0]?.megabytes ?? megabytes)) });
    }
    return figures;
  } finally {
    await running.stop();
  }
}
