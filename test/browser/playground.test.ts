/** A person's way in the browser: from a pasted error to a technician and back, by buttons and by typing. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Bot, makeFolder, removeFolder, startBot } from '../start-bot.ts';
import { missingBrowser, openBrowser } from './open-browser.ts';
import { type Person, seat } from './person.ts';

if (missingBrowser) console.warn(`The Playground is not tested in a browser: ${missingBrowser}`);

const PASTED = "can't get into my work PC, error code 0x904 extended error code 0x7";
const STILL_THE_SAME = 'No, still the same';
const NOTE = 'The certificate had expired; it has a new one.';
const MOST_QUESTIONS = 10;

(missingBrowser ? describe.skip : describe)('in the Playground', () => {
  let folder: string;
  let bot: Bot;
  let browser: Browser;
  let ada: Person;
  let bo: Person;

  beforeAll(async () => {
    folder = makeFolder();
    bot = startBot(folder);
    [browser] = await Promise.all([openBrowser(), bot.ready]);
    ada = await seat(browser, bot.page, 'user-ada');
    bo = await seat(browser, bot.page, 'user-bo');
    await bo.goTo('Helpdesk desk');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    expect(await bot.stop()).toBe(0);
    removeFolder(folder);
  }, 60_000);

  test('a pasted error leads, by a button and by typing, to a fix', async () => {
    await ada.takePicture('1-welcome', ada.card("Hello, I'm Firstline"));
    await ada.say(PASTED);
    const question = ada.card('Does it happen to other people too?');
    expect(await question.textContent()).toContain('0x904 / 0x7');
    await ada.takePicture('2-question', question);
    await ada.choose('Only me');
    await ada.say('right after I type my password');
    await ada.sees('Noted: Right after I type my password.');
    const fix = ada.page.getByRole('button', { name: STILL_THE_SAME, exact: true });
    for (let asked = 0; asked < MOST_QUESTIONS && (await fix.count()) === 0; asked++) await ada.say("I don't know");
    await ada.takePicture('3-fix', ada.card(STILL_THE_SAME));
    expect(await ada.card(STILL_THE_SAME).textContent()).toMatch(/Takes about \d+ min\.[\s\S]*1\. /);
  }, 180_000);

  test('when it does not help, a human gets everything', async () => {
    await ada.choose(STILL_THE_SAME);
    await ada.sees('Thanks for trying.');
    await ada.say('I want to talk to a human');
    await ada.sees(/Your ticket is #1001/);
    const ticket = bo.card('#1001');
    await ticket.waitFor();
    await bo.takePicture('4-ticket', ticket);
    const words = await ticket.textContent();
    for (const known of [PASTED, 'Only me', 'Right after I type my password', 'did not help', 'Likely causes'])
      expect(words).toContain(known);
  }, 120_000);

  test('a technician claims it and resolves it on its card, and the requester hears of both', async () => {
    await bo.press('Claim');
    await bo.card('Claimed by Bo Lindqvist').waitFor();
    await ada.sees(/Bo Lindqvist.* is now working on your ticket #1001/);
    await bo.takePicture('5-claimed', bo.card('#1001'));
    await bo.press('Resolve…');
    await bo.page.getByRole('combobox', { name: 'How did it end?' }).click();
    await bo.page.getByRole('option', { name: 'Fixed' }).click();
    await bo.page.getByRole('textbox', { name: /what helped\?/ }).fill(NOTE);
    await bo.takePicture('6-resolving', bo.card('#1001'));
    await bo.press('Resolve');
    await bo.card('Resolved by Bo Lindqvist').waitFor();
    await ada.sees(new RegExp(NOTE));
    await bo.takePicture('7-resolved', bo.card('#1001'));
    await ada.takePicture('8-asked', ada.card(NOTE));
  }, 180_000);

  test('“Still broken” opens it again, on the same card', async () => {
    await ada.choose('Still broken');
    await bo.card(/Waiting · reopened 1×/).waitFor();
    await ada.sees(/#1001 is open again/);
    await bo.takePicture('9-reopened', bo.card('#1001'));
    await ada.takePicture('10-reopened', ada.card(NOTE));
    expect(await bo.page.getByText(/^#1001 · (?!Ada)/).count()).toBe(1);
    expect(bot.said.err).toBe('');
  }, 120_000);
});
