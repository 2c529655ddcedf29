/** Somebody at the Playground's page: writes, presses buttons, reads. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { ROOT } from '../content.ts';

const PICTURES = join(ROOT, 'build/screenshots');
/** The machine may be busy with all the other tests. */
const PATIENCE = { timeout: 30_000 };

export interface Person {
  page: Page;
  /** The newest card. */
  card: Locator;
  say(text: string): Promise<void>;
  /** Presses the newest button of that name. */
  press(label: string): Promise<void>;
  /** Waits until the words stand on the page. */
  sees(words: string | RegExp): Promise<void>;
  /** Changes to another chat or channel. */
  goTo(name: string): Promise<void>;
  /** Keeps the page as build/screenshots/<name>.png, and the newest card at a phone's width beside it. */
  takePicture(name: string): Promise<void>;
}

interface Seat {
  browser: Browser;
  /** The Playground's address. */
  url: string;
  /** The user to be, by id; whom the page plays by itself where it is not given. */
  as?: string;
}

/** Tall enough for a whole ticket. */
const SCREEN = { width: 1280, height: 1000 };
/** What a phone of 390 leaves for a card. The Playground's page itself does not get that narrow. */
const PHONE = '340px';

export async function seat({ browser, url, as }: Seat): Promise<Person> {
  const page = await browser.newPage({ viewport: SCREEN });
  page.setDefaultTimeout(PATIENCE.timeout);
  // The page plays whomever the Playground names as the current user. Told otherwise, it plays somebody else as well.
  await page.route('**/_internal/v1/config', async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    const user = body.config.users.find(({ id }: { id: string }) => id === as);
    if (user) body.config.currentUser = user;
    await route.fulfill({ response: answer, json: body });
  });
  await page.goto(url);
  await page.getByRole('textbox').first().waitFor();
  const person: Person = {
    page,
    card: page.locator('.ac-adaptiveCard').last(),
    async say(text) {
      await page.getByRole('textbox').last().fill(text);
      await page.keyboard.press('Enter');
    },
    async press(label) {
      await page.locator('.ac-adaptiveCard').getByRole('button', { name: label, exact: true }).last().click();
    },
    async sees(words) {
      await page.getByText(words).last().waitFor();
    },
    async goTo(name) {
      await page.getByRole('treeitem', { name }).click();
    },
    async takePicture(name) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
      if ((await person.card.count()) === 0) return;
      const narrow = (width: string) => person.card.evaluate((card, width) => card.style.setProperty('width', width), width);
      await narrow(PHONE);
      await person.card.screenshot({ path: join(PICTURES, `${name}-phone.png`) });
      await narrow('');
    },
  };
  return person;
}
