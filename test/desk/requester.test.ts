/** What the requester does to a ticket: opens it again, withdraws it, adds to it, asks how it stands. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ada, bob, channel, chatOf, mia, type Office, openOffice, textTo } from '../office.ts';

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
    expect(outgoing.map(({ ticketCard }) => ticketCard)).toEqual([null, number, null]);
    expect(textTo(outgoing, desk)).toContain('It is in the queue again.');
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
    expect(outgoing.map(({ ticketCard }) => ticketCard)).toEqual([null, number, null]);
    expect(textTo(outgoing, desk)).toContain('“and now it smells funny”');
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
