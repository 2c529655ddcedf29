/** An outbox on a fresh SQLite store, with a clock that is moved by hand and a channel that answers as scripted. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest } from '@jest/globals';
import { createOutbox, type Outbox } from '../../src/desk/outbox.ts';
import type { Outgoing } from '../../src/model.ts';
import type { Delivery, Queued, Store } from '../../src/ports.ts';
import { openStore } from '../../src/store/open-store.ts';
import { aCommit, NOON } from '../contract/samples.ts';

type Answer = Delivery | Promise<Delivery> | (() => never);

/** Made anew before each test of the file that calls this. */
export function outboxBench() {
  let folder: string;
  let now: number;
  let turns = 0;
  const bench = {
    store: null as unknown as Store,
    /** What the channel was given so far. */
    sent: [] as Queued[],
    logged: [] as string[],
    /** What the channel answers to each message id, in turn; `sent` where nothing is scripted. */
    script: {} as Record<string, Answer[]>,
    ids: () => bench.sent.map((message) => message.id),
    now: () => new Date(now).toISOString(),
    pass(seconds: number) {
      now += seconds * 1000;
    },
    /** Another process's outbox, as it were; some of the store's functions may be replaced. */
    anOutbox(change: Partial<Store> = {}): Outbox {
      const log = (what: string, facts?: Record<string, unknown>) =>
        void bench.logged.push(`${what} ${JSON.stringify(facts)}`);
      return createOutbox({
        store: { ...bench.store, ...change },
        sender: { send: answer },
        clock: { now: bench.now },
        log: { info: log, error: log },
      });
    },
    async commit(...outbox: Outgoing[]): Promise<Outgoing[]> {
      const outcome = await bench.store.commit(aCommit(`turn-${++turns}`, { outbox, at: bench.now() }));
      expect(outcome).toBe('stored');
      return outbox;
    },
  };

  async function answer(message: Queued): Promise<Delivery> {
    bench.sent.push(message);
    const answer = bench.script[message.id]?.shift();
    if (typeof answer === 'function') return answer();
    return answer ?? { how: 'sent', posted: `posted-${message.id}` };
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'firstline-outbox-'));
    now = Date.parse(NOON);
    Object.assign(bench, { store: await openStore({ folder }), sent: [], logged: [], script: {} });
  });
  afterEach(async () => {
    jest.useRealTimers();
    await bench.store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return bench;
}

/** The channel asks to wait. */
export function later(afterMs = 0): Delivery {
  return { how: 'later', afterMs, error: '429' };
}

/** An answer that comes when the test gives it. */
export function anOpenAnswer(): { answer: Promise<Delivery>; give: (delivery: Delivery) => void } {
  const { promise, resolve } = Promise.withResolvers<Delivery>();
  return { answer: promise, give: resolve };
}
