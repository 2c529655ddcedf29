/** The outbox sends in order, each message once, whatever the channel answers. */
import { expect, test } from '@jest/globals';
import { aMessage, aPlace } from '../contract/samples.ts';
import { anOpenAnswer, later, outboxBench } from './outbox-bench.ts';

const bench = outboxBench();

test('sends what a turn committed at once, in order, each once', async () => {
  const outbox = bench.anOutbox();
  const elsewhere = { to: aPlace('elsewhere') };
  await outbox.deliver(await bench.commit(aMessage('1'), aMessage('2'), aMessage('other', elsewhere), aMessage('3')));
  expect(bench.ids().filter((id) => id !== 'other')).toEqual(['1', '2', '3']);
  expect(bench.ids()).toContain('other');
  expect(bench.sent[0]).toEqual({ ...aMessage('1'), posted: null, attempts: 1 });
  bench.pass(3600);
  await outbox.drain();
  await outbox.deliver([aMessage('1'), aMessage('2')]);
  expect(bench.ids()).toHaveLength(4);
});

test('keeps the order of turns that follow each other while the first is still being sent', async () => {
  const outbox = bench.anOutbox();
  const { answer, give } = anOpenAnswer();
  bench.script.first = [answer];
  const first = outbox.deliver(await bench.commit(aMessage('first'), aMessage('second')));
  const next = outbox.deliver(await bench.commit(aMessage('third')));
  await outbox.drain();
  give({ how: 'sent', posted: null });
  await Promise.all([first, next]);
  expect(bench.ids()).toEqual(['first', 'second', 'third']);
});

test('repeats a 429 when the channel asks for it, and lets later messages wait behind it', async () => {
  const outbox = bench.anOutbox();
  bench.script['1'] = [later(5000), later(0)];
  await outbox.deliver(await bench.commit(aMessage('1'), aMessage('2')));
  await outbox.deliver(await bench.commit(aMessage('3'), aMessage('other', { to: aPlace('elsewhere') })));
  expect(bench.ids()).toEqual(['1', 'other']);
  bench.pass(4);
  await outbox.drain();
  expect(bench.ids()).toEqual(['1', 'other']);
  bench.pass(1);
  await outbox.drain();
  expect(bench.ids()).toEqual(['1', 'other', '1']);
  await outbox.drain();
  expect(bench.ids()).toHaveLength(3);
  bench.pass(2);
  await outbox.drain();
  expect(bench.ids()).toEqual(['1', 'other', '1', '1', '2', '3']);
});

test('gives up after ten tries, about a quarter of an hour, and goes on with the next', async () => {
  const outbox = bench.anOutbox();
  bench.script['1'] = Array.from({ length: 20 }, () => later());
  await outbox.deliver(await bench.commit(aMessage('1'), aMessage('2')));
  for (let second = 0; second < 1000; second += 5) {
    bench.pass(5);
    await outbox.drain();
  }
  expect(bench.ids()).toEqual([...Array(10).fill('1'), '2']);
  expect(bench.logged.join()).toContain('outbox: message given up');
});

test('never repeats what is lost, says so, and goes on with the next', async () => {
  const outbox = bench.anOutbox();
  bench.script['1'] = [{ how: 'lost', error: 'ConversationBlockedByUser' }];
  bench.script['2'] = [
    () => {
      throw new Error('text of 2 slipped into a message');
    },
  ];
  await outbox.deliver(await bench.commit(aMessage('1'), aMessage('2'), aMessage('3')));
  bench.pass(3600);
  await outbox.drain();
  expect(bench.ids()).toEqual(['1', '2', '3']);
  expect(bench.logged.filter((line) => line.startsWith('outbox: message lost'))).toHaveLength(2);
  expect(bench.logged.join()).toContain('ConversationBlockedByUser');
  expect(bench.logged.join()).not.toContain('text of');
});

test('posts a ticket card once and edits it from then on', async () => {
  const outbox = bench.anOutbox();
  const card = (id: string) => aMessage(id, { to: aPlace('desk'), ticketCard: 1001 });
  bench.script.claimed = [later()];
  await outbox.deliver(await bench.commit(card('opened'), card('changed')));
  await outbox.deliver(await bench.commit(card('claimed')));
  bench.pass(1);
  await outbox.drain();
  const edits = bench.sent.map(({ id, posted }) => [id, posted]);
  expect(edits).toEqual([
    ['opened', null],
    ['changed', 'posted-opened'],
    ['claimed', 'posted-changed'],
    ['claimed', 'posted-changed'],
  ]);
});
