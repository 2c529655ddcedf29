/** Cases of the store's contract: what a turn reads and stores: versions, revisions, all or nothing. */
import { expect, test } from '@jest/globals';
import type { Bench } from './bench.ts';
import { aCommit, aMessage, anEvent, aPlace, aSession, aTicket, mia, NOON, noonPlus } from './samples.ts';

export function turnCases(bench: () => Bench): void {
  test('knows nothing of a stranger, and numbers tickets from 1001', async () => {
    const { store, number } = bench();
    expect(await store.load('nobody', 'nothing')).toEqual({
      answered: false,
      session: null,
      version: 0,
      ticket: null,
      nextTicket: number,
    });
    expect(number).toBeGreaterThanOrEqual(1001);
    expect(await store.ticket(999)).toBeNull();
    expect(await store.ticket(2 ** 40)).toBeNull();
    expect(await store.ticket(1.5)).toBeNull();
    expect(await store.events(999)).toEqual([]);
    expect(await store.openTickets('no-such-desk')).toEqual([]);
    expect(await store.deskPlace('no-such-desk')).toBeNull();
  });

  test('keeps a session, its version and its ticket', async () => {
    const { store, key, id, number } = bench();
    const ticket = aTicket({ number });
    const session = aSession({ key, ticket: number });
    const events = [anEvent(ticket)];
    expect(await store.commit(aCommit(id, { session, tickets: [{ ticket, events }] }))).toBe('stored');
    expect(await store.load(key, id)).toEqual({
      answered: true,
      session,
      version: 1,
      ticket,
      nextTicket: number + 1,
    });
    const next = { ...session, missed: 1 };
    expect(await store.commit(aCommit(`${id}-2`, { session: next, version: 1 }))).toBe('stored');
    expect(await store.load(key, `${id}-3`)).toMatchObject({ answered: false, session: next, version: 2 });
  });

  test('answers a message once, whatever comes with it the second time', async () => {
    const { store, key, id } = bench();
    const session = aSession({ key });
    expect(await store.commit(aCommit(id, { session, outbox: [aMessage(id)] }))).toBe('stored');
    const again = aCommit(id, { session: { ...session, missed: 9 }, version: 1, outbox: [aMessage(`${id}-again`)] });
    expect(await store.commit(again)).toBe('answered');
    expect(await store.load(key, id)).toMatchObject({ session, version: 1 });
    expect((await store.takeQueued(9, noonPlus(31))).map((queued) => queued.id)).toEqual([id]);
    expect(await store.takeQueued(9, noonPlus(31))).toEqual([]);
  });

  test('answers a message once when it arrives five times at the same moment', async () => {
    const { store, other, id } = bench();
    const all = [store, other, store, other, store].map((one) => one.commit(aCommit(id)));
    expect((await Promise.all(all)).sort()).toEqual(['answered', 'answered', 'answered', 'answered', 'stored']);
  });

  test.each([0, 1])('stores exactly one of the commits that start from version %i', async (version) => {
    const { store, other, key, id } = bench();
    const session = aSession({ key });
    if (version === 1) await store.commit(aCommit(id, { session }));
    const turns = [1, 2, 3, 4, 5, 6].map((missed) =>
      (missed % 2 ? store : other).commit(
        aCommit(`${id}-${missed}`, {
          session: { ...session, missed },
          version,
          outbox: [aMessage(`${id}-${missed}`)],
        }),
      ),
    );
    const outcomes = await Promise.all(turns);
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(5);
    const winner = outcomes.indexOf('stored') + 1;
    const loaded = await store.load(key, id);
    expect([loaded.session?.missed, loaded.version]).toEqual([winner, version + 1]);
    expect((await store.takeQueued(9, noonPlus(31))).map((queued) => queued.id)).toEqual([`${id}-${winner}`]);
  });

  test('gives a ticket number to one of those who want it', async () => {
    const { store, other, id, number } = bench();
    const turns = [store, other, store, other].map((one, index) => {
      const ticket = aTicket({ number, said: [`turn ${index}`] });
      return one.commit(aCommit(`${id}-${index}`, { tickets: [{ ticket, events: [anEvent(ticket)] }] }));
    });
    const outcomes = await Promise.all(turns);
    expect(outcomes.toSorted()).toEqual(['conflict', 'conflict', 'conflict', 'stored']);
    expect((await store.ticket(number))?.said).toEqual([`turn ${outcomes.indexOf('stored')}`]);
    expect(await store.events(number)).toHaveLength(1);
  });

  test('lets one of two technicians claim a ticket, even when two tickets are claimed crosswise', async () => {
    const { store, other, id, number } = bench();
    const opened = [aTicket({ number }), aTicket({ number: number + 1 })];
    const first = opened.map((ticket) => ({ ticket, events: [anEvent(ticket)] }));
    expect(await store.commit(aCommit(id, { tickets: first }))).toBe('stored');
    const claims = opened.map((ticket) => {
      const claimed = aTicket({ ...ticket, revision: 2, state: 'claimed' });
      return { ticket: claimed, events: [anEvent(claimed, { from: 'queued' })] };
    });
    const outcomes = await Promise.all([
      store.commit(aCommit(`${id}-a`, { tickets: claims })),
      other.commit(aCommit(`${id}-b`, { tickets: claims.toReversed() })),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'stored').length).toBeLessThanOrEqual(1);
    expect(outcomes).toContain('conflict');
  });

  test('stores nothing of a turn that conflicts', async () => {
    const { store, key, id, number } = bench();
    const old = aTicket({ number });
    await store.commit(aCommit(id, { session: aSession({ key }), tickets: [{ ticket: old, events: [anEvent(old)] }] }));
    const added = aTicket({ number: number + 1 });
    const stale = aTicket({ number, revision: 5, state: 'resolved' });
    const turn = aCommit(`${id}-2`, {
      session: aSession({ key, missed: 7 }),
      version: 1,
      tickets: [
        { ticket: added, events: [anEvent(added)] },
        { ticket: stale, events: [anEvent(stale)] },
      ],
      outbox: [aMessage(`${id}-out`)],
    });
    expect(await store.commit(turn)).toBe('conflict');
    expect(await store.load(key, `${id}-2`)).toMatchObject({ answered: false, version: 1, nextTicket: number + 1 });
    expect((await store.load(key, id)).session?.missed).toBe(0);
    expect(await store.ticket(number)).toEqual(old);
    expect(await store.ticket(number + 1)).toBeNull();
    expect(await store.events(number + 1)).toEqual([]);
    expect(await store.takeQueued(9, noonPlus(3600))).toEqual([]);
    // The very same turn goes through once it starts from what is stored.
    const mended = aTicket({ number, revision: 2, state: 'resolved' });
    const tickets = [turn.tickets[0]!, { ticket: mended, events: [anEvent(mended, { from: 'queued' })] }];
    expect(await store.commit({ ...turn, tickets })).toBe('stored');
  });

  test('calls a message queued under a used id a conflict, and undoes the turn', async () => {
    const { store, key, id } = bench();
    await store.commit(aCommit(id, { outbox: [aMessage(`${id}-out`)] }));
    expect(await store.commit(aCommit(`${id}-2`, { outbox: [aMessage(`${id}-out`)] }))).toBe('conflict');
    expect((await store.load(key, `${id}-2`)).answered).toBe(false);
  });

  test('lists open tickets of a desk oldest first, and events in order', async () => {
    const { store, id, number } = bench();
    const desk = `desk-${number}`;
    for (const [step, state] of (['queued', 'resolved', 'claimed', 'withdrawn', 'queued'] as const).entries()) {
      const ticket = aTicket({ number: number + step, desk, state, revision: 2 });
      const events = [anEvent(ticket, { revision: 1, to: 'queued' }), anEvent(ticket)];
      expect(await store.commit(aCommit(`${id}-${step}`, { tickets: [{ ticket, events }] }))).toBe('stored');
    }
    expect((await store.openTickets(desk)).map((ticket) => ticket.number - number)).toEqual([0, 2, 4]);
    expect((await store.events(number + 1)).map((event) => event.to)).toEqual(['queued', 'resolved']);
  });

  test('remembers where a desk is, last word wins', async () => {
    const { store } = bench();
    await store.setDeskPlace('remote-desktop', aPlace('one'), mia, NOON);
    await store.setDeskPlace('remote-desktop', aPlace('two'), mia, noonPlus(1));
    expect(await store.deskPlace('remote-desktop')).toEqual(aPlace('two'));
  });
}
