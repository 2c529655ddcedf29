/** Cases of the store's contract: the queue of messages: leases, order, retries, cards. */
import { expect, test } from '@jest/globals';
import type { Bench } from './bench.ts';
import { aCommit, aMessage, aPlace, NOON, noonPlus } from './samples.ts';

export function outboxCases(bench: () => Bench): void {
  test('leases what is committed to the committer, then to one taker at a time', async () => {
    const { store, other, id } = bench();
    await store.commit(aCommit(id, { outbox: [aMessage(id)] }));
    expect(await store.takeQueued(9, noonPlus(29))).toEqual([]);
    const taken = await Promise.all([store, other, store, other].map((one) => one.takeQueued(9, noonPlus(30))));
    expect(taken.flat()).toEqual([{ ...aMessage(id), posted: null, attempts: 1 }]);
    expect(await store.takeQueued(9, noonPlus(59))).toEqual([]);
    expect(await store.takeQueued(9, noonPlus(61))).toMatchObject([{ id, attempts: 2 }]);
    await store.sent(id, 'posted-1', noonPlus(62));
    expect(await store.takeQueued(9, noonPlus(3600))).toEqual([]);
  });

  test('hands out one message per place, in the order they were queued', async () => {
    const { store, id } = bench();
    const to = aPlace('elsewhere');
    const outbox = [aMessage(`${id}-1`), aMessage(`${id}-2`), aMessage(`${id}-3`, { to }), aMessage(`${id}-4`)];
    await store.commit(aCommit(id, { outbox }));
    const due = async (at: number) => (await store.takeQueued(9, noonPlus(at))).map((queued) => queued.id.at(-1));
    expect(await due(40)).toEqual(['1', '3']);
    expect(await due(41)).toEqual([]);
    await store.failed(`${id}-1`, '429', noonPlus(100));
    await store.failed(`${id}-3`, 'blocked', null);
    expect(await due(80)).toEqual([]);
    expect(await due(100)).toEqual(['1']);
    await store.sent(`${id}-1`, null, noonPlus(101));
    expect(await due(102)).toEqual(['2']);
    await store.failed(`${id}-2`, 'gone', null);
    expect(await due(103)).toEqual(['4']);
  });

  test('hands each message to one of many takers that ask at the same moment', async () => {
    const { store, other, id } = bench();
    for (let round = 0; round < 10; round++) {
      const outbox = Array.from({ length: 30 }, (_, n) => aMessage(`${id}-${round}-${n}`, { to: aPlace(`p-${n}`) }));
      await store.commit(aCommit(`${id}-${round}`, { outbox }));
      const takers = Array.from({ length: 8 }, (_, n) => (n % 2 ? store : other).takeQueued(30, noonPlus(30)));
      const taken = (await Promise.all(takers)).flat().map((queued) => queued.id);
      expect(taken.toSorted()).toEqual(outbox.map((message) => message.id).toSorted());
      for (const id of taken) await store.failed(id, 'done', null);
    }
  });

  test('takes no more than asked for', async () => {
    const { store, id } = bench();
    const outbox = [1, 2, 3].map((step) => aMessage(`${id}-${step}`, { to: aPlace(`place-${step}`) }));
    await store.commit(aCommit(id, { outbox }));
    expect((await store.takeQueued(2, noonPlus(30))).map((queued) => queued.id)).toEqual([`${id}-1`, `${id}-2`]);
    expect(await store.takeQueued(2, noonPlus(30))).toMatchObject([{ id: `${id}-3` }]);
  });

  test('lets the committer take its own, in turn and only while nobody else did', async () => {
    const { store, other, id } = bench();
    await store.commit(aCommit(id, { outbox: [aMessage(`${id}-1`), aMessage(`${id}-2`)] }));
    expect(await store.take(`${id}-2`, noonPlus(1))).toBeNull();
    expect(await store.take(`${id}-1`, noonPlus(1))).toMatchObject({ id: `${id}-1`, attempts: 1 });
    expect(await store.take(`${id}-1`, noonPlus(1))).toBeNull();
    await store.sent(`${id}-1`, null, noonPlus(2));
    // What had to wait is left to the next drain, without waiting for a lease to run out.
    expect(await other.takeQueued(9, noonPlus(2))).toMatchObject([{ id: `${id}-2` }]);
    expect(await store.take(`${id}-2`, noonPlus(3))).toBeNull();
    expect(await store.take('never queued', noonPlus(3))).toBeNull();
  });

  test('counts the try of a committer whose send was put off', async () => {
    const { store, id } = bench();
    await store.commit(aCommit(id, { outbox: [aMessage(id)] }));
    const takes = await Promise.all([store.take(id, NOON), store.take(id, NOON)]);
    expect(takes.filter((taken) => taken !== null)).toMatchObject([{ id, attempts: 1 }]);
    await store.failed(id, '429', noonPlus(5));
    expect(await store.take(id, noonPlus(5))).toBeNull();
    expect(await store.takeQueued(9, noonPlus(5))).toMatchObject([{ id, attempts: 2 }]);
  });

  test('lengthens a lease that would not last for the send', async () => {
    const { store, other, id } = bench();
    await store.commit(aCommit(id, { outbox: [aMessage(id)] }));
    expect(await store.take(id, noonPlus(20))).toMatchObject({ id, attempts: 1 });
    expect(await other.takeQueued(9, noonPlus(49))).toEqual([]);
    expect(await other.takeQueued(9, noonPlus(50))).toMatchObject([{ id, attempts: 2 }]);
  });

  test('knows the card a ticket has in each place', async () => {
    const { store, id, number } = bench();
    const to = aPlace('desk');
    const card = (step: number, place = to) => aMessage(`${id}-${step}`, { to: place, ticketCard: number });
    await store.commit(aCommit(id, { outbox: [card(1), card(2), card(3, aPlace('desk-2'))] }));
    expect(await store.take(`${id}-1`, NOON)).toMatchObject({ posted: null });
    await store.sent(`${id}-1`, 'activity-7', NOON);
    expect(await store.take(`${id}-2`, NOON)).toMatchObject({ posted: 'activity-7' });
    await store.sent(`${id}-2`, 'activity-8', NOON);
    expect(await store.take(`${id}-3`, NOON)).toMatchObject({ posted: null });
    await store.failed(`${id}-3`, 'blocked', null);
    await store.commit(aCommit(`${id}-b`, { outbox: [card(4)] }));
    expect(await store.takeQueued(9, noonPlus(30))).toMatchObject([{ id: `${id}-4`, posted: 'activity-8' }]);
  });

  test('makes due what a killed process was sending, and lets a 429 wait', async () => {
    const { store, id } = bench();
    const places = ['a', 'b', 'c'].map((place) => aMessage(`${id}-${place}`, { to: aPlace(place) }));
    await store.commit(aCommit(id, { outbox: places }));
    await store.take(`${id}-b`, NOON);
    await store.take(`${id}-c`, NOON);
    await store.failed(`${id}-c`, '429', noonPlus(60));
    expect(await store.recover(noonPlus(1))).toBe(2);
    expect((await store.takeQueued(9, noonPlus(1))).map((queued) => queued.id)).toEqual([`${id}-a`, `${id}-b`]);
    expect(await store.takeQueued(9, noonPlus(60))).toHaveLength(3);
  });
}
