/** Whether an activity comes from where the bot may be used. The adapter has checked the token; it never looks at the tenant. */
import type { BotIdentity } from '../config.ts';
import type { WireActivity } from './activity.ts';
import { tenantOf } from './incoming.ts';

/** Null where it may; otherwise the reason, for the log. */
export function findRefusal(activity: WireActivity, bot: BotIdentity | null): string | null {
  if (!bot) return null;
  // Web Chat and Direct Line are on by default in Azure, and there the caller writes tenant and user ids himself.
  if (activity.channelId.split(':')[0] !== 'msteams') return 'not from Teams';
  const tenant = tenantOf(activity);
  if (!tenant) return 'without a tenant';
  return bot.tenants.includes(tenant) ? null : 'from a tenant that is not allowed';
}
