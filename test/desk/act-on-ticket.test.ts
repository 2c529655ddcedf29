/** Technicians claim, give back and resolve tickets, by typing and by pressing: who may, and who hears of it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkReply } from '../check-reply.ts';
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

describe.each(['typed', 'pressed'])('%s:', (how) => {
  const claim = (number: number) => (how === 'typed' ? `claim ${number}` : { verb: 'claim', data: { ticket: number } });
  const release = (number: number) =>
    how === 'typed' ? `release #${number}` : { verb: 'release', data: { ticket: number } };
  const resolve = (number: number, code: string, note: string) =>
    how === 'typed' ? `resolve ${number} ${code}: ${note}` : { verb: 'resolve', data: { ticket: number, code, note } };
  let number: number;
  beforeEach(async () => {
    await setDesk();
    number = await office.openCase(mia);
  });

  test('a ticket is claimed once, and both sides hear of it', async () => {
    const outgoing = await office.tell(ada, claim(number));
    expect(await office.ticket(number)).toMatchObject({ state: 'claimed', owner: ada, revision: 2 });
    expect(textTo(outgoing, chatOf(mia))).toBe(`Ada Wells is now working on your ticket #${number}.`);
    expect(outgoing.map(({ ticketCard }) => ticketCard)).toEqual([null, number, null]);
    const second = await office.tell(bob, claim(number));
    expect(textTo(second, desk)).toMatch(/^#1001 was claimed by Ada Wells at \d\d:\d\d UTC\.$/);
    expect(second).toHaveLength(1);
    expect(textTo(await office.tell(ada, claim(number)), desk)).toContain('yours already');
    expect(await wayOf(number)).toEqual(['queued', 'claimed']);
  });

  test('the second hears since when, with the date where that is not today’s', async () => {
    await office.tell(ada, claim(number));
    const { claimed } = await office.ticket(number);
    office.pass(2 * 1440);
    expect(textTo(await office.tell(bob, claim(number)), desk)).toContain(
      `Ada Wells at 2026-11-22 ${claimed!.slice(11, 16)} UTC`,
    );
  });

  test('two technicians at once: one owner', async () => {
    const answers = await Promise.all([ada, bob].map((who) => office.tell(who, claim(number))));
    const { owner } = await office.ticket(number);
    expect([ada, bob]).toContainEqual(owner);
    expect(answers.filter((outgoing) => textTo(outgoing, chatOf(mia)) !== '')).toHaveLength(1);
    const words = answers.map((outgoing) => textTo(outgoing, desk)).join('\n');
    expect(words).toContain(`is yours, ${owner!.name}`);
    expect(words).toContain(`was claimed by ${owner!.name}`);
    expect(await wayOf(number)).toEqual(['queued', 'claimed']);
  });

  test('strangers are refused, wherever they say it', async () => {
    for (const what of [claim(number), release(number), resolve(number, 'fixed', 'all good')]) {
      expect(textTo(await office.tell(eve, what), desk)).toMatch(/^Only members of the desk/);
      if (how === 'pressed') expect(textTo(await office.say(eve, what), chatOf(eve))).toMatch(/^Only members/);
    }
    expect(await wayOf(number)).toEqual(['queued']);
  });

  test('resolving needs an ending and a note, and says how', async () => {
    await office.tell(ada, claim(number));
    for (const [code, note] of [
      ['', ''],
      ['fixed', ''],
      ['fixed', '..'],
      ['no-such-code', 'restarted it'],
      ['', 'restarted it'],
    ] as const) {
      const answer = textTo(await office.tell(ada, resolve(number, code, note)), desk);
      expect(answer).toContain('is not resolved yet');
      expect(answer).toContain(`resolve ${number} fixed: `);
      expect(answer).toContain('passed-on: Passed on to another team');
    }
    expect((await office.ticket(number)).state).toBe('claimed');
  });

  test('only the owner resolves', async () => {
    await office.tell(ada, claim(number));
    const answer = textTo(await office.tell(bob, resolve(number, 'fixed', 'new certificate')), desk);
    expect(answer).toMatch(/claimed by Ada Wells .* Only Ada Wells can resolve it/);
    expect(answer).toContain(`release ${number}`);
    expect(await wayOf(number)).toEqual(['queued', 'claimed']);
  });

  test('resolving asks the requester, with two buttons', async () => {
    await office.tell(ada, claim(number));
    const outgoing = await office.tell(ada, resolve(number, 'fixed', 'bound a new certificate'));
    expect(await office.ticket(number)).toMatchObject({
      state: 'resolved',
      owner: ada,
      resolution: { code: 'fixed', note: 'bound a new certificate' },
    });
    const told = outgoing.find(({ to }) => to.key === chatOf(mia).key)!;
    checkReply(told.reply);
    expect(told.reply.text).toContain(`Ada Wells has resolved your ticket #${number}: bound a new certificate`);
    expect(told.reply.choices.map(({ value }) => value)).toEqual(['works', 'still-broken']);
    expect(told.reply.card?.actions).toMatchObject([
      { data: { verb: 'answer', question: `ticket:${number}`, value: 'works' } },
      { data: { verb: 'answer', question: `ticket:${number}`, value: 'still-broken' } },
    ]);
    expect(textTo(outgoing, desk)).toContain('Fixed: bound a new certificate');
  });

  test('any other ending than “fixed” is told by its name', async () => {
    const outgoing = await office.tell(ada, resolve(number, 'passed-on', 'the network team looks at it'));
    expect(textTo(outgoing, chatOf(mia))).toContain('Passed on to another team: the network team looks at it');
  });

  test('a waiting ticket can be resolved at once, by whoever does it', async () => {
    await office.tell(bob, resolve(number, 'user-error', 'it was switched off'));
    expect(await office.ticket(number)).toMatchObject({ state: 'resolved', owner: bob });
  });

  test('a colleague who is away does not keep a ticket', async () => {
    await office.tell(ada, claim(number));
    const outgoing = await office.tell(bob, release(number));
    expect(textTo(outgoing, desk)).toMatch(/^#1001 is back in the queue\. It was Ada Wells's until now\./);
    expect(await office.ticket(number)).toMatchObject({ state: 'queued', owner: null, claimed: null, reopened: 0 });
    await office.tell(bob, claim(number));
    expect((await office.ticket(number)).owner).toEqual(bob);
    expect(textTo(await office.tell(eve, release(number)), desk)).toMatch(/^Only members/);
  });

  test('what is resolved or withdrawn stays so, and the technician hears when', async () => {
    await office.tell(ada, resolve(number, 'fixed', 'new certificate'));
    for (const what of [claim(number), resolve(number, 'fixed', 'again'), release(number)])
      expect(textTo(await office.tell(bob, what), desk)).toMatch(
        /^#1001 was resolved by Ada Wells at \d\d:\d\d UTC\.$/,
      );
    const other = await office.openCase(tom);
    await office.say(tom, 'never mind');
    expect(textTo(await office.tell(bob, claim(other)), desk)).toMatch(/was withdrawn by the requester at \d/);
    expect(await wayOf(number)).toEqual(['queued', 'resolved']);
  });

  test('a ticket that is not there is said not to be', async () => {
    expect(textTo(await office.tell(ada, claim(4711)), desk)).toBe('There is no ticket #4711.');
  });
});
