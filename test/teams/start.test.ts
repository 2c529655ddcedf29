/** The process itself: starting, answering, refusing to start with a clear sentence, ending without a trace. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { anActivity } from './activities.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const folder = () => mkdtempSync(join(tmpdir(), 'firstline-start-'));
let child: ChildProcess | null = null;
afterEach(() => void child?.kill('SIGKILL'));

function start(environment: Record<string, string>) {
  const env = { PATH: process.env.PATH, PORT: '0', FIRSTLINE_DATA: folder(), ...environment };
  const started = spawn(process.execPath, [MAIN], { env, cwd: folder() });
  child = started;
  const said = { out: '', err: '' };
  started.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  started.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  const ended = once(started, 'close').then(([code]) => code as number);
  return { started, said, ended };
}

test('it says where it is, answers, remembers, and ends cleanly', async () => {
  const { started, said, ended } = start({});
  while (!said.out.includes('\n')) await Promise.race([once(started.stdout, 'data'), ended]);
  expect(said).toEqual({
    out: expect.stringMatching(/^Firstline is ready\. Open http:\/\/localhost:\d+ and say hello\. .* only\.\)\n$/),
    err: '',
  });
  const port = /127\.0\.0\.1:(\d+)/.exec(said.out)![1];
  const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(anActivity({ deliveryMode: 'expectReplies' })),
  });
  const { activities } = (await answer.json()) as { activities: unknown[] };
  expect(activities).toHaveLength(1);
  const page = /Open (\S+)/.exec(said.out)![1]!;
  expect((await fetch(page)).status).toBe(200);
  started.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(said.err).toBe('');
  await expect(fetch(page)).rejects.toThrow();
}, 60_000);

const blocked = join(folder(), 'file');
writeFileSync(blocked, '');

test.each([
  [
    'settings that do not fit',
    { NODE_ENV: 'production', LOG: 'loud' },
    /^These settings cannot be used:\n {2}LOG[^\n]*\n {2}MICROSOFT_APP_ID[^\n]*\n$/,
  ],
  ['a data folder that is a file', { FIRSTLINE_DATA: blocked }, /^The data folder .*\n$/],
  [
    'a database that is not there',
    { DATABASE_URL: 'postgres://u:hidden@127.0.0.1:1/x' },
    /^Nothing answers at 127\.0\.0\.1:1.*\n$/,
  ],
])(
  '%s: one clear answer and no start',
  async (_, environment, sentence) => {
    const { said, ended } = start({ FIRSTLINE_PLAYGROUND: 'off', ...environment } as Record<string, string>);
    expect(await ended).toBe(1);
    expect(said.out).toBe('');
    expect(said.err).toMatch(sentence);
    expect(said.err).not.toContain('hidden');
  },
  60_000,
);
