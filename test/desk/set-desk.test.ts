/** A desk is set by saying so in its channel; what is open is posted there. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkReply } from '../check-reply.ts';
import { ada, channel, chatOf, eve, mia, type Office, openOffice, textTo, tom } from '../office.ts';

let office: Office;
const desk = channel();
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** The ticket's events, as state by state. */
const wayOf = async (number: number) => (await office.world.store.events(number)).map(({ to }) => to);
const setDesk = () => office.tell(ada, 'this is the desk');

describe('setting the desk', () => {
  test('posts what is open already, each ticket once', async () => {
    const numbers = [await office.openCase(mia), await office.openCase(tom)];
    const outgoing = await setDesk();
    expect(outgoing.map(({ ticketCard }) => ticketCard)).toEqual([null, ...numbers]);
    for (const { to, reply } of outgoing) {
      expect(to).toEqual(desk);
      checkReply(reply);
    }
    expect(textTo(outgoing, desk)).toContain('Open now: 2.');
  });

  test('leaves closed tickets where they are', async () => {
    const number = await office.openCase(mia);
    await office.say(mia, 'never mind');
    expect((await office.ticket(number)).state).toBe('withdrawn');
    expect(await setDesk()).toHaveLength(1);
  });

  test('posts every ticket from then on', async () => {
    await setDesk();
    await office.say(mia, 'human');
    const outgoing = await office.say(mia, 'the blue thing does not whirr any more');
    expect(outgoing.map(({ to, ticketCard }) => [to.key, ticketCard])).toEqual([
      [chatOf(mia).key, null],
      [desk.key, 1001],
    ]);
    expect(textTo(outgoing, desk)).toContain('the blue thing does not whirr');
  });

  test.each([
    ['this is the service desk', ['service-desk']],
    ['This is the Remote Desktop desk!', ['remote-desktop']],
    ['this is our desk for remote-desktop.', ['remote-desktop']],
    ['this is the desk', ['remote-desktop', 'service-desk']],
  ])('“%s” sets %j', async (text, desks) => {
    await office.tell(ada, text);
    for (const id of office.world.knowledge.content.desks.keys())
      expect((await office.world.store.deskPlace(id)) !== null).toBe(desks.includes(id));
  });

  test('names the desks there are where it is asked for another', async () => {
    expect(textTo(await office.tell(ada, 'this is the coffee desk'), desk)).toMatch(/no desk “coffee”.*Service desk/);
  });

  test('moves a desk for its members only', async () => {
    await setDesk();
    const elsewhere = channel('elsewhere');
    expect(textTo(await office.say(eve, 'this is the desk', elsewhere), elsewhere)).toMatch(/^Only members/);
    expect((await office.world.store.deskPlace('remote-desktop'))?.key).toBe('technicians');
    await office.say(ada, 'this is the desk', elsewhere);
    expect((await office.world.store.deskPlace('remote-desktop'))?.key).toBe('elsewhere');
  });

  test('says what to do where there is no desk', async () => {
    await office.openCase(mia);
    expect(textTo(await office.tell(ada, 'queue'), desk)).toContain('this is the desk');
    expect(textTo(await office.tell(ada, 'claim 1001'), desk)).toContain('this is the desk');
    expect(await wayOf(1001)).toEqual(['queued']);
  });
});
