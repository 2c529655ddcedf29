/** `npm run -s understand`: a JSON line in, a JSON line out. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { content } from '../content.ts';
import { type Run, runTool } from './run-tool.ts';

const say = (text: string): string => JSON.stringify({ text });
const INPUT: [name: string, line: string][] = [
  ['a pair of codes', say('Error code: 0x904\nExtended error code: 0x7')],
  ['no JSON', 'this is not JSON'],
  ['half of an object', '{"text": "hel'],
  ['an empty line', ''],
  ['no text', '{}'],
  ['a number as text', '{"text": 904}'],
  ['null', 'null'],
  ['an array', '["text"]'],
  ['an empty text', say('')],
  ['100 KB', say(`Error code: 0x204 ${'long '.repeat(20_000)}`)],
  ['more keys', '{"text": "hello", "id": 7}'],
  ['a finer control', say('I am not an admin, I cannot do that')],
  ['other scripts', say('リモート デスクトップに接続できません 🤷')],
  ['a lone half of a character', '{"text": "a\\ud83d"}'],
  ['Windows line end', `${say('thanks')}\r`],
  ['no line end', say('talk to a human')],
];
interface Answer {
  control: string | null;
  codes: { table: string; code: string }[];
  intents: { intent: string; confidence: number }[];
}
let run: Run;
let answers: Record<string, Answer>;

beforeAll(async () => {
  run = await runTool('understand', INPUT.map(([, line]) => line).join('\n'));
  answers = Object.fromEntries(INPUT.map(([name], i) => [name, JSON.parse(run.lines[i]!)]));
}, 60_000);

test('one answer a line, and a good end', () => {
  expect(run.lines).toHaveLength(INPUT.length);
  expect(run.errors).toBe('');
  expect(run.code).toBe(0);
});

test.each(['no JSON', 'half of an object', 'an empty line', 'no text', 'a number as text', 'null', 'an array'])(
  '%s is answered with what is wrong, and an example',
  (name) => {
    expect(answers[name]).toEqual({ error: expect.stringContaining('for example {"text": ') });
  },
);

test.each([
  'a pair of codes',
  'an empty text',
  '100 KB',
  'more keys',
  'a finer control',
  'other scripts',
  'a lone half of a character',
  'Windows line end',
  'no line end',
])('%s is understood', (name) => {
  expect(Object.keys(answers[name]!)).toEqual(['control', 'codes', 'intents', 'symptoms']);
  for (const { intent, confidence } of answers[name]!.intents) {
    expect(typeof intent).toBe('string');
    expect(confidence).toBeGreaterThanOrEqual(0);
  }
});

describe('the answer', () => {
  test('holds the codes as written, with their tables', () => {
    expect(answers['a pair of codes']!.codes).toEqual([
      { table: 'mstsc-disconnect', code: '0x904' },
      { table: 'extended-disconnect', code: '0x7' },
    ]);
    expect(answers['100 KB']!.codes).toEqual([{ table: 'mstsc-disconnect', code: '0x204' }]);
  });

  test('holds the intents, best first', () => {
    const { intents } = answers['a pair of codes']!;
    const pair = content.tables
      .get('mstsc-disconnect')!
      .pairs.find(({ code, extended }) => code === '0x904' && extended === '0x7');
    expect(intents[0]!.intent).toBe(pair!.intent);
    const shares = intents.map(({ confidence }) => confidence);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  test('holds the control, the finer ones as the nearest known one', () => {
    expect(answers['more keys']!.control).toBe('greet');
    expect(answers['Windows line end']!.control).toBe('thanks');
    expect(answers['no line end']!.control).toBe('human');
    expect(answers['a finer control']!.control).toBe('not-worked');
    expect(answers['a pair of codes']!.control).toBeNull();
  });
});

test('no input at all is a good end too', async () => {
  expect(await runTool('understand', '')).toEqual({ lines: [], errors: '', code: 0 });
});
