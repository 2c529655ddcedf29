/** What technicians can do, by button or by typing. Card data is untrusted: parsed strictly here, authorised later. */
import { z } from 'zod';
import type { Message } from '../model.ts';
import { clean } from '../understand/clean.ts';
import { RESOLUTION_CODES } from './resolutions.ts';

export type Command =
  | { kind: 'claim'; ticket: number }
  | { kind: 'resolve'; ticket: number; code: string; note: string }
  | { kind: 'show'; ticket: number }
  | { kind: 'queue' }
  | { kind: 'set-desk'; desk: string | null };

const ticketNumber = z.coerce.number().int().min(1).max(999_999_999);
const claimData = z.object({ ticket: ticketNumber });
const resolveData = z.object({ ticket: ticketNumber, code: z.string().max(40).default(''), note: z.string().max(2000).default('') });

export const DESK_VERBS = ['claim', 'resolve'] as const;

function fromAction(verb: string, data: unknown): Command | null {
  if (verb === 'claim') {
    const parsed = claimData.safeParse(data);
    return parsed.success ? { kind: 'claim', ...parsed.data } : null;
  }
  const parsed = resolveData.safeParse(data);
  return parsed.success ? { kind: 'resolve', ...parsed.data, note: clean(parsed.data.note) } : null;
}

const CLAIM = /^(?:claim|take)\s+#?(\d{1,9})$/i;
const RESOLVE = new RegExp(`^resolve\\s+#?(\\d{1,9})(?:\\s+(${RESOLUTION_CODES.join('|')}))?\\s*[:,-]?\\s*([\\s\\S]*)$`, 'i');
const SHOW = /^(?:show|ticket)\s+#?(\d{1,9})$/i;
const SET_DESK = /^this is the (?:([a-z-]+) )?desk(?: for ([a-z-]+))?[.!]?$/i;

function fromText(text: string): Command | null {
  const claim = CLAIM.exec(text);
  if (claim) return { kind: 'claim', ticket: Number(claim[1]) };
  const resolve = RESOLVE.exec(text);
  if (resolve) return { kind: 'resolve', ticket: Number(resolve[1]), code: (resolve[2] ?? '').toLowerCase(), note: resolve[3]!.trim() };
  const show = SHOW.exec(text);
  if (show) return { kind: 'show', ticket: Number(show[1]) };
  const desk = SET_DESK.exec(text);
  if (desk) return { kind: 'set-desk', desk: (desk[1] ?? desk[2] ?? null)?.toLowerCase() ?? null };
  return /^(?:queue|tickets|open tickets)$/i.test(text) ? { kind: 'queue' } : null;
}

/** The desk's command in a message, or null where it is a requester's. Typed commands count in channels only. */
export function commandIn(message: Message): Command | null {
  const { action } = message;
  if (action && (DESK_VERBS as readonly string[]).includes(action.verb)) return fromAction(action.verb, action.data);
  return message.where.kind === 'channel' ? fromText(clean(message.text)) : null;
}
