/** Who may act for a desk, asked of a channel's connector. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Place } from '../../src/model.ts';
import type { Roster } from '../../src/ports.ts';
import { Adapter } from '../../src/teams/adapter.ts';
import { createRoster } from '../../src/teams/roster.ts';
import { type Call, openConnector, type Response } from './fake-connector.ts';

const ada = { id: 'aad-ada', name: 'Ada' };
const bo = { id: 'aad-bo', name: 'Bo' };
const page = (...ids: string[]) => ({
  status: 200,
  body: { members: ids.map((id) => ({ id: `29:${id}`, aadObjectId: `aad-${id}` })) },
});

let connector: Awaited<ReturnType<typeof openConnector>>;
let answer: (call: Call) => Response;
let seconds: number;
let desk: Place;
let roster: Roster;
let errors: string[];

beforeEach(async () => {
  connector = await openConnector((call) => answer(call));
  seconds = 0;
  errors = [];
  const address = {
    channelId: 'msteams',
    serviceUrl: connector.url,
    bot: { id: '28:bot' },
    conversation: { id: '19:desk@thread.tacv2;messageid=1' },
    team: '19:team@thread.tacv2',
  };
  desk = { key: 'msteams:19:desk@thread.tacv2', kind: 'channel', address };
  const clock = { now: () => new Date(Date.UTC(2026, 10, 22, 12, 0, seconds)).toISOString() };
  roster = createRoster({
    adapter: new Adapter(null),
    clock,
    log: { info: () => {}, error: (what) => void errors.push(what) },
  });
});
afterEach(() => connector.close());

test('members may act, others may not', async () => {
  answer = () => page('bo', 'cy');
  expect(await roster.mayAct(bo, desk)).toBe(true);
  expect(await roster.mayAct(ada, desk)).toBe(false);
  expect(connector.calls[0]!.path).toMatch(/^\/v3\/conversations\/19:desk@thread.tacv2\/pagedmembers/);
});

test('all pages are read', async () => {
  answer = ({ path }) => {
    const { body } = path.includes('continuationToken=next') ? page('bo') : page('cy');
    return { status: 200, body: path.includes('continuationToken') ? body : { ...body, continuationToken: 'next' } };
  };
  expect(await roster.mayAct(bo, desk)).toBe(true);
});

test('the list is kept for some minutes; a missing person is looked up again sooner', async () => {
  answer = () => page('bo');
  await roster.mayAct(bo, desk);
  seconds = 60;
  expect(await roster.mayAct(bo, desk)).toBe(true);
  expect(connector.calls).toHaveLength(1);
  answer = () => page('bo', 'ada');
  expect(await roster.mayAct(ada, desk)).toBe(true);
  expect(connector.calls).toHaveLength(2);
  seconds = 400;
  answer = () => page('ada');
  expect(await roster.mayAct(bo, desk)).toBe(false);
});

test('where the channel has no list, its team has', async () => {
  answer = ({ path }) => (path.includes('19:team@') ? page('bo') : { status: 404, body: {} });
  expect(await roster.mayAct(bo, desk)).toBe(true);
});

test('where nobody tells, nobody may act', async () => {
  answer = () => ({ status: 503, body: {} });
  expect(await roster.mayAct(bo, desk)).toBe(false);
  expect(errors).toHaveLength(1);
});
