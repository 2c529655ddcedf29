/** Activity → Message. */
import { describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/model.ts';
import { activity } from '../../src/teams/activity.ts';
import { addressOf } from '../../src/teams/address.ts';
import { toMessage } from '../../src/teams/incoming.ts';
import { anActivity, inThread, type Wire } from './activities.ts';
import { NOON } from './open-door.ts';

const read = (wire: Wire): Message | null => toMessage(activity.parse(wire), NOON);
const BOT_MENTION = { type: 'mention', mentioned: { id: '28:bot', name: 'Firstline' }, text: '<at>Firstline</at>' };

describe('what was said', () => {
  test('ids are told apart by their conversation: Teams numbers messages within one', () => {
    const elsewhere = anActivity({ conversation: { id: 'a:chat-bo', conversationType: 'personal' } });
    expect(read(anActivity())!.id).toBe('1795374120283@a:chat-ada');
    expect(read(elsewhere)!.id).not.toBe(read(anActivity())!.id);
  });

  test("the bot's own mention goes, other people keep their names", () => {
    const bo = { type: 'mention', mentioned: { id: '29:bo' }, text: '<at>Bo Lind</at>' };
    const text = '<at>Firstline</at> help <at>Bo Lind</at> please';
    expect(read(inThread({ text, entities: [BOT_MENTION, bo] }))!.text).toBe('help Bo Lind please');
  });

  test('odd entities do no harm', () => {
    const entities = [null, 5, 'x', { type: 'mention' }, { type: 'mention', mentioned: {}, text: '' }];
    expect(read(anActivity({ entities }))!.text).toBe('hello');
  });

  test('a person without an AAD id has the id of the channel', () => {
    expect(read(anActivity({ from: { id: 'user-1' } }))!.from).toEqual({ id: 'user-1', name: '' });
  });

  test('text may be missing or null', () => {
    expect(read(anActivity({ text: null }))!.text).toBe('');
    expect(read(anActivity({ text: undefined }))!.text).toBe('');
  });
});

describe('where', () => {
  test('a thread belongs to its channel; the address leads back into the thread', () => {
    const { where } = read(inThread())!;
    expect(where).toMatchObject({ key: 'msteams:19:desk@thread.tacv2', kind: 'channel' });
    expect(where.address).toMatchObject({
      conversation: { id: '19:desk@thread.tacv2;messageid=17' },
      team: '19:team@thread.tacv2',
      bot: { id: '28:bot' },
    });
  });

  test('a group chat is a group', () => {
    const conversation = { id: '19:x@thread.v2', conversationType: 'groupChat', isGroup: true };
    expect(read(anActivity({ conversation }))!.where.kind).toBe('group');
  });

  test('an address survives being stored', () => {
    const stored = JSON.parse(JSON.stringify(read(inThread())!.where));
    expect(addressOf(stored)).toMatchObject({ serviceUrl: 'http://127.0.0.1:9/_connector', channelId: 'msteams' });
  });
});

describe('pressed buttons', () => {
  test('our own card data is an action', () => {
    const value = { firstline: 1, verb: 'answer', question: 'symptom:stage', value: 'x' };
    expect(read(anActivity({ text: undefined, value }))!.action).toEqual({
      verb: 'answer',
      data: { question: 'symptom:stage', value: 'x' },
    });
  });

  test.each([
    ['another bot’s card', { action: 'buy' }],
    ['no mark', { verb: 'claim', ticket: 1 }],
    ['a mark of the wrong kind', { firstline: '1', verb: 'claim' }],
    ['no verb', { firstline: 1 }],
    ['a verb that is an object', { firstline: 1, verb: { $ne: '' } }],
    ['a verb with odd letters', { firstline: 1, verb: '../claim' }],
    ['more than any card holds', { firstline: 1, verb: 'claim', note: 'x'.repeat(40_000) }],
    ['text', 'claim'],
    ['a list', [{ firstline: 1, verb: 'claim' }]],
  ])('%s is no action', (_, value) => {
    expect(read(anActivity({ value }))!.action).toBeNull();
  });

  test('__proto__ in card data changes nothing', () => {
    const value = JSON.parse('{"firstline":1,"verb":"claim","__proto__":{"admin":true}}');
    const { action } = read(anActivity({ value }))!;
    expect(action!.data.admin).toBeUndefined();
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });
});

describe('attachments', () => {
  test('files and pictures have an address, the HTML copy of the text is left out', () => {
    const attachments = [
      { contentType: 'text/html', content: '<p>hello</p>' },
      { contentType: 'image/png', contentUrl: 'https://smba.example/v3/attachments/1', name: 'error.png' },
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'work.rdp',
        content: { downloadUrl: 'https://files.example/1', fileType: 'rdp' },
      },
      { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'odd', content: 5 },
    ];
    expect(read(anActivity({ attachments }))!.attachments).toEqual([
      { name: 'error.png', contentType: 'image/png', url: 'https://smba.example/v3/attachments/1' },
      {
        name: 'work.rdp',
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        url: 'https://files.example/1',
      },
      { name: 'odd', contentType: 'application/vnd.microsoft.teams.file.download.info' },
    ]);
  });
});

describe('installs', () => {
  const added = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] };

  test('are welcomed once, though Teams announces them twice', () => {
    const install = read(anActivity({ type: 'installationUpdate', action: 'add', text: undefined }));
    expect(install).toMatchObject({ text: '', action: { verb: 'welcome', data: {} } });
    expect(read(anActivity(added))).toBeNull();
  });

  test('elsewhere only the conversation tells', () => {
    expect(read(anActivity({ ...added, channelId: 'emulator' }))!.action!.verb).toBe('welcome');
    const somebody = { ...added, channelId: 'emulator', membersAdded: [{ id: 'ada' }] };
    expect(read(anActivity(somebody))).toBeNull();
  });

  test('updates and removals are not welcomed', () => {
    for (const action of ['remove', 'add-upgrade', 'remove-upgrade'])
      expect(read(anActivity({ type: 'installationUpdate', action }))).toBeNull();
  });
});

test('an automatic refresh is not a pressed button', () => {
  const value = { action: { type: 'Action.Execute', verb: 'claim', data: {} }, trigger: 'automatic' };
  expect(read(anActivity({ type: 'invoke', name: 'adaptiveCard/action', value }))).toBeNull();
});
