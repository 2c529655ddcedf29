/** Error of a send → what became of the message: worth repeating, or given up. */
import type { Delivery } from '../ports.ts';

const SOON_MS = 2_000;
const LATER_MS = 60_000;
/** The connection never came about: nothing can have arrived. */
const NEVER_LEFT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** Teams' words for people who cannot be reached. */
const UNREACHABLE: Readonly<Record<string, string>> = {
  ConversationBlockedByUser: 'the person has blocked the bot',
  BotNotInConversationRoster: 'the bot is not installed there',
  BotDisabledByAdmin: 'an administrator has switched the bot off',
  ForbiddenOperationException: 'the bot may not write there',
  MessageSizeTooBig: 'the message is too large',
};

interface SendError {
  statusCode?: number;
  code?: string;
  /** MSAL's. */
  errorCode?: string;
  details?: { error?: { code?: string } };
  response?: { headers?: { get(name: string): string | undefined } };
}

/** `edit`: putting a card in place again does no harm, so that more errors are worth repeating. */
export function toDelivery(error: unknown, edit: boolean): Delivery {
  const { statusCode, code, errorCode, details, response } = (error ?? {}) as SendError;
  const word = details?.error?.code ?? code ?? errorCode ?? (error as Error)?.name ?? 'unknown';
  if (statusCode === 429)
    return { how: 'later', afterMs: pause(response?.headers?.get('retry-after')), error: 'asked to slow down' };
  if (statusCode === 412) return { how: 'later', afterMs: SOON_MS, error: 'changed by somebody else at the same time' };
  if (statusCode === 401 || errorCode)
    return { how: 'later', afterMs: LATER_MS, error: `the bot's credentials were not accepted (${word})` };
  if (NEVER_LEFT.has(code ?? '')) return { how: 'later', afterMs: SOON_MS, error: `no connection (${code})` };
  if (statusCode && statusCode < 500)
    return { how: 'lost', error: `${UNREACHABLE[word] ?? 'refused'} (${statusCode} ${word})` };
  if (edit) return { how: 'later', afterMs: SOON_MS, error: `not edited (${statusCode ?? word})` };
  return { how: 'lost', error: `maybe delivered (${statusCode ?? word})` };
}

/** `Retry-After`: seconds, or a date. */
function pause(header: string | undefined): number {
  const seconds = Number(header ?? Number.NaN);
  if (seconds > 0) return Math.min(seconds * 1000, 3_600_000);
  const date = Date.parse(header ?? '');
  return Number.isNaN(date) ? SOON_MS : Math.min(Math.max(date - Date.now(), SOON_MS), 3_600_000);
}
