/** Reads which channel a desk uses: from the link that Teams copies for a channel, or from a conversation id. */

export interface DeskLink {
  /** `19:…@thread.tacv2`, or whatever id the channel has. */
  channel: string;
  /** AAD id of the tenant, where the link tells it. */
  tenant: string | null;
}

const HOSTS: ReadonlySet<string> = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);
const CONVERSATION = /^19:[\w.-]+@(?:thread\.(?:tacv2|skype|v2)|unq\.gbl\.spaces)$/;

/** Null where the text is neither. */
export function readDeskLink(text: string): DeskLink | null {
  if (CONVERSATION.test(text)) return { channel: text, tenant: null };
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const [, kind, what, channel] = url.pathname.split('/').map(decode);
  if (!HOSTS.has(url.hostname)) return null;
  if (kind !== 'l' || what !== 'channel' || !channel || !CONVERSATION.test(channel)) return null;
  return { channel, tenant: url.searchParams.get('tenantId')?.toLowerCase() ?? null };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
