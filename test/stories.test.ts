/** Runs the conversations in test/stories: what a person writes, and what the bot must and must not answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { startConversation } from '../src/terminal/conversation.ts';
import { knowledge } from './content.ts';

const Turn = z.strictObject({
  person: z.string(),
  /** Minutes or days since the turn before; one minute where nothing is said. */
  after: z.string().regex(/^\d+ (minutes|days)$/).optional(),
  picture: z.boolean().default(false),
  bot: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]),
  waiting: z.string().nullable().optional(),
  ticket: z
    .strictObject({ state: z.string(), intent: z.string(), desk: z.string(), reason: z.string(), tried: z.number(), code: z.string() })
    .partial()
    .optional(),
  tickets: z.number().optional(),
});
const Story = z.strictObject({ story: z.string(), turns: z.array(Turn).min(1) });
const Stories = z.array(Story);

const MINUTE = 60_000;
const folder = join(import.meta.dirname, 'stories');

function pause(after = '1 minutes'): number {
  const [number = '1', unit] = after.split(' ');
  return Number(number) * (unit === 'days' ? 1440 : 1) * MINUTE;
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  describe(file, () => {
    test.each(Stories.parse(parse(readFileSync(join(folder, file), 'utf8'))))('$story', async ({ turns }) => {
      let clock = Date.parse('2026-11-22T09:00:00.000Z');
      const conversation = await startConversation(knowledge, () => new Date(clock).toISOString());
      try {
        for (const turn of turns) {
          clock += pause(turn.after);
          const attachments = turn.picture ? [{ name: 'error.png', contentType: 'image/png' }] : [];
          const { replies, waitingFor, tickets } = await conversation.say(turn.person, attachments);
          const text = replies.map((reply) => reply.text).join('\n');
          const about = `after “${turn.person.slice(0, 60)}” the bot said:\n${text}\n`;
          for (const part of turn.bot) expect(about.toLowerCase()).toContain(part.toLowerCase());
          for (const part of turn.not) expect(text.toLowerCase()).not.toContain(part.toLowerCase());
          if (turn.waiting !== undefined) expect({ about, waitingFor }).toEqual({ about, waitingFor: turn.waiting });
          if (turn.tickets !== undefined) expect({ about, tickets: tickets.length }).toEqual({ about, tickets: turn.tickets });
          if (turn.ticket) {
            const { tried, code, ...rest } = turn.ticket;
            const last = tickets.at(-1);
            expect(last).toMatchObject(rest);
            if (tried !== undefined) expect(last?.tried).toHaveLength(tried);
            if (code !== undefined) expect(last?.codes.map((hit) => hit.entry)).toContain(code);
          }
        }
      } finally {
        await conversation.close();
      }
    });
  });
}
