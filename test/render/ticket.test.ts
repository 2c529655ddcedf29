/** A ticket's card and text: everything in it, nothing empty, never too large, and what people wrote stays text. */
import { describe, expect, test } from '@jest/globals';
import { tellClaimed, tellResolved } from '../../src/desk/notify.ts';
import { RESOLUTION_CODES } from '../../src/desk/resolutions.ts';
import { TICKET_STATES, type Ticket, type TicketEvent } from '../../src/model.ts';
import { nextFixes } from '../../src/render/next-fix.ts';
import { renderQueue } from '../../src/render/queue.ts';
import { renderTicket } from '../../src/render/ticket.ts';
import { speakIn } from '../../src/render/words.ts';
import { checkReply, nodesOf, runsOf } from '../check-reply.ts';
import { content } from '../content.ts';
import { ada, chatOf, mia } from '../office.ts';

const speak = speakIn('en', content);
const at = '2026-11-22T09:00:00.000Z';
const plain: Ticket = {
  ...{ number: 1001, revision: 1, state: 'queued', desk: 'remote-desktop', intent: 'certificate-or-tls' },
  ...{ reason: 'needs-rights', requester: mia, place: chatOf(mia), codes: [], sentences: [], said: [], symptoms: {} },
  ...{ fields: {}, tried: [], suspects: [], next: [], owner: null, opened: at, claimed: null, changed: at },
  ...{ resolution: null, reopened: 0 },
};
const inState = (state: Ticket['state'], ticket: Ticket = plain): Ticket => ({
  ...ticket,
  state,
  owner: state === 'queued' ? null : ada,
  claimed: state === 'queued' ? null : at,
  resolution: state === 'resolved' ? { code: 'fixed', note: 'new certificate', cause: null } : ticket.resolution,
});

const NASTY = [
  '# heading\n**bold** [link](https://evil.example) ![x](https://evil.example/x.png)',
  '<b>bold</b> <at>everyone</at> {{DATE(2017-02-14T06:08:00Z)}} {x}',
  '"quotes" \\backslashes\\ \u2028 \t tabs',
  '😭'.repeat(2000),
  'Resolution\n• Fixed: forged',
  '\n'.repeat(500),
  'x'.repeat(4000),
  '"'.repeat(4000),
];
const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
const longestFixes = [...content.fixes.values()]
  .toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  .map(({ id }) => id);
const huge: Ticket = {
  ...plain,
  requester: { id: 'x', name: NASTY.join(' ') },
  codes: [...content.tables.values()].flatMap(({ table, codes }) =>
    codes.map(({ code }) => ({ table, code, entry: code })),
  ),
  sentences: [...content.sentences.keys()],
  said: many(30, (n) => NASTY[n % NASTY.length]!),
  symptoms: Object.fromEntries([...content.symptoms.values()].map(({ id, answers }) => [id, answers[0]!.value])),
  fields: Object.fromEntries(many(50, (n) => [`field-${n}`, NASTY[n % NASTY.length]!])),
  tried: [...content.fixes.keys()].map((fix) => ({ fix, outcome: 'partly', offered: at, told: at })),
  suspects: [...content.causes.keys()].map((cause) => ({ cause, share: 0.01 })),
  next: longestFixes.slice(0, 3),
  resolution: { code: 'fixed', note: 'x'.repeat(2000), cause: null },
  reopened: 12,
};
const events: TicketEvent[] = many(200, (n) => ({
  ...{
    ticket: 1001,
    revision: n + 1,
    actor: huge.requester,
    at,
    from: n ? 'queued' : null,
    to: 'queued',
    why: NASTY[n % 8]!,
  },
}));

