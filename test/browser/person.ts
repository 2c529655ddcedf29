/** Somebody at the Playground's page: writes, presses buttons, reads. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { ROOT } from '../content.ts';

export interface Person {
  page: Page;
  /** The newest card in which the words stand. */
  card(words: string | RegExp): Locator;
  /** Writes in the chat, and waits for the answer. */
  say(text: string): Promise<void>;
  /** Presses the newest button of that name. */
  press(label: string): Promise<void>;
  /** Waits until the words stand on the page. */
  sees(words: string | RegExp): Promise<void>;
  /** Changes to another chat or channel. */
  goTo(name: string): Promise<void>;
  /** Keeps the page in build/screenshots/, and beside it the card as wide as a phone shows it. */
  takePicture(name: string, card: Locator): Promise<void>;
}

const PICTURES = join(ROOT, 'build/screenshots');
/** The machine may be busy with all the other tests. */
const PATIENCE_MS = 30_000;
const SCREEN = { width: 1280, height: 960 };
/** What a phone 390 wide leaves for a card; the Playground's own page does not get that narrow. */
const PHONE = '340px';
const FROM_BOT = '[aria-label="Message author"]:has-text("Firstline")';

/** `as`: the id of the user to be. */
export async function seat(browser: Browser, url: string, as: string): Promise<Person> {
  const page = await browser.newPage({ viewport: SCREEN });
  page.setDefaultTimeout(PATIENCE_MS);
  await playAs(page, as);
  await page.goto(url);
  await page.getByText("Hello, I'm Firstline").first().waitFor();
  const cards = page.locator('.ac-adaptiveCard');
  return {
    page,
    card: (words) => cards.filter({ hasText: words }).last(),
    async say(text) {
      const answers = await page.locator(FROM_BOT).count();
      await page.getByRole('textbox', { name: '' }).last().fill(text);
      await page.keyboard.press('Enter');
      await page.locator(FROM_BOT).nth(answers).waitFor();
    },
    press: (label) => cards.getByRole('button', { name: label, exact: true }).last().click(),
    sees: (words) => page.getByText(words).last().waitFor(),
    goTo: (name) => page.getByRole('treeitem', { name }).click(),
    async takePicture(name, card) {
      mkdirSync(PICTURES, { recursive: true });
      const keep = (what: Page | Locator, as: string) => what.screenshot({ path: join(PICTURES, `${as}.png`) });
      await keep(page, name);
      await card.evaluate((element, width) => element.style.setProperty('width', width), PHONE);
      await keep(card, `${name}-phone`);
      await card.evaluate((element) => element.style.removeProperty('width'));
    },
  };
}

/** The page plays whomever the Playground names as its current user; told otherwise, it is somebody else. */
async function playAs(page: Page, id: string): Promise<void> {
  await page.route('**/_internal/v1/config', async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    const { currentUser, users } = json.config;
    json.config.currentUser = [currentUser, ...users].find((user) => user.id === id);
    await route.fulfill({ response, json });
  });
}
