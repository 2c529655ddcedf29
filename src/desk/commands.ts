/** What technicians can do, by button or by typing. Card data is untrusted: parsed strictly here, authorised later. */
import { z } from 'zod';
import type { Message } from '../model.ts';
import { clean, shorten } from '../understand/clean.ts';
import { RESOLUTION_CODES } from './resolutions.ts';

/** `unclear`: meant for the desk, but not to be read. `desk` null: all desks. */
export type Command =
  | { kind: 'claim'; ticket: number }
  | { kind: 'release'; ticket: number }
  | { kind: 'show'; ticket: number }
  | { kind: 'resolve'; ticket: number; code: string; note: string; cause: string }
  | { kind: 'queue' }
  | { kind: 'set-desk'; desk: string | null }
  | { kind: 'unclear' };

export const DESK_VERBS = ['claim', 'release', 'resolve'] as const;
type DeskVerb = (typeof DESK_VERBS)[number];

const LONGEST_NOTE = 2000;
const asNote = (text: string): string => shorten(clean(text), LONGEST_NOTE);

/** Our buttons carry numbers: a text or a list that could be read as one is not ours. */
const onTicket = z.object({ ticket: z.number().int().min(1).max(999_999_999) });
const resolution = onTicket.extend({
  code: z.string().max(40).default(''),
  note: z.string().default(''),
  cause: z.string().max(80).default(''),
});

function fromButton(verb: DeskVerb, data: unknown): Command {
  if (verb === 'resolve') {
    const read = resolution.safeParse(data);
    return read.success ? { kind: verb, ...read.data, note: asNote(read.data.note) } : { kind: 'unclear' };
  }
  const read = onTicket.safeParse(data);
  return read.success ? { kind: verb, ...read.data } : { kind: 'unclear' };
}

const NUMBER = '(?:ticket\\s+)?#?(\\d{1,9})';
const ONE_TICKET: readonly [RegExp, 'claim' | 'release' | 'show'][] = [
  [new RegExp(`^(?:claim|take)\\s+${NUMBER}[.!]?$`, 'i'), 'claim'],
  [new RegExp(`^(?:release|give back)\\s+${NUMBER}[.!]?$`, 'i'), 'release'],
  [new RegExp(`^(?:show\\s+${NUMBER}|ticket\\s+#?(\\d{1,9}))[.!?]?$`, 'i'), 'show'],
];
const RESOLVE = new RegExp(
  `^resolve\\s+${NUMBER}(?![\\d])(?:\\s+(?:as\\s+)?(${RESOLUTION_CODES.join('|')})(?![\\w]))?(?:\\s+cause[ =]+([a-z0-9-]+))?\\s*[:,-]?\\s*([\\s\\S]*)$`,
  'i',
);
const SET_DESK = /^this is (?:the|our) (?:(.{1,60}?) )?desk(?: for (?:the )?(.{1,60}?))?[.!]?$/i;
const QUEUE = /^(?:show (?:the )?)?(?:queue|(?:open )?tickets)[.!?]?$/i;
/** Begins like a command and is none: better told how than taken for a requester's trouble. */
const HALF = /^(?:claim|take|release|give back|resolve|show)(?:\s+(?:ticket\s*)?#?\d[\s\S]*|\s+ticket)?[.!?]?$/i;

function fromText(text: string): Command | null {
  for (const [pattern, kind] of ONE_TICKET) {
    const [, first, second] = pattern.exec(text) ?? [];
    if (first ?? second) return { kind, ticket: Number(first ?? second) };
  }
  const [, ticket, code = '', cause = '', note = ''] = RESOLVE.exec(text) ?? [];
  if (ticket)
    return {
      kind: 'resolve',
      ticket: Number(ticket),
      code: code.toLowerCase(),
      cause: cause.toLowerCase(),
      note: asNote(note),
    };
  const desk = SET_DESK.exec(text);
  if (desk) return { kind: 'set-desk', desk: (desk[2] ?? desk[1])?.toLowerCase() ?? null };
  if (QUEUE.test(text)) return { kind: 'queue' };
  return HALF.test(text) ? { kind: 'unclear' } : null;
}

/** The desk's command in a message, or null where it is a requester's. Typed commands count in channels only. */
export function commandIn({ action, where, text }: Message): Command | null {
  const verb = DESK_VERBS.find((known) => known === action?.verb);
  if (verb) return fromButton(verb, action?.data);
  return where.kind === 'channel' ? fromText(clean(text)) : null;
}
