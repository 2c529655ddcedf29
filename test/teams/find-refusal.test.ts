/** Which activities are turned away although their token is good. */
import { expect, test } from '@jest/globals';
import { activity } from '../../src/teams/activity.ts';
import { Adapter } from '../../src/teams/adapter.ts';
import { findRefusal } from '../../src/teams/find-refusal.ts';
import { anActivity, TENANT, type Wire } from './activities.ts';
import { openDoor } from './open-door.ts';

const bot = {
  appId: '00000000-0000-0000-0000-0000000000bb',
  type: 'SingleTenant' as const,
  password: 'not-a-real-secret',
  tenantId: TENANT,
  tenants: [TENANT],
};
const refusal = (wire: Wire) => findRefusal(activity.parse(wire), bot);
const OTHER = '00000000-0000-0000-0000-0000000000ee';

test('our own tenant may talk, in any letter case', () => {
  expect(refusal(anActivity())).toBeNull();
  expect(refusal(anActivity({ channelData: { tenant: { id: TENANT.toUpperCase() } } }))).toBeNull();
  expect(refusal(anActivity({ channelData: undefined }))).toBeNull();
});

test.each([
  ['another tenant', { channelData: { tenant: { id: OTHER } } }],
  ['another tenant in the conversation', { channelData: null, conversation: { id: 'a', tenantId: OTHER } }],
  ['no tenant', { channelData: null, conversation: { id: 'a' } }],
  ['odd channel data', { channelData: 'x', conversation: { id: 'a' } }],
  ['Direct Line, where the caller writes the tenant', { channelId: 'directline' }],
  ['Web Chat', { channelId: 'webchat' }],
])('%s may not', (_, change) => {
  expect(refusal(anActivity(change))).not.toBeNull();
});

test('without credentials nobody is asked for a tenant', () => {
  expect(findRefusal(activity.parse(anActivity({ channelData: null })), null)).toBeNull();
});

test('a refused tenant gets 403, is logged, and reaches no turn', async () => {
  // An adapter that believes every token: this machine has no good one to show.
  const door = await openDoor({ bot, adapter: new Adapter(null) });
  const { status, body } = await door.post(anActivity({ channelData: { tenant: { id: OTHER } } }));
  expect([status, body.code]).toEqual([403, 'Forbidden']);
  expect(door.messages).toEqual([]);
  expect(door.logged.join()).toContain('not allowed');
  expect((await door.post(anActivity({ deliveryMode: 'expectReplies' }))).status).toBe(200);
  await door.close();
});
