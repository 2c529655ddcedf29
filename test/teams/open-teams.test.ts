/** The folder put together: listening, the Playground beside it, and the end of both. */
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { ContentError } from '../../src/content/problem.ts';
import { explainStart } from '../../src/explain-start.ts';
import { readyLine } from '../../src/ready-line.ts';
import { openTeams, type Teams } from '../../src/teams/open-teams.ts';
import { NOON } from './open-door.ts';

const world = { clock: { now: () => NOON }, log: { info: () => {}, error: () => {} } };
let teams: Teams | null = null;
afterEach(async () => {
  await teams?.close();
  teams = null;
});

function open(environment: Record<string, string>): Teams {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-'));
  return openTeams(readConfig({ PORT: '0', FIRSTLINE_DATA: folder, ...environment }), world);
}

const nothing = async () => [];
const nowhere = async () => {};

test('without a Playground it listens, on this machine only', async () => {
  teams = open({ FIRSTLINE_PLAYGROUND: 'off' });
  const port = await teams.listen(nothing, nowhere);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  expect([teams.page(), teams.desk()]).toEqual([null, null]);
  await teams.close();
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
});

test('the Playground has a page and a desk, and ends with the bot', async () => {
  teams = open({});
  await teams.listen(nothing, nowhere);
  const page = teams.page()!;
  expect((await fetch(page)).status).toBe(200);
  expect(teams.desk()).toMatchObject({ key: 'msteams:helpdesk-desk', kind: 'channel' });
  const members = await teams.roster.mayAct({ id: '00000000-0000-0000-0000-000000000020', name: 'Ada' }, teams.desk()!);
  expect(members).toBe(true);
  expect(await teams.roster.mayAct({ id: 'somebody', name: 'X' }, teams.desk()!)).toBe(false);
  const sent = await teams.sender.send({
    id: 'm#1',
    to: teams.desk()!,
    reply: { text: 'Case 7', choices: [], card: { type: 'AdaptiveCard', version: '1.5', body: [] } },
    ticketCard: 7,
    posted: null,
    attempts: 1,
  });
  expect(sent).toMatchObject({ how: 'sent', posted: expect.stringMatching(/^helpdesk-desk;messageid=\d+#\d+$/) });
  await teams.close();
  await expect(fetch(page)).rejects.toThrow();
}, 40_000);

test('a desk that is configured is a channel in Teams', () => {
  const id = '00000000-0000-0000-0000-0000000000aa';
  const credentials = { MICROSOFT_APP_ID: id, MICROSOFT_APP_PASSWORD: 'x', MICROSOFT_APP_TENANT_ID: id };
  teams = open({ ...credentials, FIRSTLINE_DESK: '19:abc@thread.tacv2' });
  expect(teams.desk()).toEqual({
    key: 'msteams:19:abc@thread.tacv2',
    kind: 'channel',
    address: {
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/teams/',
      bot: { id: `28:${id}`, name: 'Firstline' },
      conversation: { id: '19:abc@thread.tacv2', conversationType: 'channel', isGroup: true, tenantId: id },
      team: null,
    },
  });
});

test('a port in use is explained with a remedy', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  teams = open({ PORT: String(port), FIRSTLINE_PLAYGROUND: 'off' });
  const error = await teams.listen(nothing, nowhere).catch((reason: unknown) => reason);
  expect(explainStart(error)).toMatch(new RegExp(`^Port ${port} is in use: .*PORT=${port + 1} npm start$`));
  teams = null;
  other.close();
});

test('broken knowledge is explained by its first mistake, and where to see the others', () => {
  const problem = { file: 'knowledge/fixes/a.yaml', line: 3, what: 'there is no cause "x"', mend: 'correct the name' };
  const sentence = explainStart(new ContentError([{ ...problem, warning: true }, problem, problem]));
  expect(sentence).toBe(
    'The knowledge has 2 mistakes; run npm run check to see everything. knowledge/fixes/a.yaml:3  there is no cause "x" — correct the name',
  );
  expect(explainStart(new Error('odd'))).toBe('Firstline could not start: odd');
});

test('the line of a start says where to go and who may connect', () => {
  const config = readConfig({});
  expect(readyLine(config, 3978, 'http://localhost:56150')).toBe(
    'Firstline is ready. Open http://localhost:56150 and say hello. (No Teams credentials: listening on 127.0.0.1:3978 only.)',
  );
  expect(readyLine(config, 3978, null)).toContain('The Playground did not start');
  expect(readyLine(readConfig({ FIRSTLINE_PLAYGROUND: 'off' }), 3978, null)).not.toContain('Playground');
});
