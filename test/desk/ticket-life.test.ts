/** Whatever people do to a ticket, in whatever order and at once: it is what its events say, and has one owner at most. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Person, Ticket, TicketEvent } from '../../src/model.ts';
import { turn } from '../../src/turn.ts';
import { ada, bob, channel, eve, mia, type Office, openOffice } from '../office.ts';

const TECHNICIANS = [ada, bob];
type Do = (office: Office, who: Person, number: number) => Promise<unknown>;

const press =
  (verb: string, data = {}): Do =>
  (office, who, ticket) =>
    office.tell(who, { verb, data: { ticket, ...data } });
const atDesk: Record<string, Do> = {
  claim: press('claim'),
  'claim in the own chat': (office, who, ticket) => office.say(who, { verb: 'claim', data: { ticket } }),
  'claim, typed': (office, who, number) => office.tell(who, `claim ${number}`),
  release: press('release'),
  resolve: press('resolve', { code: 'fixed', note: 'restarted it' }),
  'resolve, typed': (office, who, number) => office.tell(who, `resolve ${number} workaround: use the other one`),
  'resolve without a note': press('resolve', { code: 'fixed' }),
  show: (office, who, number) => office.tell(who, `show ${number}`),
  queue: (office, who) => office.tell(who, 'queue'),
};
const inChat: Record<string, Do> = Object.fromEntries(
  ['still broken', 'never mind', 'status', 'it works', 'no', 'yes', 'thanks', 'the screen is blue now', 'help'].map(
    (text): [string, Do] => [text, (office, who) => office.say(who, text)],
  ),
);
for (const value of ['still-broken', 'works', 'no-such-value'])
  inChat[`button ${value}`] = (office, who, number) =>
    office.say(who, { verb: 'answer', data: { question: `ticket:${number}`, value } });

/** The ticket's state and owner, from its events alone. */
function project(events: readonly TicketEvent[]): Pick<Ticket, 'state' | 'owner' | 'reopened' | 'revision'> {
  let seen: ReturnType<typeof project> = { state: 'queued', owner: null, reopened: 0, revision: 0 };
  for (const { from, to, actor, revision } of events) {
    const { state, owner, reopened } = seen;
    const owners = { claimed: owner ?? actor, queued: null, resolved: owner ?? actor, withdrawn: owner };
    const again = from === 'resolved' && to === 'queued' ? 1 : 0;
    seen = { state: to, owner: from === to ? owner : owners[to], reopened: reopened + again, revision };
    if (from !== null) expect(from).toBe(state);
    if (to === 'resolved' && owner) expect(actor).toEqual(owner);
  }
  return seen;
}

async function check(office: Office, number: number): Promise<number> {
  const ticket = await office.ticket(number);
  const events = await office.world.store.events(number);
  expect(events.map(({ revision }) => revision)).toEqual(events.map((_, i) => i + 1));
  expect(events[0]).toMatchObject({ from: null, to: 'queued' });
  const { state, owner, reopened, revision } = ticket;
  expect({ state, owner, reopened, revision }).toEqual(project(events));
  expect(owner === null || TECHNICIANS.some(({ id }) => id === owner.id)).toBe(true);
  for (const { actor, from, to } of events) {
    const byDesk = to === 'claimed' || to === 'resolved' || (from === 'claimed' && to === 'queued');
    expect((from === to ? [mia] : byDesk ? TECHNICIANS : [mia]).map(({ id }) => id)).toContain(actor.id);
    if (from !== to && to === 'claimed') expect(from).toBe('queued');
  }
  return events.length;
}

const move = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(ada, bob), fc.constantFrom(...Object.keys(atDesk))) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(eve, mia), fc.constantFrom(...Object.keys(atDesk))) },
  { weight: 2, arbitrary: fc.tuple(fc.constant(mia), fc.constantFrom(...Object.keys(inChat))) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(eve, ada), fc.constantFrom(...Object.keys(inChat))) },
);
/** Moves of one round happen at the same moment. */
const rounds = fc.array(fc.array(move, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 10 });

test('a ticket is what its events say', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async (moves) => {
      const office = await openOffice();
      try {
        await office.tell(ada, 'this is the desk');
        const number = await office.openCase(mia);
        for (const round of moves) {
          const before = await check(office, number);
          await Promise.all(round.map(([who, what]) => (atDesk[what] ?? inChat[what]!)(office, who, number)));
          const after = await check(office, number);
          const harmless = round.every(([who, what]) => who === eve || (who === mia && what in atDesk));
          if (harmless) expect(after).toBe(before);
          expect(after - before).toBeLessThanOrEqual(round.length);
        }
        expect(channel().key).toBe((await office.world.store.deskPlace('remote-desktop'))?.key);
      } finally {
        await office.close();
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('ten technicians who claim at once make one owner', async () => {
  const office = await openOffice();
  const crowd = Array.from({ length: 10 }, (_, n) => ({ id: `t${n}`, name: `Technician ${n}` }));
  office.members.set('technicians', new Set([ada.id, ...crowd.map(({ id }) => id)]));
  await office.tell(ada, 'this is the desk');
  const number = await office.openCase(mia);
  await Promise.all(crowd.map((who) => office.tell(who, `claim ${number}`)));
  expect(await office.world.store.events(number)).toHaveLength(2);
  expect(crowd).toContainEqual((await office.ticket(number)).owner);
  await office.close();
});

test('a click that arrives again has one effect', async () => {
  const office = await openOffice();
  await office.tell(ada, 'this is the desk');
  const number = await office.openCase(mia);
  const click = office.message(ada, { verb: 'claim', data: { ticket: number } }, channel());
  expect(await turn(click, office.world)).toHaveLength(3);
  await office.tell(ada, `release ${number}`);
  expect(await turn(click, office.world)).toEqual([]);
  expect((await office.ticket(number)).state).toBe('queued');
  await office.close();
});
