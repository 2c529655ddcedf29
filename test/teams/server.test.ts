/** The wire: activities over HTTP, good, odd and hostile. */

import { request } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { anActivity, TENANT } from './activities.ts';
import { type OpenDoor, openDoor, say } from './open-door.ts';

const EXPECT = { deliveryMode: 'expectReplies' };
let door: OpenDoor | null = null;
afterEach(async () => {
  await door?.close();
  door = null;
});

test('a message is answered in the response', async () => {
  door = await openDoor();
  const { status, body } = await door.post(anActivity(EXPECT));
  expect(status).toBe(200);
  expect(body.activities).toHaveLength(1);
  expect(body.activities[0]).toMatchObject({ type: 'message', text: 'heard: hello', textFormat: 'plain' });
  expect(door.messages[0]).toMatchObject({
    text: 'hello',
    from: { id: 'aad-ada', name: 'Ada Wells' },
    where: { key: 'msteams:a:chat-ada', kind: 'personal' },
    locale: 'en-GB',
    action: null,
    at: '2026-11-22T12:00:00.000Z',
  });
});

test('a card goes out alone, with its text as the summary', async () => {
  const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
  door = await openDoor({ handle: async (message) => [say(message, { text: 'Which one?', card })] });
  const { body } = await door.post(anActivity(EXPECT));
  expect(body.activities).toHaveLength(1);
  expect(body.activities[0]).toMatchObject({
    summary: 'Which one?',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  });
  expect(body.activities[0].text).toBeUndefined();
});

test('markup in a reply stays text', async () => {
  const text = '<at>everyone</at> [click](http://evil.example) **bold**';
  door = await openDoor({ handle: async (message) => [say(message, { text })] });
  const { body } = await door.post(anActivity(EXPECT));
  expect(body.activities[0]).toMatchObject({ text, textFormat: 'plain' });
  expect(body.activities[0].entities ?? []).toEqual([]);
});

test('a message answered before gets an empty answer', async () => {
  door = await openDoor({ handle: async () => [] });
  const { status, body } = await door.post(anActivity(EXPECT));
  expect([status, body.activities]).toEqual([200, []]);
});

test('one hundred messages at once are all answered, each with its own words', async () => {
  door = await openDoor();
  const { post } = door;
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, i) => post(anActivity({ ...EXPECT, id: `id-${i}`, text: `number ${i}` }))),
  );
  expect(answers.map(({ body }) => body.activities.map(({ text }: { text: string }) => text))).toEqual(
    answers.map((_, i) => [`heard: number ${i}`]),
  );
});

test('a text of 100 KB and more is cut, not refused', async () => {
  door = await openDoor();
  const { status, body } = await door.post(anActivity({ ...EXPECT, text: 'ä'.repeat(110_000) }));
  expect(status).toBe(200);
  expect(door.messages[0]!.text).toHaveLength(100_000);
  expect(JSON.stringify(body).length).toBeLessThan(40_000);
});

test('an enormous body is refused', async () => {
  door = await openDoor();
  const { status, body } = await door.post(anActivity({ text: 'x'.repeat(300_000) }));
  expect(status).toBe(413);
  expect(body.message).toContain('exceeds');
  expect(door.messages).toEqual([]);
});

