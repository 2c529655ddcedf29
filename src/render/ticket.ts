/** A ticket as technicians see it: everything collected, on one card, and the same as text. */
import type { Content } from '../content/content.ts';
import type { Reply, Ticket, TicketEvent } from '../model.ts';
import { shorten } from '../understand/clean.ts';
import { bound } from './bound.ts';
import { ticketCard } from './cards/ticket.ts';
import { nameOf } from './name-of.ts';
import { type NextFix, nextFixes } from './next-fix.ts';
import { sayDateAndTime } from './say-time.ts';
import { type Section, ticketSections } from './ticket-sections.ts';
import { speakIn } from './words.ts';

const MOST_EVENTS = 10;
/** All steps together; what does not fit keeps its line. */
const MOST_LETTERS_OF_STEPS = 14_000;

function stateLine({ state, owner, claimed, changed, reopened }: Ticket): string {
  const words = {
    queued: 'Waiting',
    claimed: `Claimed by ${nameOf(owner)} at ${sayDateAndTime(claimed ?? changed)}`,
    resolved: `Resolved by ${nameOf(owner)} at ${sayDateAndTime(changed)}`,
    withdrawn: `Withdrawn by the requester at ${sayDateAndTime(changed)}`,
  };
  return words[state] + (reopened > 0 ? ` · reopened ${reopened}×` : '');
}

function historyOf(events: readonly TicketEvent[]): Section[] {
  if (events.length === 0) return [];
  const lines = events.slice(-MOST_EVENTS).map(({ at, actor, from, to, why }) => {
    const back = from === 'resolved' ? 'reopened' : 'back in the queue';
    const what = from === to ? 'added' : from === null ? 'opened' : to === 'queued' ? back : to;
    const reason = why === to ? [] : [shorten(why, 120).replace(/\s+/g, ' ')];
    return [sayDateAndTime(at), what, nameOf(actor), ...reason].join(' · ');
  });
  const left = events.length - lines.length;
  return [{ title: 'History', lines: left > 0 ? [`… ${left} earlier …`, ...lines] : lines }];
}

function withRoom(fixes: readonly NextFix[]): NextFix[] {
  let left = MOST_LETTERS_OF_STEPS;
  return fixes.filter(({ blocks }) => {
    left -= JSON.stringify(blocks).length;
    return left > 0;
  });
}

const bullet = (line: string): string => `• ${line.replaceAll('\n', '\n  ')}`;

/** Card and text; both are bounded, since Teams refuses messages over about 100 KB. */
export function renderTicket(ticket: Ticket, content: Content, events: readonly TicketEvent[] = []): Reply {
  const { number, intent, requester, opened, state: stands } = ticket;
  const heading = `#${number} · ${content.dialogs.get(intent)?.title ?? intent}`;
  const state = stateLine(ticket);
  const about = `${nameOf(requester)} · opened ${sayDateAndTime(opened)}`;
  const open = stands === 'queued' || stands === 'claimed';
  const fixes = open ? nextFixes(ticket.next, content, speakIn('en', content)) : [];
  const tryNext = fixes.length > 0 ? [{ title: 'Try next', lines: fixes.map(({ line }) => line) }] : [];
  const sections = bound([...ticketSections(ticket, content), ...tryNext, ...historyOf(events)]);
  const next = withRoom(fixes);
  const parts = sections.map(({ title, lines }) => [title, ...lines.map(bullet)].join('\n'));
  const text = [heading, `${state}\n${about}`, ...parts, ...next.map((fix) => `Steps · ${fix.text}`)].join('\n\n');
  const causes = ticket.suspects.map(({ cause }) => ({
    value: cause,
    label: content.causes.get(cause)?.title ?? cause,
  }));
  return { text, choices: [], card: ticketCard(ticket, { heading, state, about, sections, next, causes }) };
}
