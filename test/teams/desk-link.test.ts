/** Reading which channel a desk uses. */
import { expect, test } from '@jest/globals';
import { readDeskLink } from '../../src/teams/desk-link.ts';

test('the link that Teams copies for a channel', () => {
  const link =
    'https://teams.microsoft.com/l/channel/19%3Aabc_1-2%40thread.tacv2/Helpdesk%20desk?groupId=g&tenantId=00000000-0000-0000-0000-0000000000AA';
  expect(readDeskLink(link)).toEqual({
    channel: '19:abc_1-2@thread.tacv2',
    tenant: '00000000-0000-0000-0000-0000000000aa',
  });
  expect(readDeskLink(link.replace('teams.microsoft.com', 'teams.cloud.microsoft'))).not.toBeNull();
});

test('a conversation id', () => {
  expect(readDeskLink('19:abc@thread.tacv2')).toEqual({ channel: '19:abc@thread.tacv2', tenant: null });
});

test.each([
  'Helpdesk',
  'https://example.com/l/channel/19%3Aabc%40thread.tacv2/x',
  'https://teams.microsoft.com/l/team/19%3Aabc%40thread.tacv2/conversations',
  'https://teams.microsoft.com/l/channel/%E0%A4%A/x',
  'https://teams.microsoft.com/',
])('%s is none', (text) => {
  expect(readDeskLink(text)).toBeNull();
});
