/** Every reply the content can lead to: complete as text, valid as a card, small enough, and nobody's words are markup. */
import { describe, expect, test } from '@jest/globals';
import { FIX_BUTTONS, type Speak } from '../../src/decide/questions.ts';
import { startSession } from '../../src/decide/session.ts';
import type { Act, Message, Reply, Session, Waiting } from '../../src/model.ts';
import { codeBlock, submit, textBlock, toCard } from '../../src/render/cards/card.ts';
import { render } from '../../src/render/render.ts';
import { speakIn } from '../../src/render/words.ts';
import { checkReply, mistakesIn, nodesOf, runsOf } from '../check-reply.ts';
import { content } from '../content.ts';
import { chatOf, mia } from '../office.ts';

const at = '2026-11-22T09:00:00.000Z';
const message: Message = {
  ...{ id: 'm', text: '', from: mia, where: chatOf(mia), locale: 'en', attachments: [], action: null, at },
};
const speak: Speak = speakIn('en', content);

function session(waiting: Waiting | null, change: Partial<Session> = {}): Session {
  return { ...startSession('key', message), waiting, ...change };
}
function answer(acts: Act[], waiting: Waiting | null = null, change: Partial<Session> = {}): Reply {
  const reply = render(acts, session(waiting, change), content, speak);
  expect(reply).not.toBeNull();
  checkReply(reply!);
  return reply!;
}
/** What the card says must be in the text, too. */
function expectSameWords({ text, card }: Reply): void {
  for (const run of runsOf(card)) if (run !== 'Firstline') expect(text).toContain(run);
}

test.each([...content.symptoms.keys()])('asks for the symptom %s with all its answers', (id) => {
  const symptom = content.symptoms.get(id)!;
  const reply = answer([{ act: 'ask' }], { for: 'symptom', id });
  expect(reply.text).toContain(symptom.ask);
  expect(reply.choices).toHaveLength(symptom.answers.length + 1);
  for (const { label } of symptom.answers) expect(reply.text).toContain(label);
  expectSameWords(reply);
  const offered = nodesOf(reply.card) as { data?: { value?: string }; choices?: { value: string }[] }[];
  const sent = offered.flatMap(({ data, choices }) => choices?.map(({ value }) => value) ?? data?.value ?? []);
  expect(sent).toEqual(reply.choices.map(({ value }) => value));
});

test.each([...content.fixes.keys()])('tells every step and command of the fix %s', (id) => {
  const fix = content.fixes.get(id)!;
  const reply = answer([{ act: 'ask' }], { for: 'fix', id });
  const parts = fix.steps.flatMap((step) => (typeof step === 'string' ? [step] : [step.do, step.copy]));
  for (const part of [fix.title, fix.verify, fix.before ?? '', `${fix.minutes} min`, ...parts]) {
    expect(reply.text).toContain(part);
    expect(runsOf(reply.card).join('\n')).toContain(part);
  }
  expect(reply.choices.map(({ value }) => value)).toEqual([...FIX_BUTTONS]);
  expectSameWords(reply);
});

test('welcomes with examples, in the text as on the card', () => {
  const reply = answer([{ act: 'welcome' }]);
  const { example } = [...content.dialogs.values()][0]!;
  expect(reply.text).toContain(example);
  expectSameWords(reply);
});

test.each(
  [...content.dialogs.values()].flatMap(({ intent, steps }) =>
    Object.entries(steps).flatMap(([step, shape]) =>
      'form' in shape ? shape.form.map((field) => [intent, step, field.id, field] as const) : [],
    ),
  ),
)('asks the form of %s, %s: %s', (intent, step, id, field) => {
  const reply = answer([{ act: 'ask' }], { for: 'field', id }, { position: { intent, step } });
  expect(reply.text).toContain(field.ask);
  for (const choice of field.choices ?? []) expect(reply.text).toContain(choice);
});

const [one, two] = [...content.dialogs.keys()] as [string, string];
const titleOf = (intent: string) => content.dialogs.get(intent)!.title;
const OWN: [Waiting, string[]][] = [
  [{ for: 'intent', id: 'topic', options: [one, two] }, [speak('did-you-mean'), titleOf(one), titleOf(two)]],
  [{ for: 'topic', id: one }, [titleOf(one), titleOf(two), speak('button-yes')]],
  [{ for: 'resume', id: one }, [titleOf(one), speak('button-no')]],
  [{ for: 'ticket', id: one }, ['#1001', titleOf(one), speak('button-new-problem')]],
  [{ for: 'human', id: 'technician' }, [speak('offer-human'), speak('button-yes')]],
  [{ for: 'field', id: 'problem' }, [speak('ask-problem')]],
];
test.each(OWN)('asks a question of its own again, in words: %j', (waiting, words) => {
  const position = waiting.for === 'topic' ? { intent: two, step: 'opening' } : null;
  const reply = answer([{ act: 'say', key: 'did-not-catch-answer' }, { act: 'ask' }], waiting, {
    position,
    ticket: 1001,
  });
  for (const word of words) expect(reply.text).toContain(word);
  if (reply.card) expectSameWords(reply);
});

test('does not ask its own question twice', () => {
  const reply = answer([{ act: 'say', key: 'offer-human' }, { act: 'ask' }], { for: 'human', id: 'technician' });
  expect(reply.text.split(speak('offer-human'))).toHaveLength(2);
});

describe('codes and sentences', () => {
  test.each([...content.tables.values()].map((table) => [table.table, table] as const))(
    'explains those of %s',
    (_, table) => {
      for (const { code, means, confidence } of table.codes) {
        const hit = { table: table.table, code, entry: code };
        const reply = render([{ act: 'explain-codes', codes: [hit], sentences: [] }], session(null), content, speak);
        if (Number(code) === 0) continue;
        expect(reply?.text).toContain(means);
        expect(reply?.text.includes(speak('code-reported'))).toBe(confidence === 'reported');
      }
    },
  );
  test('does not guess at an unknown one', () => {
    const hit = { table: 'unlisted', code: '0x1234', entry: null };
    expect(answer([{ act: 'explain-codes', codes: [hit], sentences: [] }]).text).toBe(
      speak('code-unknown', { code: '0x1234' }),
    );
  });
});

describe('words', () => {
  test('say nothing where there is nothing to say', () => {
    expect(render([], session(null), content, speak)).toBeNull();
    expect(render([{ act: 'tell', text: '' }], session(null), content, speak)).toBeNull();
  });
  test('are English where the language has none, and never fill what came from people', () => {
    for (const locale of ['xx-YY', '', '__proto__', 'EN-us'])
      expect(speakIn(locale, content)('button-yes')).toBe(speak('button-yes'));
    const technician = '{number} {constructor} $& $1';
    expect(speak('ticket-claimed', { number: '7', technician })).toContain(technician);
  });
});

test('the check itself finds what is wrong with a card', () => {
  expect(mistakesIn(toCard([textBlock('x'), codeBlock('y')], [submit('z', 'answer')]))).toEqual([]);
  expect(mistakesIn(toCard([{ type: 'NoSuchBlock' }]))).not.toEqual([]);
  expect(mistakesIn(toCard([{ type: 'Input.Text' }]))).not.toEqual([]);
  expect(mistakesIn(toCard([textBlock('x', { size: 'Huge' as 'Small' })]))).not.toEqual([]);
  expect(() => checkReply({ text: 'x', choices: [], card: toCard([{ type: 'TextBlock', text: 'x' }]) })).toThrow();
});
