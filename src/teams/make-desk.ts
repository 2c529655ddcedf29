/** The place of a technicians' channel that is known by configuration, before anybody has written there. */
import type { Place } from '../model.ts';
import type { Address } from './address.ts';

interface Desk {
  channel: string;
  tenant: string | null;
  serviceUrl: string;
  bot: Address['bot'];
}

export function makeDesk({ channel, tenant, serviceUrl, bot }: Desk): Place {
  const conversation = {
    id: channel,
    conversationType: 'channel',
    isGroup: true,
    ...(tenant ? { tenantId: tenant } : {}),
  };
  const address: Address = { channelId: 'msteams', serviceUrl, bot, conversation, team: null };
  return { key: `msteams:${channel}`, kind: 'channel', address };
}
