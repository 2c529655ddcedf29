/** Cases of the store's contract: text of any kind comes back as it went in, and odd keys stay apart. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Session } from '../../src/model.ts';
import type { Bench } from './bench.ts';
import { aCommit, aMessage, anEvent, aPlace, aSession, aTicket, NOON } from './samples.ts';

export function textCases(bench: () => Bench): void {
  const hostile = [
    'nul \0 inside, \0 and again',
    'שלום עולם, مرحبا \u202Eright to left\u202C',
    '👩🏽‍💻 🧨 中文字 ﷽ e\u0301',
    'half a pair: \uD83D and \uDC69',
    `'; drop table sessions; -- " \\' $1 ? {} %s`,
    '<script>&amp;</script>\r\n\t\u0007\u001b[31m',
    '__proto__',
    'x'.repeat(100_000),
    '漢'.repeat(100_000),
    '',
  ];
  test.each(hostile.map((text, index) => [index, text] as const))(
    'brings hostile text %i back',
    async (index, text) => {
      const { store, number } = bench();
      const session = aSession({
        key: `${text}|${index}`,
        requester: { id: text, name: text },
        said: [text],
        fields: Object.fromEntries([[text, text]]),
        ticket: number,
      });
      const ticket = aTicket({ number, desk: text, requester: session.requester, said: [text], place: aPlace(text) });
      const event = anEvent(ticket, { why: text });
      const message = aMessage(`${text}|${index}`, { to: aPlace(text), ticketCard: number });
      message.reply = { text, choices: [{ label: text, value: text }], card: { body: [text] } };
      const messageId = `${index}|${text}`;
      const turn = aCommit(messageId, { session, tickets: [{ ticket, events: [event] }], outbox: [message] });
      expect(await store.commit(turn)).toBe('stored');
      expect(await store.commit(turn)).toBe('answered');
      expect(await store.load(session.key, messageId)).toMatchObject({ answered: true, session, ticket });
      expect(await store.events(number)).toEqual([event]);
      expect(await store.openTickets(text)).toEqual([ticket]);
      await store.setDeskPlace(text, aPlace(text), { id: text, name: text }, NOON);
      expect(await store.deskPlace(text)).toEqual(aPlace(text));
      expect(await store.take(message.id, NOON)).toEqual({ ...message, posted: null, attempts: 1 });
      await store.failed(message.id, text, NOON);
      expect(await store.takeQueued(9, NOON)).toMatchObject([{ id: message.id }]);
      await store.sent(message.id, `posted ${text}`, NOON);
    },
  );

  test('keeps apart keys that differ only where a column could not show it', async () => {
    const { store, key, id } = bench();
    for (const [index, name] of ['', '\0', '\uD83D', '\uDC69', '\uFFFD'].entries())
      await store.commit(aCommit(`${id}${name}`, { session: aSession({ key: `${key}${name}`, missed: index }) }));
    expect((await store.load(key, `${id}\0`)).session?.missed).toBe(0);
    expect(await store.load(`${key}\0`, `${id}\0\0`)).toMatchObject({ answered: false, session: { missed: 1 } });
    expect((await store.load(`${key}\uDC69`, id)).session?.missed).toBe(3);
  });

  test('brings any session back as it was', async () => {
    const { store, key, id } = bench();
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const words = fc.dictionary(text, text, { maxKeys: 4, noNullPrototype: true });
    const sessions: fc.Arbitrary<Session> = fc
      .record({
        locale: text,
        said: fc.array(text, { maxLength: 5 }),
        symptoms: words,
        fields: words,
        missed: fc.nat(),
        position: fc.option(fc.record({ intent: text, step: text })),
        place: fc.record({ key: text, kind: fc.constant('group' as const), address: fc.jsonValue() }),
        tried: fc.array(fc.record({ fix: text, outcome: fc.constant('cured' as const), offered: text, told: text })),
      })
      .map(aSession);
    let run = 0;
    const property = fc.asyncProperty(sessions, text, async (session, suffix) => {
      const stored = { ...session, key: `${key}|${++run}|${suffix}` };
      expect(await store.commit(aCommit(`${id}|${run}|${suffix}`, { session: stored }))).toBe('stored');
      // By way of JSON, which knows no -0; everything else is the same.
      expect((await store.load(stored.key, '')).session).toEqual(JSON.parse(JSON.stringify(stored)));
    });
    await fc.assert(property, { numRuns: 60 });
  });
}
