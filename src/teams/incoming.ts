/** Activity → Message, or null for what the bot does not answer. */
import { z } from 'zod';
import type { Action, Attachment, Message, Place } from '../model.ts';
import type { WireActivity } from './activity.ts';
import { type Address, withoutThread } from './address.ts';
import { readCardAction } from './card-action.ts';
import { withoutOwnMention } from './mentions.ts';

const LONGEST = 100_000;
const KINDS: Readonly<Record<string, Place['kind']>> = { personal: 'personal', groupChat: 'group', channel: 'channel' };
const FILE = 'application/vnd.microsoft.teams.file.download.info';
const file = z.object({ downloadUrl: z.string().max(4000) });
export const CARD_ACTION = 'adaptiveCard/action';

/** `at`: ISO 8601, UTC. */
export function toMessage(activity: WireActivity, at: string): Message | null {
  const said = readWhatWasSaid(activity);
  if (!said) return null;
  const { from, conversation } = activity;
  return {
    // Teams numbers messages within a conversation: the number alone would meet itself in a busy tenant.
    id: `${activity.id ?? at}@${conversation.id}`,
    ...said,
    from: { id: from.aadObjectId || from.id, name: from.name ?? '' },
    where: toPlace(activity),
    locale: activity.locale || 'en-US',
    at,
  };
}

function readWhatWasSaid(activity: WireActivity): Pick<Message, 'text' | 'attachments' | 'action'> | null {
  if (activity.type === 'message') {
    const text = withoutOwnMention(
      (activity.text ?? '').slice(0, LONGEST),
      activity.entities ?? [],
      activity.recipient.id,
    );
    const action = readCardAction(activity.value, 'submit');
    return { text: text.toWellFormed(), attachments: readAttachments(activity), action };
  }
  if (activity.type === 'invoke' && activity.name === CARD_ACTION) {
    const action = readCardAction(activity.value, 'execute');
    return action && { text: '', attachments: [], action };
  }
  return isInstall(activity) ? { text: '', attachments: [], action: WELCOME } : null;
}

const WELCOME: Action = { verb: 'welcome', data: {} };

/** Teams announces an install twice, as installationUpdate and as conversationUpdate: there, only the first counts. */
function isInstall({ type, action, channelId, membersAdded, recipient }: WireActivity): boolean {
  if (type === 'installationUpdate') return action === 'add';
  if (type !== 'conversationUpdate' || channelId.startsWith('msteams')) return false;
  return (membersAdded ?? []).some(({ id }) => id === recipient.id);
}

/** The place of a thread is its channel, so that a desk is one place; the address leads back into the thread. */
function toPlace({ channelId, serviceUrl, conversation, recipient, channelData }: WireActivity): Place {
  const kind = KINDS[conversation.conversationType ?? ''] ?? (conversation.isGroup ? 'group' : 'personal');
  const id = kind === 'channel' ? withoutThread(conversation.id) : conversation.id;
  const address: Address = {
    channelId,
    serviceUrl,
    bot: { id: recipient.id, name: recipient.name ?? undefined },
    conversation: {
      id: conversation.id,
      conversationType: conversation.conversationType ?? undefined,
      tenantId: tenantOf({ conversation, channelData }) ?? undefined,
      isGroup: conversation.isGroup ?? undefined,
    },
    team: channelData?.team?.id ?? null,
  };
  return { key: `${channelId}:${id}`, kind, address };
}

/** AAD tenant of an activity in lower case, or null. */
export function tenantOf({
  conversation,
  channelData,
}: Pick<WireActivity, 'conversation' | 'channelData'>): string | null {
  return (channelData?.tenant?.id || conversation.tenantId)?.toLowerCase() ?? null;
}

/** Without the HTML copy of the text that Teams sends along. */
function readAttachments({ attachments }: WireActivity): Attachment[] {
  return (attachments ?? []).flatMap(({ name, contentType, contentUrl, content }) => {
    if (contentType === 'text/html') return [];
    const url = contentType === FILE ? file.safeParse(content).data?.downloadUrl : contentUrl;
    return { name: name ?? '', contentType, ...(url ? { url } : {}) };
  });
}