test.each([
  ['malformed JSON', '{"type": "message", '],
  ['an array', '[]'],
  ['a number', '5'],
  ['nothing', ''],
  ['null', 'null'],
])('%s is a bad request without a stack', async (_, body) => {
  door = await openDoor();
  const answer = await door.post(body);
  expect(answer.status).toBe(400);
  expect(answer.text).not.toMatch(/\bat .*\.js|node_modules|\/src\//);
  expect(door.messages).toEqual([]);
});

test.each(['type', 'from', 'recipient', 'conversation', 'channelId', 'serviceUrl'])(
  'without %s it is no activity',
  async (field) => {
    door = await openDoor();
    const { status, body } = await door.post(anActivity({ [field]: undefined }));
    expect([status, body.code]).toEqual([400, 'BadRequest']);
    expect(body.message).toContain(field);
  },
);

test('a service address that is no web address is refused', async () => {
  door = await openDoor();
  expect((await door.post(anActivity({ serviceUrl: 'file:///etc/passwd' }))).status).toBe(400);
});

test.each([
  ['text/plain', {}],
  ['application/x-www-form-urlencoded', {}],
  ['multipart/form-data; boundary=x', {}],
  ['application/json', { 'content-encoding': 'gzip' }],
])('%s %j is not understood', async (type, headers) => {
  door = await openDoor();
  const { status } = await door.post(JSON.stringify(anActivity()), { 'content-type': type, ...headers });
  expect(status).toBe(415);
  expect(door.messages).toEqual([]);
});

test('a page under another name does not get through', async () => {
  door = await openDoor();
  const { url } = door;
  const status = await new Promise((resolve, reject) => {
    const sent = request(`${url}/healthz`, { headers: { host: 'evil.example:3978' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject).end();
  });
  expect(status).toBe(403);
});

test('who watches over the process gets an answer', async () => {
  door = await openDoor();
  const answer = await fetch(`${door.url}/healthz`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
  expect((await fetch(`${door.url}/api/messages`)).status).toBe(405);
  expect((await fetch(`${door.url}/elsewhere`)).status).toBe(404);
});

test('a turn that fails is apologised for; what people wrote is not logged', async () => {
  door = await openDoor({
    handle: async (message) => {
      throw new Error(`could not store ${message.text}`);
    },
  });
  const { status, body } = await door.post(anActivity({ ...EXPECT, text: 'my secret words' }));
  expect(status).toBe(200);
  expect(body.activities[0].text).toMatch(/send it again/);
  expect(door.logged.join()).toContain('turn failed');
  expect(door.logged.join()).not.toContain('secret');
});

test('a slow channel does not hold up the answer to Teams', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  door = await openDoor({ deliver: () => promise, patienceMs: 50 });
  expect((await door.post(anActivity())).status).toBe(200);
  resolve();
});

test.each(['typing', 'messageReaction', 'messageUpdate', 'endOfConversation', 'event', 'somethingNew'])(
  '%s is taken and not answered',
  async (type) => {
    door = await openDoor();
    const { status } = await door.post(anActivity({ type, text: undefined }));
    expect(status).toBe(200);
    expect(door.messages).toEqual([]);
  },
);

const PRESS = { type: 'invoke', name: 'adaptiveCard/action', text: undefined };

test('a pressed Action.Execute is a message with an action, and is answered with 200', async () => {
  door = await openDoor();
  const value = {
    action: { type: 'Action.Execute', verb: 'claim', data: { firstline: 1, ticket: 7 } },
    trigger: 'manual',
  };
  const { status, body } = await door.post(anActivity({ ...PRESS, value }));
  expect(door.messages[0]!.action).toEqual({ verb: 'claim', data: { ticket: 7 } });
  expect([status, body.statusCode, body.type]).toEqual([200, 200, 'application/vnd.microsoft.activity.message']);
});

test('the card whose button was pressed comes back as it is now', async () => {
  const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'claimed' }] };
  door = await openDoor({ handle: async (message) => [say(message, { card }, { ticketCard: 7 })] }, 'a:chat-ada#1');
  const { body } = await door.post(anActivity({ ...PRESS, value: { action: { verb: 'claim', data: {} } } }));
  expect(body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
});

test.each([
  [undefined],
  [{}],
  [{ action: {} }],
  [{ action: { verb: 'DROP TABLE', data: {} } }],
  [{ action: { verb: 'claim', data: 'x' } }],
])('a forged button %j is refused', async (value) => {
  door = await openDoor();
  const { status, body } = await door.post(anActivity({ ...PRESS, value }));
  expect([status, body.statusCode, body.type]).toEqual([200, 400, 'application/vnd.microsoft.error']);
  expect(door.messages).toEqual([]);
});

test('other invokes are not implemented', async () => {
  door = await openDoor();
  expect((await door.post(anActivity({ type: 'invoke', name: 'task/fetch', value: {} }))).status).toBe(501);
});

const BOT = {
  appId: '00000000-0000-0000-0000-0000000000bb',
  type: 'SingleTenant' as const,
  password: 'not-a-real-secret',
  tenantId: TENANT,
  tenants: [TENANT],
};

test.each([
  [{}],
  [{ authorization: 'Bearer junk' }],
  [{ authorization: 'Basic eDp5' }],
  [{ authorization: 'Bearer a.b.c' }],
])('with credentials, %j does not get in', async (headers) => {
  door = await openDoor({ bot: BOT });
  const { status, text } = await door.post(anActivity(EXPECT), headers as Record<string, string>);
  expect(status).toBe(401);
  expect(text).not.toMatch(/\bat .*\.js|node_modules/);
  expect(door.messages).toEqual([]);
});
