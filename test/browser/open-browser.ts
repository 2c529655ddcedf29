/** Chromium, where the machine has one. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** A browser that shows one local page needs no graphics card, no account and nothing from the net. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const executablePath = PLACES.find((place) => existsSync(place));

/** Why there is no browser; null where there is one. */
export const missingBrowser = executablePath ? null : 'no Chromium is installed here (apt-get install chromium)';

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args: ARGS, timeout: 60_000 });
