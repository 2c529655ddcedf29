/** Sending through the channel: where a reply goes, what is edited, and what becomes of it when the channel refuses. */
import { afterEach, expect, test } from '@jest/globals';
import type { Place } from '../../src/model.ts';
import type { Queued } from '../../src/ports.ts';
import { Adapter } from '../../src/teams/adapter.ts';
import { createSender } from '../../src/teams/outgoing.ts';
import { type Call, openConnector, type Response } from './fake-connector.ts';

let connector: Awaited<ReturnType<typeof openConnector>>;
afterEach(() => connector.close());

const CHANNEL = '19:desk@thread.tacv2';
const card = { type: 'AdaptiveCard', version: '1.5', body: [] };

function aPlace(kind: Place['kind'], conversation: string): Place {
  const address = {
    channelId: 'msteams',
    serviceUrl: connector.url,
    bot: { id: '28:bot', name: 'Firstline' },
    conversation: { id: conversation, tenantId: 'tenant' },
    team: null,
  };
  return { key: `msteams:${conversation}`, kind, address };
}

async function send(answer: (call: Call) => Response, change: Partial<Queued> & { in?: [Place['kind'], string] } = {}) {
  connector = await openConnector(answer);
  const { in: [kind, conversation] = ['personal', 'a:ada'], ...more } = change;
  return createSender(new Adapter(null)).send({
    id: 'm1#0',
    to: aPlace(kind, conversation),
    reply: { text: 'hello', choices: [], card: null },
    ticketCard: null,
    posted: null,
    attempts: 1,
    ...more,
  });
}

const arrived = () => ({ status: 201, body: { id: '42' } });

test('a text goes to its conversation', async () => {
  expect(await send(arrived)).toEqual({ how: 'sent', posted: 'a:ada#42' });
  expect(connector.calls).toHaveLength(1);
  expect(connector.calls[0]).toMatchObject({
    method: 'POST',
    path: '/v3/conversations/a:ada/activities',
    body: {
      type: 'message',
      text: 'hello',
      textFormat: 'plain',
      from: { id: '28:bot' },
      conversation: { id: 'a:ada' },
    },
  });
});

test('an answer in a thread stays in the thread', async () => {
  await send(arrived, { in: ['channel', `${CHANNEL};messageid=17`] });
  expect(connector.calls[0]!.path).toBe(`/v3/conversations/${CHANNEL};messageid=17/activities`);
});

test('a case opens a thread of its own in the channel', async () => {
  const answer = () => ({ status: 201, body: { id: `${CHANNEL};messageid=99`, activityId: '99' } });
  const reply = { text: 'Case 7', choices: [], card };
  const delivery = await send(answer, { in: ['channel', `${CHANNEL};messageid=17`], ticketCard: 7, reply });
  expect(delivery).toEqual({ how: 'sent', posted: `${CHANNEL};messageid=99#99` });
  expect(connector.calls[0]).toMatchObject({
    path: '/v3/conversations',
    body: {
      isGroup: true,
      tenantId: 'tenant',
      channelData: { channel: { id: CHANNEL }, tenant: { id: 'tenant' } },
      activity: { summary: 'Case 7', attachments: [{ content: card }] },
    },
  });
});

test('a case posted before is edited where it stands', async () => {
  const posted = `${CHANNEL};messageid=99#99`;
  const delivery = await send(() => ({ status: 200, body: { id: '99' } }), {
    in: ['channel', CHANNEL],
    ticketCard: 7,
    posted,
    reply: { text: 'Case 7', choices: [], card },
  });
  expect(delivery).toEqual({ how: 'sent', posted });
  expect(connector.calls).toHaveLength(1);
  expect(connector.calls[0]).toMatchObject({
    method: 'PUT',
    path: `/v3/conversations/${CHANNEL};messageid=99/activities/99`,
    body: { id: '99', attachments: [{ content: card }] },
  });
});

test('a case whose card was deleted is posted anew', async () => {
  const answer = ({ method }: Call) =>
    method === 'PUT' ? { status: 404, body: {} } : { status: 201, body: { id: 'new', activityId: '100' } };
  const reply = { text: 'Case 7', choices: [], card };
  const delivery = await send(answer, { in: ['channel', CHANNEL], ticketCard: 7, posted: 'old#99', reply });
  expect(delivery).toEqual({ how: 'sent', posted: 'new#100' });
});

test('a card too large for Teams goes out as its text', async () => {
  const large = { ...card, body: [{ type: 'TextBlock', text: 'x'.repeat(50_000) }] };
  await send(arrived, { reply: { text: 'short', choices: [], card: large } });
  expect(connector.calls[0]!.body).toMatchObject({ text: 'short', textFormat: 'plain' });
  expect(connector.calls[0]!.body.attachments).toBeUndefined();
});

test('a text too large for Teams is cut', async () => {
  await send(arrived, { reply: { text: 'ü'.repeat(200_000), choices: [], card: null } });
  expect(Buffer.byteLength(JSON.stringify(connector.calls[0]!.body), 'utf16le')).toBeLessThan(80_000);
});

test.each([
  [429, { 'retry-after': '20' }, {}, { how: 'later', afterMs: 20_000 }],
  [429, {}, {}, { how: 'later', afterMs: 2_000 }],
  [412, {}, {}, { how: 'later' }],
  [401, {}, {}, { how: 'later' }],
  [
    403,
    {},
    { error: { code: 'ConversationBlockedByUser' } },
    { how: 'lost', error: expect.stringContaining('blocked') },
  ],
  [
    403,
    {},
    { error: { code: 'BotNotInConversationRoster' } },
    { how: 'lost', error: expect.stringContaining('not installed') },
  ],
  [403, {}, { error: { code: 'BotDisabledByAdmin' } }, { how: 'lost', error: expect.stringContaining('switched') }],
  [404, {}, { error: { code: 'ConversationNotFound' } }, { how: 'lost' }],
  [500, {}, {}, { how: 'lost', error: expect.stringContaining('maybe delivered') }],
  [502, {}, {}, { how: 'lost', error: expect.stringContaining('maybe delivered') }],
])('%i %j %j is sent once: %j', async (status, headers, body, expected) => {
  expect(await send(() => ({ status, headers: headers as Record<string, string>, body }))).toMatchObject(expected);
  expect(connector.calls).toHaveLength(1);
});

test('a connection cut off may have delivered', async () => {
  const delivery = await send(() => ({ status: 0, cut: true }));
  expect(delivery).toMatchObject({ how: 'lost', error: expect.stringContaining('maybe delivered') });
  expect(connector.calls).toHaveLength(1);
});

test('an edit the server failed at is repeated: it does no harm', async () => {
  expect(await send(() => ({ status: 503 }), { ticketCard: 7, posted: 'a:ada#42' })).toMatchObject({ how: 'later' });
});

test('nobody there: nothing was sent, and it is tried again', async () => {
  connector = await openConnector(arrived);
  const to = aPlace('personal', 'a:ada');
  await connector.close();
  const reply = { text: 'hello', choices: [], card: null };
  const delivery = await createSender(new Adapter(null)).send({
    id: 'm',
    to,
    reply,
    ticketCard: null,
    posted: null,
    attempts: 1,
  });
  expect(delivery).toMatchObject({ how: 'later', error: expect.stringContaining('ECONNREFUSED') });
  connector = await openConnector(arrived);
});

test('a place that is not from Teams is lost, without an exception', async () => {
  const delivery = await send(arrived, { to: { key: 'terminal', kind: 'personal', address: null } });
  expect(delivery.how).toBe('lost');
});
