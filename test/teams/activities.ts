/** Activities as Teams and the Playground send them. */
export const TENANT = '00000000-0000-0000-0000-0000000000aa';

export interface Wire {
  [field: string]: unknown;
}

export function anActivity(change: Wire = {}): Wire {
  return {
    type: 'message',
    id: '1795374120283',
    text: 'hello',
    textFormat: 'plain',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/_connector',
    from: { id: '29:ada', aadObjectId: 'aad-ada', name: 'Ada Wells' },
    recipient: { id: '28:bot', name: 'Firstline' },
    conversation: { id: 'a:chat-ada', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    locale: 'en-GB',
    entities: [{ type: 'clientInfo', locale: 'en-GB' }],
    ...change,
  };
}

export function inThread(change: Wire = {}): Wire {
  return anActivity({
    conversation: {
      id: '19:desk@thread.tacv2;messageid=17',
      conversationType: 'channel',
      tenantId: TENANT,
      isGroup: true,
    },
    channelData: {
      tenant: { id: TENANT },
      team: { id: '19:team@thread.tacv2' },
      channel: { id: '19:desk@thread.tacv2' },
    },
    ...change,
  });
}
