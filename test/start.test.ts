/** Starting and stopping as whoever runs the bot sees it: one clear sentence when it cannot start, and no trace after Ctrl+C. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ROOT } from './content.ts';
import { type Bot, makeFolder, removeFolder, startBot } from './start-bot.ts';

const WITHOUT_PAGE = { FIRSTLINE_PLAYGROUND: 'off' };

let folder: string;
let bot: Bot | null;
beforeEach(() => {
  folder = makeFolder();
  bot = null;
});
afterEach(async () => {
  await bot?.kill();
  removeFolder(folder);
});

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
}
const portOf = (server: Server): number => (server.address() as { port: number }).port;
const close = (server: Server): Promise<void> => new Promise((resolve) => void server.close(() => resolve()));

/** What it says when it does not start, without the last line break. */
async function refusal(environment: Record<string, string>, main?: string): Promise<string> {
  bot = startBot(folder, { ...WITHOUT_PAGE, ...environment }, main);
  expect(await bot.ended).toBe(1);
  expect(bot.said.out).toBe('');
  return bot.said.err.replace(/\n$/, '');
}

describe('it does not start, and says why in one sentence, when', () => {
  test('the port is in use', async () => {
    const other = await listen(0);
    const port = portOf(other);
    expect(await refusal({ PORT: String(port) })).toMatch(
      new RegExp(`^Port ${port} is in use: [^\n]*, for example PORT=${port + 1} npm start$`),
    );
    await close(other);
  }, 60_000);

  test('the data folder cannot be made', async () => {
    const data = '/proc/firstline/data';
    expect(await refusal({ FIRSTLINE_DATA: data })).toMatch(/^The data folder \/proc\/firstline\/data [^\n]*\.$/);
  }, 60_000);

  test('the database is damaged', async () => {
    writeFileSync(join(folder, 'firstline.db'), 'no database '.repeat(999));
    expect(await refusal({})).toMatch(/firstline\.db is not a healthy database; [^\n]*\.$/);
  }, 60_000);

  test('a setting is wrong', async () => {
    expect(await refusal({ LOG: 'loud' })).toMatch(/^These settings cannot be used:\n {2}LOG is none of [^\n]*$/);
    expect(await refusal({ DATABASE_URL: 'file.db' })).toMatch(/\n {2}DATABASE_URL [^\n]*$/);
  }, 60_000);

  test('a YAML file is broken', async () => {
    const root = join(folder, 'copy');
    for (const part of ['src', 'knowledge', 'dialogs', 'package.json'])
      cpSync(join(ROOT, part), join(root, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    mkdirSync(join(root, 'data'));
    writeFileSync(join(root, 'knowledge/fixes/reconnect-vpn.yaml'), 'id: reconnect-vpn\ntitle: "Connect\n  - x: [\n');
    const said = await refusal({ FIRSTLINE_DATA: join(root, 'data') }, join(root, 'src/main.ts'));
    expect(said).toMatch(/^The knowledge has (a mistake|\d+ mistakes); run npm run check to see everything\. [^\n]+$/);
    expect(said).toMatch(/knowledge\/fixes\/reconnect-vpn\.yaml:\d+ .+ — /);
  }, 60_000);
});

describe('after', () => {
  async function startWithPage(environment: Record<string, string> = {}): Promise<{ started: Bot; ports: number[] }> {
    const started = startBot(folder, environment);
    bot = started;
    await started.ready;
    expect((await fetch(started.page)).status).toBe(200);
    return { started, ports: [started.url, started.page].map((url) => Number(new URL(url).port)) };
  }

  async function expectFree(ports: number[]): Promise<void> {
    for (const port of ports) await close(await listen(port));
  }

  test('Ctrl+C it has ended well, and both ports are free', async () => {
    const { started, ports } = await startWithPage();
    expect(await started.stop()).toBe(0);
    expect(started.said.err).toBe('');
    await expectFree(ports);
  }, 60_000);

  test('a power cut the Playground is gone too, and the same ports and data serve the next start', async () => {
    const { started, ports } = await startWithPage();
    await started.kill();
    const [port, page] = ports.map(String);
    const isFree = () =>
      expectFree(ports).then(
        () => true,
        () => false,
      );
    while (!(await isFree())) await new Promise((resolve) => setTimeout(resolve, 50));
    const again = await startWithPage({ PORT: port!, FIRSTLINE_PLAYGROUND_PORT: page! });
    expect(again.ports).toEqual(ports);
  }, 60_000);

  test('a start beside another program on the Playground’s port, the page is at another one', async () => {
    const other = await listen(0);
    const { ports } = await startWithPage({ FIRSTLINE_PLAYGROUND_PORT: String(portOf(other)) });
    expect(ports[1]).not.toBe(portOf(other));
    await close(other);
  }, 60_000);
});