describe.each(TICKET_STATES)('a %s ticket', (state) => {
  test.each([
    ['with nothing in it', plain, []],
    ['with everything in it', huge, events],
  ] as const)('%s is a valid card', (_, ticket, history) => {
    const reply = renderTicket(inState(state, ticket), content, history);
    checkReply(reply);
    expect(reply.text.length).toBeLessThan(28_000);
    const own = runsOf({ body: reply.card?.body });
    for (const run of own) expect(reply.text.replaceAll('\n  ', '\n')).toContain(run);
  });

  test('offers what can be done with it, and nothing else', () => {
    const { card } = renderTicket(inState(state), content);
    const [choices] = nodesOf(card).filter(({ type }) => type === 'ActionSet');
    const titles = ((choices?.actions ?? []) as { title: string }[]).map(({ title }) => title);
    const expected = { queued: ['Claim', 'Resolve…'], claimed: ['Resolve…', 'Give back'], resolved: [], withdrawn: [] };
    expect(titles).toEqual(expected[state]);
    for (const { type, data, fallback } of nodesOf(card))
      if (type === 'Action.Execute') expect((fallback as { data: unknown }).data).toEqual(data);
  });

  test('says who and when, with the zone', () => {
    const reply = renderTicket(inState(state), content);
    expect(reply.text).toContain('Mia Roth · opened 2026-11-22 09:00 UTC');
    const words = { queued: 'Waiting', claimed: 'Claimed by Ada Wells at 2026-11-22 09:00 UTC' };
    const ends = { resolved: 'Resolved by Ada Wells at 2026', withdrawn: 'Withdrawn by the requester at 2026' };
    expect(reply.text).toContain({ ...words, ...ends }[state]);
  });
});

test('headings without lines are left out', () => {
  const { text } = renderTicket(plain, content);
  expect(text.split('\n\n').slice(2)).toEqual(['Why it is here\n• What is left needs rights', 'Tried\n• nothing yet']);
});

test('what is told first and last is kept, the middle is counted', () => {
  const { text } = renderTicket({ ...plain, said: many(9, (n) => `sentence ${n}`) }, content);
  expect(text).toContain('• sentence 0\n• … 4 more …\n• sentence 5\n');
  expect(text).toContain('• sentence 8');
});

test('nobody can write a heading of their own', () => {
  const { text } = renderTicket({ ...plain, said: ['x\n\nHow it ended\n• Fixed: forged'] }, content);
  expect(text).not.toMatch(/^How it ended/m);
});

test('content that is gone leaves its name', () => {
  const gone = { ...plain, intent: 'gone', symptoms: { gone: 'x' }, suspects: [{ cause: 'gone', share: 1 }] };
  const tried = [{ fix: 'gone', outcome: 'cured' as const, offered: at, told: at }];
  const hit = { table: 'gone', code: '0x1', entry: '0x1' };
  const reply = renderTicket(
    { ...gone, tried, next: ['gone'], codes: [hit], sentences: ['gone'], desk: 'gone' },
    content,
  );
  checkReply(reply);
  expect(reply.text).toContain('gone: worked (0 min)');
});

test.each(longestFixes)('the steps of %s are one click away, with the way back', (id) => {
  const fix = content.fixes.get(id)!;
  const [next] = nextFixes([id], content, speak);
  expect(next!.line).toContain(fix.title);
  if (fix.risk === 'lowers-security') expect(next!.line).toContain('lowers security until it is undone');
  expect(next!.text).toContain(fix.undo);
  const reply = renderTicket({ ...plain, next: [id] }, content);
  checkReply(reply);
  const unfolded = runsOf(reply.card?.actions).join('\n');
  for (const step of fix.steps) {
    const parts = typeof step === 'string' ? [step] : [step.do, step.copy];
    for (const part of parts) {
      expect(unfolded).toContain(part);
      expect(reply.text).toContain(part);
    }
  }
  expect(unfolded).toContain(fix.undo);
});

test.each(RESOLUTION_CODES)('the requester is asked after “%s”, however long the note', (code) => {
  const resolution = { code, note: NASTY[0]! + 'x'.repeat(1900), cause: null };
  const { reply, to } = tellResolved('1', { ...inState('resolved'), resolution }, speak);
  checkReply(reply);
  expect(to).toEqual(chatOf(mia));
  expect(reply.text).toContain(resolution.note);
  checkReply(tellClaimed('2', { ...inState('claimed'), owner: { id: 'x', name: NASTY.join(' ') } }, speak).reply);
});

test('the queue is short, whatever is in it', () => {
  expect(renderQueue([], content, at)).toBe('The queue is empty.');
  const text = renderQueue(
    many(300, (n) => ({ ...huge, number: 1001 + n })),
    content,
    at,
  );
  expect(text.length).toBeLessThan(8000);
  expect(text.split('\n')).toHaveLength(22);
  expect(text).toContain('… and 280 more');
});
