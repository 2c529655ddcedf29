/** The Sender: takes a reply to its conversation, as an answer to the request at hand or through the channel. */
import type { Activity, ConversationParameters } from 'botbuilder';
import type { Queued, Sender } from '../ports.ts';
import type { Adapter } from './adapter.ts';
import { type Address, addressOf, withoutThread } from './address.ts';
import { liveTurn } from './live-turn.ts';
import { toActivity } from './to-activity.ts';
import { toDelivery } from './to-delivery.ts';

/** Shorter than the outbox's patience. */
const TIMEOUT_MS = 15_000;
const inTime = () => ({ abortSignal: AbortSignal.timeout(TIMEOUT_MS) });

export function createSender(adapter: Adapter): Sender {
  async function post(message: Queued, activity: Partial<Activity>): Promise<string | null> {
    const address = addressOf(message.to);
    const { conversations } = await adapter.clientFor(address.serviceUrl);
    if (message.posted) {
      const { conversation, id } = readPosted(message.posted);
      try {
        await conversations.updateActivity(
          conversation,
          id,
          { ...envelope(address, conversation), ...activity, id },
          inTime(),
        );
        return message.posted;
      } catch (error) {
        // The card is gone: somebody deleted it, or the channel forgot it. A new one takes its place.
        if ((error as { statusCode?: number }).statusCode !== 404) throw error;
      }
    }
    if (opensThread(message)) {
      const channel = withoutThread(address.conversation.id);
      const sent = await conversations.createConversation(thread(address, channel, activity), inTime());
      return sent.activityId ? writePosted(sent.id, sent.activityId) : null;
    }
    const { id } = address.conversation;
    const sent = await conversations.sendToConversation(id, { ...envelope(address, id), ...activity }, inTime());
    return sent.id ? writePosted(id, sent.id) : null;
  }

  return {
    async send(message) {
      const activity = toActivity(message.reply);
      const live = liveTurn.getStore();
      const here = live?.open && live.place === message.to.key ? live : null;
      if (here && message.posted && activity.attachments) here.card = message.reply.card;
      try {
        if (!here?.collect) return { how: 'sent', posted: await post(message, activity) };
        await here.collect(activity);
        return { how: 'sent', posted: null };
      } catch (error) {
        return toDelivery(error, message.posted !== null);
      }
    },
  };
}

/** Every case has a thread of its own in the desk's channel. */
function opensThread({ ticketCard, to }: Queued): boolean {
  return ticketCard !== null && to.kind === 'channel';
}

function envelope({ bot, channelId, serviceUrl }: Address, conversation: string): Partial<Activity> {
  return {
    from: { id: bot.id, name: bot.name ?? '' },
    channelId,
    serviceUrl,
    conversation: { id: conversation } as never,
  };
}

function thread(address: Address, channel: string, activity: Partial<Activity>): ConversationParameters {
  const { bot, conversation } = address;
  const tenant = conversation.tenantId;
  return {
    isGroup: true,
    bot: { id: bot.id, name: bot.name ?? '' },
    tenantId: tenant,
    channelData: { channel: { id: channel }, ...(tenant ? { tenant: { id: tenant } } : {}) },
    activity: { ...envelope(address, channel), ...activity } as Activity,
  } as ConversationParameters;
}

/** Where a message stands: its conversation, which may be a thread the address does not name, and its number in it. */
function writePosted(conversation: string, id: string): string {
  return `${conversation}#${id}`;
}

function readPosted(posted: string): { conversation: string; id: string } {
  const at = posted.lastIndexOf('#');
  return { conversation: posted.slice(0, at), id: posted.slice(at + 1) };
}
