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
  /** The same, and waits for the answer. */
  choose(label: string): Promise<void>;
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
/** Nothing needs scrolling. */
const TALL = { width: 1280, height: 6000 };
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
  const press = (label: string) => cards.getByRole('button', { name: label, exact: true }).last().click();
  const withAnswer = async (act: () => Promise<void>) => {
    const answers = await page.locator(FROM_BOT).count();
    await act();
    await page.locator(FROM_BOT).nth(answers).waitFor();
  };
  return {
    page,
    card: (words) => cards.filter({ hasText: words }).last(),
    say: (text) =>
      withAnswer(async () => {
        await page.getByRole('textbox').last().fill(text);
        await page.keyboard.press('Enter');
      }),
    press,
    choose: (label) => withAnswer(() => press(label)),
    sees: (words) => page.getByText(words).last().waitFor(),
    goTo: (name) => page.getByRole('treeitem', { name }).click(),
    async takePicture(name, card) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
      await card.evaluate((element, width) => element.style.setProperty('width', width), PHONE);
      await page.setViewportSize(TALL);
      await card.screenshot({ path: join(PICTURES, `${name}-phone.png`) });
      await page.setViewportSize(SCREEN);
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
