/** `npm run -s chat -- --json`: a message a line in, the replies as JSON a line out. */
import { beforeAll, expect, test } from '@jest/globals';
import { type Run, runTool } from './run-tool.ts';

const SAID = [
  'hello',
  'Error code: 0x904 Extended error code: 0x7',
  '',
  'why do you ask?',
  '{"text": "not a message but what a person typed"}',
  `it ${'really '.repeat(15_000)}does not work`,
  'talk to a human',
  'yes',
];
let run: Run;
let answers: {
  replies: { text: string; choices: unknown[] }[];
  waitingFor: string | null;
  tickets: Record<string, unknown>[];
}[];

beforeAll(async () => {
  run = await runTool('chat', `${SAID.join('\n')}\n`, ['--json']);
  answers = run.lines.map((line) => JSON.parse(line));
}, 60_000);

test('every message is answered, in order, and the end of input is a good end', () => {
  expect(run.errors).toBe('');
  expect(run.code).toBe(0);
  expect(answers).toHaveLength(SAID.length);
});

test('an answer holds replies, the question on the table and the tickets', () => {
  for (const answer of answers) {
    expect(answer).toEqual({ replies: expect.any(Array), waitingFor: answer.waitingFor, tickets: expect.any(Array) });
    expect(answer.waitingFor === null || typeof answer.waitingFor === 'string').toBe(true);
    for (const reply of answer.replies) {
      expect(reply.text.trim()).not.toBe('');
      expect(reply.choices.every((choice) => typeof choice === 'string')).toBe(true);
    }
  }
});

test('what a person says is never left without a reply', () => {
  SAID.forEach((said, i) => {
    if (said !== '')
      expect([said.slice(0, 40), answers[i]!.replies.length]).toEqual([said.slice(0, 40), expect.any(Number)]);
    if (said !== '') expect(answers[i]!.replies.length).toBeGreaterThan(0);
  });
});

test('asking for a person leads to a ticket with what was said so far', () => {
  const tickets = answers.at(-1)!.tickets;
  expect(tickets).toHaveLength(1);
  expect(tickets[0]!.codes).toEqual(
    expect.arrayContaining([{ table: 'mstsc-disconnect', code: '0x904', entry: '0x904' }]),
  );
  expect(Object.keys(tickets[0]!)).not.toContain('place');
});
