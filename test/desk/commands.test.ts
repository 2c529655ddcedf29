/** What is typed or pressed at the desk: the queue, one ticket, half commands and forged ones. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkReply, runsOf } from '../check-reply.ts';
import { ada, bob, channel, chatOf, eve, mia, type Office, openOffice, textTo, tom } from '../office.ts';

let office: Office;
const desk = channel();
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** The ticket's events, as state by state. */
const wayOf = async (number: number) => (await office.world.store.events(number)).map(({ to }) => to);
const setDesk = () => office.tell(ada, 'this is the desk');

describe('commands', () => {
  test('the queue lists what is open, waiting first', async () => {
    await setDesk();
    const [first, second] = [await office.openCase(mia), await office.openCase(tom)];
    await office.tell(ada, `take #${first}`);
    const lines = textTo(await office.tell(bob, 'Show the queue'), desk).split('\n');
    expect(lines[0]).toBe('2 open, 1 waiting:');
    expect(lines[1]).toMatch(new RegExp(`^#${second} waiting · .* · Tom Bell · opened \\d\\d:\\d\\d UTC$`));
    expect(lines[2]).toMatch(new RegExp(`^#${first} claimed by Ada Wells · .* · Mia Roth`));
    expect(textTo(await office.tell(eve, 'queue'), desk)).toMatch(/^Only members/);
  });

  test('the queue of one desk is not shown to members of another', async () => {
    office.members.set('service', new Set([eve.id]));
    await office.tell(ada, 'this is the desk for remote-desktop');
    await office.say(eve, 'this is the desk for service-desk', channel('service'));
    const number = await office.openCase(mia);
    const own = (await office.ticket(number)).desk === 'service-desk' ? eve : ada;
    const other = own === eve ? ada : eve;
    const placeOf = (who: typeof eve) => (who === eve ? channel('service') : desk);
    expect(textTo(await office.say(own, 'queue', placeOf(own)), placeOf(own))).toContain(`#${number}`);
    expect(textTo(await office.say(other, 'queue', placeOf(other)), placeOf(other))).toBe('The queue is empty.');
    expect(textTo(await office.say(other, `show ${number}`, placeOf(other)), placeOf(other))).toMatch(/^Only members/);
    const elsewhere = await office.say(own, `show ${number}`, placeOf(other));
    expect(textTo(elsewhere, placeOf(other))).toMatch(/own channel only/);
  });

  test('show posts the whole ticket, which is not the card that is edited', async () => {
    await setDesk();
    const number = await office.openCase(mia);
    const [shown] = await office.tell(ada, `show ${number}`);
    checkReply(shown!.reply);
    expect(shown!.ticketCard).toBeNull();
    expect(runsOf(shown!.reply.card)[0]).toContain(`#${number}`);
  });

  test.each(['claim', 'resolve', 'show ticket', 'claim 99999999999999', 'resolve 12x', 'claim 1001 please now'])(
    'a half command is explained: %s',
    async (text) => {
      await setDesk();
      await office.openCase(mia);
      expect(textTo(await office.tell(ada, text), desk)).toMatch(/nothing was changed|not resolved yet|no ticket/);
      expect(await wayOf(1001)).toEqual(['queued']);
    },
  );

  test.each(['claim', 'release', 'resolve'])('forged data of the %s button has no effect', async (verb) => {
    await setDesk();
    const number = await office.openCase(mia);
    const form = { code: 'fixed', note: 'all is well' };
    const tickets = ['1001', `${number}`, -1, 0, 1.5, 2 ** 53, 1e308, [number], { number }, true, null, undefined];
    for (const ticket of tickets) {
      const answer = textTo(await office.tell(ada, { verb, data: { ...form, ticket } }), desk);
      expect(answer).toMatch(/nothing was changed|no ticket/);
    }
    const polluting = JSON.parse(`{"__proto__":{"ticket":${number}},"constructor":{"prototype":{"x":1}}}`);
    expect(textTo(await office.tell(ada, { verb, data: polluting }), desk)).toContain('nothing was changed');
    const notes = [{ note: ['x'] }, { code: { toString: 'fixed' } }, { note: null }];
    if (verb === 'resolve')
      for (const change of notes) await office.tell(ada, { verb, data: { ...form, ticket: number, ...change } });
    expect(await wayOf(number)).toEqual(['queued']);
    expect(await office.session(ada, desk)).toBeNull();
  });

  test('a note as long as a book is kept to its beginning and end', async () => {
    await setDesk();
    const number = await office.openCase(mia);
    const data = { ticket: number, code: 'fixed', note: `begin ${'x'.repeat(30_000)} end` };
    for (const { reply } of await office.tell(ada, { verb: 'resolve', data })) checkReply(reply);
    const { resolution } = await office.ticket(number);
    expect(resolution!.note.length).toBeLessThanOrEqual(2000);
    expect(resolution!.note).toMatch(/^begin .* end$/s);
  });

  test('a person without a name is still a person', async () => {
    await setDesk();
    const number = await office.openCase(mia);
    office.members.get('technicians')!.add('nameless');
    const outgoing = await office.tell({ id: 'nameless', name: '' }, `claim ${number}`);
    expect(textTo(outgoing, chatOf(mia))).toMatch(/^A technician is now working/);
    expect(textTo(outgoing, desk)).toContain('Claimed by Somebody');
  });
});
