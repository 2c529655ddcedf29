/** `npm run -s understand`: {"text": …} a line in, what was understood a line out. */
import { z } from 'zod';
import type { Control, Message } from '../model.ts';
import { understand } from '../understand/understand.ts';
import { serveLines } from './json-lines.ts';
import { openKnowledge } from './open-knowledge.ts';

const Line = z.object({ text: z.string() });
/** Controls that programs know; the finer ones are told as the nearest of these. */
const BROADER: Readonly<Partial<Record<Control, Control>>> = { cannot: 'not-worked' };

const knowledge = openKnowledge();

function parse(line: string): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('this line is not JSON; write one object a line, for example {"text": "error code 0x904"}');
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success)
    throw new Error('the object needs a "text" that is a string, for example {"text": "error code 0x904"}');
  return parsed.data.text;
}

const messageOf = (text: string): Message => ({
  id: 'line',
  text,
  from: { id: 'line', name: '' },
  where: { key: 'line', kind: 'personal', address: null },
  locale: 'en',
  attachments: [],
  action: null,
  at: '1970-01-01T00:00:00.000Z',
});

await serveLines(process.stdin, process.stdout, async (line) => {
  const { control, codes, intents, symptoms } = understand(messageOf(parse(line)), null, knowledge);
  return {
    control: control === null ? null : (BROADER[control] ?? control),
    codes: codes.map(({ table, code }) => ({ table, code })),
    intents,
    symptoms,
  };
});
