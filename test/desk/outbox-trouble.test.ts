/** The outbox when something dies, hangs or stops: nothing is left unsent, nothing is sent twice. */
import { expect, jest, test } from '@jest/globals';
import type { Delivery } from '../../src/ports.ts';
import { aMessage, aPlace, NOON } from '../contract/samples.ts';
import { anOpenAnswer, outboxBench } from './outbox-bench.ts';

const bench = outboxBench();

test('sends what a killed process left behind, once its lease has run out', async () => {
  await bench.commit(aMessage('1'), aMessage('2'));
  expect(await bench.store.take('1', NOON)).not.toBeNull();
  const outbox = bench.anOutbox();
  await outbox.drain();
  bench.pass(29);
  await outbox.drain();
  expect(bench.ids()).toEqual([]);
  bench.pass(1);
  await outbox.drain();
  expect(bench.ids()).toEqual(['1', '2']);
});

test('sends it at once where the store was recovered', async () => {
  await bench.commit(aMessage('1'), aMessage('2'));
  await bench.store.take('1', NOON);
  expect(await bench.store.recover(NOON)).toBe(2);
  await bench.anOutbox().drain();
  expect(bench.ids()).toEqual(['1', '2']);
});

test('sends each message once where several processes drain and deliver at the same time', async () => {
  const messages = Array.from({ length: 40 }, (_, n) => aMessage(`${n}`, { to: aPlace(`place-${n % 5}`) }));
  await bench.commit(...messages);
  bench.pass(30);
  const outboxes = [bench.anOutbox(), bench.anOutbox(), bench.anOutbox()];
  await Promise.all([...outboxes.map((outbox) => outbox.drain()), bench.anOutbox().deliver(messages)]);
  await bench.anOutbox().drain();
  expect(bench.ids().toSorted()).toEqual(messages.map(({ id }) => id).toSorted());
  for (let place = 0; place < 5; place++) {
    const numbers = bench.ids().map(Number);
    const here = numbers.filter((n) => n % 5 === place);
    expect(here).toEqual(here.toSorted((a, b) => a - b));
  }
});

test('does not send twice what the database could not be told about', async () => {
  let broken = true;
  const outbox = bench.anOutbox({
    async sent(id, posted, at) {
      if (broken) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
      return bench.store.sent(id, posted, at);
    },
  });
  await outbox.deliver(await bench.commit(aMessage('1'), aMessage('2')));
  expect(bench.ids()).toEqual(['1']);
  broken = false;
  bench.pass(31);
  await outbox.drain();
  expect(bench.ids()).toEqual(['1', '2']);
  expect(bench.logged.join()).toContain('ECONNRESET');
});

test('never throws, even when the database is away', async () => {
  const away = async () => {
    throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
  };
  const outbox = bench.anOutbox({ take: away, takeQueued: away });
  await outbox.deliver(await bench.commit(aMessage('1')));
  await outbox.drain();
  expect(bench.logged).toHaveLength(2);
  bench.pass(31);
  await bench.anOutbox().drain();
  expect(bench.ids()).toEqual(['1']);
});

test('calls a send lost that nobody answers, before the lease is over', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  const outbox = bench.anOutbox();
  bench.script['1'] = [new Promise<Delivery>(() => {})];
  const delivered = outbox.deliver(await bench.commit(aMessage('1'), aMessage('2')));
  await jest.advanceTimersByTimeAsync(25_000);
  await delivered;
  expect(bench.ids()).toEqual(['1', '2']);
  expect(bench.logged.join()).toContain('it may have arrived');
});

test('looks every two seconds, until it is stopped', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  const outbox = bench.anOutbox();
  outbox.start();
  outbox.start();
  await bench.commit(aMessage('1'));
  bench.pass(30);
  await jest.advanceTimersByTimeAsync(2000);
  expect(bench.ids()).toEqual(['1']);
  await outbox.stop();
  await bench.commit(aMessage('2'));
  bench.pass(30);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(bench.ids()).toEqual(['1']);
});

test('waits, when stopped, for what is being sent', async () => {
  const outbox = bench.anOutbox();
  const { answer, give } = anOpenAnswer();
  bench.script['1'] = [answer];
  void outbox.deliver(await bench.commit(aMessage('1')));
  let stopped = false;
  const stop = outbox.stop().then(() => {
    stopped = true;
  });
  await new Promise(setImmediate);
  expect(stopped).toBe(false);
  give({ how: 'sent', posted: 'x' });
  await stop;
  bench.pass(60);
  expect(await bench.store.takeQueued(9, bench.now())).toEqual([]);
});
