/** The outbox: in order, each message once, whatever the channel answers and whoever dies meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createOutbox, type Outbox } from '../../src/desk/outbox.ts';
import type { Outgoing } from '../../src/model.ts';
import type { Delivery, Queued, Store } from '../../src/ports.ts';
import { openStore } from '../../src/store/open-store.ts';
import { aCommit, aMessage, aPlace, NOON } from '../contract/samples.ts';

let folder: string;
let store: Store;
let now: number;
let sent: Queued[];
/** What the channel answers to each message id, in turn; `sent` where nothing is scripted. */
let script: Record<string, (Delivery | Promise<Delivery> | (() => never))[]>;
let logged: string[];
let turns = 0;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'firstline-outbox-'));
  store = await openStore({ folder });
  now = Date.parse(NOON);
  sent = [];
  script = {};
  logged = [];
});
afterEach(async () => {
  jest.useRealTimers();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function anOutbox(change: Partial<Store> = {}): Outbox {
  return createOutbox({
    store: { ...store, ...change },
    sender: {
      async send(message) {
        sent.push(message);
        const answer = script[message.id]?.shift();
        if (typeof answer === 'function') return answer();
        return answer ?? { how: 'sent', posted: `posted-${message.id}` };
      },
    },
    clock: { now: () => new Date(now).toISOString() },
    log: {
      info: (what, facts) => logged.push(`${what} ${JSON.stringify(facts)}`),
      error: (what, facts) => logged.push(`${what} ${JSON.stringify(facts)}`),
    },
  });
}

/** What the channel was given so far. */
const ids = () => sent.map((message) => message.id);
const later = (afterMs = 0): Delivery => ({ how: 'later', afterMs, error: '429' });
const pass = (seconds: number) => {
  now += seconds * 1000;
};

async function commit(...outbox: Outgoing[]): Promise<Outgoing[]> {
  const at = new Date(now).toISOString();
  expect(await store.commit(aCommit(`turn-${++turns}`, { outbox, at }))).toBe('stored');
  return outbox;
}

test('sends what a turn committed at once, in order, each once', async () => {
  const outbox = anOutbox();
  const elsewhere = { to: aPlace('elsewhere') };
  await outbox.deliver(await commit(aMessage('1'), aMessage('2'), aMessage('other', elsewhere), aMessage('3')));
  expect(ids().filter((id) => id !== 'other')).toEqual(['1', '2', '3']);
  expect(ids()).toContain('other');
  expect(sent[0]).toEqual({ ...aMessage('1'), posted: null, attempts: 1 });
  pass(3600);
  await outbox.drain();
  await outbox.deliver([aMessage('1'), aMessage('2')]);
  expect(ids()).toHaveLength(4);
});

test('keeps the order of turns that follow each other while the first is still being sent', async () => {
  const outbox = anOutbox();
  let answer: (delivery: Delivery) => void = () => {};
  script.first = [
    new Promise((resolve) => {
      answer = resolve;
    }),
  ];
  const first = outbox.deliver(await commit(aMessage('first'), aMessage('second')));
  const next = outbox.deliver(await commit(aMessage('third')));
  await outbox.drain();
  answer({ how: 'sent', posted: null });
  await Promise.all([first, next]);
  expect(ids()).toEqual(['first', 'second', 'third']);
});

test('repeats a 429 when the channel asks for it, and lets later messages wait behind it', async () => {
  const outbox = anOutbox();
  script['1'] = [later(5000), later(0)];
  await outbox.deliver(await commit(aMessage('1'), aMessage('2')));
  await outbox.deliver(await commit(aMessage('3'), aMessage('other', { to: aPlace('elsewhere') })));
  expect(ids()).toEqual(['1', 'other']);
  pass(4);
  await outbox.drain();
  expect(ids()).toEqual(['1', 'other']);
  pass(1);
  await outbox.drain();
  expect(ids()).toEqual(['1', 'other', '1']);
  await outbox.drain();
  expect(ids()).toHaveLength(3);
  pass(2);
  await outbox.drain();
  expect(ids()).toEqual(['1', 'other', '1', '1', '2', '3']);
});

test('gives up after ten tries, about a quarter of an hour, and goes on with the next', async () => {
  const outbox = anOutbox();
  script['1'] = Array.from({ length: 20 }, () => later());
  await outbox.deliver(await commit(aMessage('1'), aMessage('2')));
  for (let second = 0; second < 1000; second += 5) {
    pass(5);
    await outbox.drain();
  }
  expect(ids()).toEqual([...Array(10).fill('1'), '2']);
  expect(logged.join()).toContain('outbox: message given up');
});

test('never repeats what is lost, says so, and goes on with the next', async () => {
  const outbox = anOutbox();
  script['1'] = [{ how: 'lost', error: 'ConversationBlockedByUser' }];
  script['2'] = [
    () => {
      throw new Error('text of 2 slipped into a message');
    },
  ];
  await outbox.deliver(await commit(aMessage('1'), aMessage('2'), aMessage('3')));
  pass(3600);
  await outbox.drain();
  expect(ids()).toEqual(['1', '2', '3']);
  expect(logged.filter((line) => line.startsWith('outbox: message lost'))).toHaveLength(2);
  expect(logged.join()).toContain('ConversationBlockedByUser');
  expect(logged.join()).not.toContain('text of');
});

test('posts a ticket card once and edits it from then on', async () => {
  const outbox = anOutbox();
  const card = (id: string) => aMessage(id, { to: aPlace('desk'), ticketCard: 1001 });
  script.claimed = [later()];
  await outbox.deliver(await commit(card('opened'), card('changed')));
  await outbox.deliver(await commit(card('claimed')));
  pass(1);
  await outbox.drain();
  const edits = sent.map(({ id, posted }) => [id, posted]);
  expect(edits).toEqual([
    ['opened', null],
    ['changed', 'posted-opened'],
    ['claimed', 'posted-changed'],
    ['claimed', 'posted-changed'],
  ]);
});

test('sends what a killed process left behind, once its lease has run out', async () => {
  await commit(aMessage('1'), aMessage('2'));
  expect(await store.take('1', NOON)).not.toBeNull();
  const outbox = anOutbox();
  await outbox.drain();
  pass(29);
  await outbox.drain();
  expect(ids()).toEqual([]);
  pass(1);
  await outbox.drain();
  expect(ids()).toEqual(['1', '2']);
});

test('sends it at once where the store was recovered', async () => {
  await commit(aMessage('1'), aMessage('2'));
  await store.take('1', NOON);
  expect(await store.recover(NOON)).toBe(2);
  await anOutbox().drain();
  expect(ids()).toEqual(['1', '2']);
});

test('sends each message once where several processes drain and deliver at the same time', async () => {
  const messages = Array.from({ length: 40 }, (_, n) => aMessage(`${n}`, { to: aPlace(`place-${n % 5}`) }));
  await commit(...messages);
  pass(30);
  const outboxes = [anOutbox(), anOutbox(), anOutbox()];
  await Promise.all([...outboxes.map((outbox) => outbox.drain()), anOutbox().deliver(messages)]);
  await anOutbox().drain();
  expect(ids().toSorted()).toEqual(messages.map(({ id }) => id).toSorted());
  for (let place = 0; place < 5; place++) {
    const numbers = ids().map(Number);
    const here = numbers.filter((n) => n % 5 === place);
    expect(here).toEqual(here.toSorted((a, b) => a - b));
  }
});

test('does not send twice what the database could not be told about', async () => {
  let broken = true;
  const outbox = anOutbox({
    async sent(id, posted, at) {
      if (broken) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
      return store.sent(id, posted, at);
    },
  });
  await outbox.deliver(await commit(aMessage('1'), aMessage('2')));
  expect(ids()).toEqual(['1']);
  broken = false;
  pass(31);
  await outbox.drain();
  expect(ids()).toEqual(['1', '2']);
  expect(logged.join()).toContain('ECONNRESET');
});

test('never throws, even when the database is away', async () => {
  const away = async () => {
    throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
  };
  const outbox = anOutbox({ take: away, takeQueued: away });
  await outbox.deliver(await commit(aMessage('1')));
  await outbox.drain();
  expect(logged).toHaveLength(2);
  pass(31);
  await anOutbox().drain();
  expect(ids()).toEqual(['1']);
});

test('calls a send lost that nobody answers, before the lease is over', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  const outbox = anOutbox();
  script['1'] = [new Promise<Delivery>(() => {})];
  const delivered = outbox.deliver(await commit(aMessage('1'), aMessage('2')));
  await jest.advanceTimersByTimeAsync(25_000);
  await delivered;
  expect(ids()).toEqual(['1', '2']);
  expect(logged.join()).toContain('it may have arrived');
});

test('looks every two seconds, until it is stopped', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  const outbox = anOutbox();
  outbox.start();
  outbox.start();
  await commit(aMessage('1'));
  pass(30);
  await jest.advanceTimersByTimeAsync(2000);
  expect(ids()).toEqual(['1']);
  await outbox.stop();
  await commit(aMessage('2'));
  pass(30);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(ids()).toEqual(['1']);
});

test('waits, when stopped, for what is being sent', async () => {
  const outbox = anOutbox();
  let answer: (delivery: Delivery) => void = () => {};
  script['1'] = [
    new Promise((resolve) => {
      answer = resolve;
    }),
  ];
  void outbox.deliver(await commit(aMessage('1')));
  let stopped = false;
  const stop = outbox.stop().then(() => {
    stopped = true;
  });
  await new Promise(setImmediate);
  expect(stopped).toBe(false);
  answer({ how: 'sent', posted: 'x' });
  await stop;
  pass(60);
  expect(await store.takeQueued(9, new Date(now).toISOString())).toEqual([]);
});
