/** The desk: who may do what with a ticket, and who hears of it. */
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
const lateButton = (number: number, value: string) => ({
  verb: 'answer',
  data: { question: `ticket:${number}`, value },
});

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

describe('the requester', () => {
  let number: number;
  beforeEach(async () => {
    await setDesk();
    number = await office.openCase(mia);
  });
  const solve = () => office.tell(ada, `resolve ${number} fixed: new certificate`);

  test.each([
    ['typing it', 'still broken'],
    ['saying no to the question', 'no'],
    ['the button', null],
  ])('reopens a resolved ticket by %s, under the same number', async (_, text) => {
    await office.tell(ada, `claim ${number}`);
    await solve();
    const outgoing = await office.say(mia, text ?? lateButton(number, 'still-broken'));
    expect(textTo(outgoing, chatOf(mia))).toContain(`#${number} is open again`);
    expect(outgoing.map(({ ticketCard }) => ticketCard)).toEqual([null, number]);
    expect(textTo(outgoing, desk)).toMatch(/Waiting · reopened 1×/);
    expect(textTo(outgoing, desk)).toContain('How it ended before\n• Fixed: new certificate');
    expect(await office.ticket(number)).toMatchObject({ state: 'queued', owner: null, reopened: 1 });
    expect(await wayOf(number)).toEqual(['queued', 'claimed', 'resolved', 'queued']);
    const shown = textTo(await office.tell(bob, `show ${number}`), desk);
    expect(shown).toMatch(/History\n• .* opened · Mia Roth.*\n• .* claimed · Ada Wells.*\n• .* resolved · Ada Wells/);
  });

  test('reopens it by the button also while another problem is on the table', async () => {
    await solve();
    await office.say(mia, 'my remote desktop session drops every ten minutes');
    const waiting = (await office.session(mia))?.waiting;
    expect(waiting).not.toBeNull();
    await office.say(mia, lateButton(number, 'still-broken'));
    expect((await office.ticket(number)).state).toBe('queued');
    expect((await office.session(mia))?.waiting).toEqual(waiting);
  });

  test('may reopen it again; each time counts', async () => {
    for (const times of [1, 2, 3]) {
      await solve();
      await office.say(mia, 'still broken');
      expect((await office.ticket(number)).reopened).toBe(times);
    }
    expect(textTo(await office.tell(ada, 'queue'), desk)).toContain('reopened 3×');
  });

  test('opens a new case, not the old one, after two weeks', async () => {
    await solve();
    office.pass(15 * 1440);
    await office.say(mia, lateButton(number, 'still-broken'));
    await office.say(mia, 'still broken');
    expect(await office.ticket(number)).toMatchObject({ state: 'resolved', reopened: 0 });
  });

  test('pressing twice reopens once', async () => {
    await solve();
    await office.say(mia, lateButton(number, 'still-broken'));
    expect(textTo(await office.say(mia, lateButton(number, 'still-broken')), chatOf(mia))).toContain('waiting');
    expect((await office.ticket(number)).reopened).toBe(1);
  });

  test('pressing “it works” is answered gladly and changes nothing', async () => {
    await solve();
    expect(textTo(await office.say(mia, lateButton(number, 'works')), chatOf(mia))).toContain('Good to hear');
    expect((await office.ticket(number)).state).toBe('resolved');
  });

  test('what belongs to a ticket that was resolved meanwhile opens it again', async () => {
    await office.say(mia, 'my remote desktop session drops every ten minutes');
    expect((await office.session(mia))?.waiting?.for).toBe('ticket');
    await solve();
    expect(textTo(await office.say(mia, 'part of that ticket'), chatOf(mia))).toContain('is open again');
    expect(await office.ticket(number)).toMatchObject({ state: 'queued', reopened: 1 });
    expect((await office.ticket(number)).said.at(-1)).toContain('drops every ten minutes');
  });

  test('a “no” to something else does not reopen anything', async () => {
    await solve();
    await office.say(mia, 'thanks');
    await office.say(mia, 'no');
    expect((await office.ticket(number)).state).toBe('resolved');
  });

  test('a button of an older ticket leaves the newer one alone', async () => {
    await solve();
    await office.say(mia, lateButton(number - 1, 'still-broken'));
    await office.say(mia, { verb: 'answer', data: { question: 'symptom:stage', value: 'still-broken' } });
    expect((await office.ticket(number)).state).toBe('resolved');
  });

  test('is told how the ticket stands, in every state', async () => {
    const status = async () => textTo(await office.say(mia, 'status'), chatOf(mia));
    expect(await status()).toBe(`Ticket #${number}: waiting for a technician.`);
    await office.tell(ada, `claim ${number}`);
    expect(await status()).toBe(`Ticket #${number}: Ada Wells is working on it.`);
    await solve();
    expect(await status()).toMatch(/resolved/);
    await office.say(mia, 'still broken');
    expect(await status()).toMatch(/waiting/);
    await office.say(mia, 'never mind');
    expect(await status()).toMatch(/closed/);
  });

  test('withdraws it; the desk’s card shows that', async () => {
    const outgoing = await office.say(mia, 'never mind');
    expect(await office.ticket(number)).toMatchObject({ state: 'withdrawn' });
    expect(textTo(outgoing, desk)).toMatch(/Withdrawn by the requester at 2026-11-22 \d\d:\d\d UTC/);
    expect(outgoing.find(({ ticketCard }) => ticketCard)?.reply.card?.actions).toBeUndefined();
  });

  test('adds to it by writing on', async () => {
    const outgoing = await office.say(mia, 'and now it smells funny');
    expect((await office.ticket(number)).said.at(-1)).toBe('and now it smells funny');
    expect(outgoing.map(({ ticketCard }) => ticketCard)).toEqual([null, number]);
    for (let i = 0; i < 40; i++) await office.say(mia, `the light blinks for the time number ${i}`);
    const { said, revision } = await office.ticket(number);
    expect(said).toHaveLength(30);
    expect(await wayOf(number)).toHaveLength(revision);
  });

  test('types no commands in a personal chat, not even as a technician', async () => {
    for (const text of [`claim ${number}`, 'this is the desk', 'queue']) await office.say(mia, text);
    for (const text of [`claim ${number}`, `resolve ${number} fixed: all done`]) await office.say(ada, text);
    expect(await office.ticket(number)).toMatchObject({ state: 'queued', owner: null });
    expect((await office.world.store.deskPlace('remote-desktop'))?.key).toBe('technicians');
  });
});

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
    expect(textTo(await office.tell(own, 'queue'), desk)).toContain(`#${number}`);
    expect(textTo(await office.tell(other, 'queue'), desk)).toBe('The queue is empty.');
    expect(textTo(await office.tell(other, `show ${number}`), desk)).toMatch(/^Only members/);
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
