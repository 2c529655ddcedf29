/** Runs the conversations in test/stories: what a person writes, and what the bot must and must not answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Said, startConversation } from '../src/terminal/conversation.ts';
import { knowledge } from './content.ts';

const Turn = z.strictObject({
  person: z.string().optional(),
  /** So many times the same text in one message. */
  repeat: z.number().default(1),
  /**
   * What is typed to each question by its id, or by its kind (symptom, fix, field), for as long as one of these is on the
   * table; so that a story need not know in which order they are asked.
   */
  answers: z.record(z.string(), z.string()).optional(),
  /** Minutes or days since the turn before; one minute where nothing is said. */
  after: z
    .string()
    .regex(/^\d+ (minutes|days)$/)
    .optional(),
  picture: z.boolean().default(false),
  /** Parts of what the bot says, and parts that it must not say, in any letter case. */
  bot: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]),
  /** The question on the table afterwards: `symptom:stage`, a kind alone such as `fix`, or null. */
  waiting: z.string().nullable().optional(),
  /** `tried`: how many fixes the ticket lists, or `all` that were offered in the story. */
  ticket: z
    .strictObject({
      state: z.string(),
      intent: z.string(),
      desk: z.string(),
      reason: z.string(),
      tried: z.union([z.number(), z.literal('all')]),
      code: z.string(),
      /** Symptom or field → value. */
      knows: z.record(z.string(), z.string()),
      /** A part of what the person wrote. */
      said: z.string(),
    })
    .partial()
    .optional(),
  tickets: z.number().optional(),
});
type Turn = z.infer<typeof Turn>;
const Story = z.strictObject({ story: z.string(), turns: z.array(Turn).min(1) });
const Stories = z.array(Story);

const MINUTE = 60_000;
const MOST_ANSWERS = 30;
const folder = join(import.meta.dirname, 'stories');

function pause(after = '1 minutes'): number {
  const [number = '1', unit] = after.split(' ');
  return Number(number) * (unit === 'days' ? 1440 : 1) * MINUTE;
}

const textOf = ({ replies }: Said): string => replies.map((reply) => reply.text).join('\n');

/** A part of `waitingFor` counts as well as the whole: `fix` for `fix:reconnect-vpn`. */
function expectWaiting({ waitingFor }: Said, wanted: string | null, about: string): void {
  const got = wanted?.includes(':') ? waitingFor : (waitingFor?.split(':')[0] ?? null);
  expect({ about, waitingFor: got }).toEqual({ about, waitingFor: wanted });
}

function expectTicket({ tickets }: Said, wanted: NonNullable<Turn['ticket']>, offered: ReadonlySet<string>): void {
  const { tried, code, knows, said, ...rest } = wanted;
  const last = tickets.at(-1);
  expect(last).toMatchObject(rest);
  if (tried === 'all') expect(new Set(last?.tried.map(({ fix }) => fix))).toEqual(offered);
  else if (tried !== undefined) expect(last?.tried).toHaveLength(tried);
  if (code !== undefined) expect(last?.codes.map((hit) => hit.entry)).toContain(code);
  if (knows !== undefined) expect({ ...last?.symptoms, ...last?.fields }).toMatchObject(knows);
  if (said !== undefined) expect(last?.said.join('\n').toLowerCase()).toContain(said.toLowerCase());
}

function expectTurn(turn: Turn, said: Said, text: string, offered: ReadonlySet<string>): void {
  const about = `after “${(turn.person ?? 'the answers').slice(0, 60)}” the bot said:\n${text}\n`;
  const spoken = text.toLowerCase();
  for (const part of turn.bot)
    expect({ about, missing: spoken.includes(part.toLowerCase()) ? '' : part }).toEqual({ about, missing: '' });
  for (const part of turn.not)
    expect({ about, unwanted: spoken.includes(part.toLowerCase()) ? part : '' }).toEqual({ about, unwanted: '' });
  if (turn.waiting !== undefined) expectWaiting(said, turn.waiting, about);
  if (turn.tickets !== undefined)
    expect({ about, tickets: said.tickets.length }).toEqual({ about, tickets: turn.tickets });
  if (turn.ticket) expectTicket(said, turn.ticket, offered);
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  describe(file, () => {
    test.each(Stories.parse(parse(readFileSync(join(folder, file), 'utf8'))))('$story', async ({ turns }) => {
      let clock = Date.parse('2026-11-22T09:00:00.000Z');
      const conversation = await startConversation(knowledge, () => new Date(clock).toISOString());
      const offered = new Set<string>();
      const say = async (text: string, picture = false): Promise<Said> => {
        const said = await conversation.say(text, picture ? [{ name: 'error.png', contentType: 'image/png' }] : []);
        if (said.waitingFor?.startsWith('fix:')) offered.add(said.waitingFor.slice('fix:'.length));
        return said;
      };
      let said: Said = { replies: [], waitingFor: null, tickets: [] };
      try {
        for (const turn of turns) {
          clock += pause(turn.after);
          const texts: string[] = [];
          if (turn.person !== undefined) {
            said = await say(turn.person.repeat(turn.repeat), turn.picture);
            texts.push(textOf(said));
          }
          for (let i = 0; turn.answers && i < MOST_ANSWERS; i++) {
            const [kind = '', id = ''] = said.waitingFor?.split(':') ?? [];
            const answer = turn.answers[id] ?? turn.answers[kind];
            if (answer === undefined) break;
            clock += MINUTE;
            said = await say(answer);
            texts.push(textOf(said));
          }
          expectTurn(turn, said, texts.join('\n'), offered);
        }
      } finally {
        await conversation.close();
      }
    });
  });
}
