/** Cases of the store's contract: opening, closing, setting up and forgetting. */
import { expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open-store.ts';
import type { Bench } from './bench.ts';
import { aCommit, aMessage, aSession, NOON, noonPlus } from './samples.ts';

export function lifeCases(bench: () => Bench): void {
  test('forgets handled and sent messages after a week', async () => {
    const { key, fresh } = bench();
    const own = await openStore(await fresh());
    await own.commit(aCommit('old', { outbox: [aMessage('old')] }));
    await own.sent('old', null, NOON);
    for (let turn = 1; turn < 500; turn++) await own.commit(aCommit(`turn ${turn}`, { at: noonPlus(60) }));
    expect((await own.load(key, 'old')).answered).toBe(true);
    expect(await own.commit(aCommit('new', { at: noonPlus(7 * 86_400 + 10) }))).toBe('stored');
    expect((await own.load(key, 'old')).answered).toBe(false);
    expect((await own.load(key, 'turn 1')).answered).toBe(true);
    expect(await own.commit(aCommit('old', { outbox: [aMessage('old')] }))).toBe('stored');
    await own.close();
  });

  test('keeps everything when it is closed and opened again', async () => {
    const { key, id, fresh } = bench();
    const opening = await fresh();
    const before = await openStore(opening);
    await before.commit(aCommit(id, { session: aSession({ key }), outbox: [aMessage(id)] }));
    await before.close();
    const reopened = await openStore(opening);
    expect(await reopened.load(key, id)).toMatchObject({ answered: true, version: 1 });
    expect(await reopened.recover(noonPlus(1))).toBe(1);
    expect(await reopened.takeQueued(9, noonPlus(1))).toMatchObject([{ id }]);
    await reopened.close();
  });

  test('is set up once when several processes start together', async () => {
    const { id, fresh } = bench();
    const opening = await fresh();
    const all = await Promise.all([1, 2, 3, 4].map(() => openStore(opening)));
    for (const [index, one] of all.entries()) expect(await one.commit(aCommit(`${id}-${index}`))).toBe('stored');
    await Promise.all(all.map((one) => one.close()));
  });
}
