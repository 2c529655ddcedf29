/**
 * A power cut at every point of a handoff: afterwards the ticket is there once, and so is its card.
 *
 * One window stays. Teams has the card, and the bot dies before it has noted so: nobody can tell this from a card that never
 * arrived. The bot then posts it again, since a card too many costs a glance and a card too few costs a requester their turn.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  fromAda,
  fromDesk,
  isCard,
  isToRequester,
  openPretendTeams,
  type PretendTeams,
  pressing,
} from './pretend-teams.ts';
import { type Bot, makeFolder, removeFolder, startBot } from './start-bot.ts';

const WITHOUT_PAGE = { FIRSTLINE_PLAYGROUND: 'off' };
const TROUBLE = fromAda('102', 'the blue thing does not whirr any more');
const NUMBER = 1001;

let folder: string;
let teams: PretendTeams;
let bot: Bot;

beforeEach(async () => {
  folder = makeFolder();
  teams = await openPretendTeams();
  await start();
  expect(await teams.send(bot, fromDesk('100', 'this is the desk'))).toBe(200);
  expect(await teams.send(bot, fromAda('101', 'human'))).toBe(200);
}, 60_000);

afterEach(async () => {
  await bot.kill();
  await teams.close();
  removeFolder(folder);
});

async function start(): Promise<void> {
  bot = startBot(folder, WITHOUT_PAGE);
  await bot.ready;
}

function query(sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(join(folder, 'firstline.db'), { timeout: 5000 });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const tickets = () => query('select number, state from tickets').map((row) => ({ ...row }));
const allSent = () => query('select id from outbox where sent_at is null and lost_at is null').length === 0;

/** The bot dies when such a request of it reaches Teams; `kept`: whether Teams keeps what it got. */
function killAt(isThis: typeof isCard, kept: boolean): void {
  teams.accepts = async (call) => {
    if (!isThis(call)) return true;
    if (kept) teams.posted.push(call);
    await bot.kill();
    return false;
  };
}

/** Starts again, lets Teams repeat what was not answered, and waits for the last message to go out. */
async function recover(repeated = TROUBLE): Promise<void> {
  teams.accepts = () => true;
  await start();
  expect(await teams.send(bot, repeated)).toBe(200);
  await until(allSent);
}

test('killed before the commit: nothing happened, and the repeated message opens the ticket', async () => {
  const lock = new DatabaseSync(join(folder, 'firstline.db'));
  lock.exec('begin immediate');
  const sending = teams.send(bot, TROUBLE);
  // Whoever waits for the database answers nobody.
  const isAwake = () =>
    fetch(`${bot.url}/healthz`, { signal: AbortSignal.timeout(500) }).then(
      () => true,
      () => false,
    );
  await until(async () => !(await isAwake()));
  await bot.kill();
  lock.exec('rollback');
  lock.close();
  expect(await sending).toBeNull();
  expect([tickets(), teams.cards()]).toEqual([[], []]);
  await recover();
  expect(tickets()).toEqual([{ number: NUMBER, state: 'queued' }]);
  expect(teams.cards()).toHaveLength(1);
}, 60_000);

test('killed after the commit, before the card was sent: it is posted once', async () => {
  // An answer that does not get through to the channel keeps the card waiting behind it.
  const held = Promise.withResolvers<boolean>();
  const toChannel = Promise.withResolvers<void>();
  teams.accepts = async (call) => {
    if (isToRequester(call)) {
      await bot.kill();
      return false;
    }
    toChannel.resolve();
    return held.promise;
  };
  const earlier = teams.send(bot, fromDesk('103', 'show 1'));
  await toChannel.promise;
  await teams.send(bot, TROUBLE);
  held.resolve(false);
  await earlier;
  expect(tickets()).toHaveLength(1);
  expect(query('select attempts from outbox where ticket_card is not null')).toEqual([
    expect.objectContaining({ attempts: 0 }),
  ]);
  await recover();
  expect(tickets()).toHaveLength(1);
  expect(teams.cards()).toHaveLength(1);
  expect(teams.told().filter((text) => text.includes(`#${NUMBER}`))).toHaveLength(1);
}, 60_000);

test('killed in the middle of sending, before Teams had the card: it is posted once', async () => {
  killAt(isCard, false);
  expect(await teams.send(bot, TROUBLE)).toBeNull();
  expect([tickets().length, teams.cards().length]).toEqual([1, 0]);
  await recover();
  expect([tickets().length, teams.cards().length]).toEqual([1, 1]);
}, 60_000);

test('killed after Teams had the card, before that was noted: the one window; it is posted again, and the newer one lives', async () => {
  killAt(isCard, true);
  expect(await teams.send(bot, TROUBLE)).toBeNull();
  expect([tickets().length, teams.cards().length]).toEqual([1, 1]);
  await recover();
  expect([tickets().length, teams.cards().length]).toEqual([1, 2]);
  const [{ posted } = {}] = query('select posted from posted_cards');
  // The older card still looks alive, and works: its button leads to the same ticket.
  expect(await teams.send(bot, pressing('104', 'claim', NUMBER))).toBe(200);
  expect(tickets()).toEqual([{ number: NUMBER, state: 'claimed' }]);
  const [edit] = teams.posted.filter(({ method }) => method === 'PUT');
  expect(edit!.path.endsWith(`/activities/${String(posted).split('#').at(-1)}`)).toBe(true);
  expect(teams.cards()).toHaveLength(2);
}, 60_000);

test('killed after the card was noted, before Teams had its answer: nothing is repeated', async () => {
  const isNoted = () => query('select posted from posted_cards').length === 1;
  teams.accepts = async (call) => {
    if (!isToRequester(call)) return true;
    await until(isNoted);
    await bot.kill();
    return false;
  };
  expect(await teams.send(bot, TROUBLE)).toBeNull();
  await recover();
  expect([tickets().length, teams.cards().length]).toEqual([1, 1]);
  expect(teams.told().filter((text) => text.includes(`#${NUMBER}`))).toHaveLength(1);
}, 60_000);

test('killed while the card was edited: it is edited again, which does no harm, and never posted anew', async () => {
  await teams.send(bot, TROUBLE);
  const claim = pressing('105', 'claim', NUMBER);
  killAt(({ method }) => method === 'PUT', true);
  expect(await teams.send(bot, claim)).toBeNull();
  await recover(claim);
  expect(tickets()).toEqual([{ number: NUMBER, state: 'claimed' }]);
  expect(teams.cards()).toHaveLength(1);
  const edits = teams.posted.filter(({ method }) => method === 'PUT');
  expect(edits).toHaveLength(2);
  expect(edits[1]!.body).toEqual(edits[0]!.body);
}, 60_000);
