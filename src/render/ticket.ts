/** A ticket as technicians see it: everything collected, on one card, and the same as text. */
import type { Content } from '../content/content.ts';
import { RESOLUTIONS } from '../desk/resolutions.ts';
import type { Outcome, Reply, Ticket } from '../model.ts';
import { ticketCard } from './cards/ticket.ts';

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  cured: 'worked',
  partly: 'helped partly',
  'did-not-help': 'did not help',
  'could-not': 'could not be done',
  skipped: 'left out',
};
const REASON_WORDS: Readonly<Record<Ticket['reason'], string>> = {
  asked: 'The requester asked for a person',
  'fixes-used-up': 'Everything the requester can do was tried',
  'needs-rights': 'What is left needs rights',
  'not-understood': 'The bot did not understand the problem',
  'not-self-service': 'Must not be left to the requester',
  'not-remote-desktop': 'Not a Remote Desktop problem',
  tree: 'The tree hands over here',
};

/** A heading and its lines, in the order a technician reads. */
export interface Section {
  title: string;
  lines: string[];
}

const minutesBetween = (from: string, to: string): number => Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));

function codeLines({ codes, sentences }: Ticket, content: Content): string[] {
  const known = codes.map((hit) => {
    const code = content.tables.get(hit.table)?.codes.find((c) => c.code === hit.entry);
    const title = content.tables.get(hit.table)?.title ?? 'unlisted';
    return `${hit.code} (${title}): ${code ? [code.name, code.means].filter(Boolean).join(': ') : 'not in the catalogue'}`;
  });
  return [...known, ...sentences.flatMap((id) => content.sentences.get(id)?.means ?? [])];
}

function lookAt({ codes }: Ticket, content: Content): string[] {
  const lines = codes.flatMap((hit) => content.tables.get(hit.table)?.codes.find((c) => c.code === hit.entry)?.['look-at'] ?? []);
  return [...new Set(lines)].slice(0, 4);
}

export function ticketSections(ticket: Ticket, content: Content): Section[] {
  const symptoms = Object.entries(ticket.symptoms).map(([id, value]) => {
    const symptom = content.symptoms.get(id);
    return `${symptom?.ask ?? id} ${symptom?.answers.find((answer) => answer.value === value)?.label ?? 'not known'}`;
  });
  const tried = ticket.tried.map(
    ({ fix, outcome, offered, told }) => `${content.fixes.get(fix)?.title ?? fix}: ${OUTCOME_WORDS[outcome]} (${minutesBetween(offered, told)} min)`,
  );
  const causes = ticket.suspects.map(({ cause, share }) => `${Math.round(share * 100)} % ${content.causes.get(cause)?.title ?? cause}`);
  const checks = ticket.suspects.slice(0, 2).flatMap(({ cause }) => content.causes.get(cause)?.check.slice(0, 2) ?? []);
  const next = ticket.next.map((id) => content.fixes.get(id)?.title ?? id);
  const ended = ticket.resolution
    ? [`${RESOLUTIONS[ticket.resolution.code as keyof typeof RESOLUTIONS] ?? ticket.resolution.code}: ${ticket.resolution.note}`]
    : [];
  return [
    { title: 'Resolution', lines: ended },
    { title: 'Why it is here', lines: [REASON_WORDS[ticket.reason]] },
    { title: 'Codes', lines: codeLines(ticket, content) },
    { title: 'In their words', lines: ticket.said.slice(-5) },
    { title: 'Symptoms', lines: symptoms },
    { title: 'Also given', lines: Object.entries(ticket.fields).flatMap(([id, value]) => (value ? [`${id}: ${value}`] : [])) },
    { title: 'Tried', lines: tried.length > 0 ? tried : ['nothing yet'] },
    { title: 'Likely causes', lines: causes },
    { title: 'Look at first', lines: [...lookAt(ticket, content), ...checks] },
    { title: 'Try next', lines: next },
  ].filter(({ lines }) => lines.length > 0);
}

export function ticketHeading(ticket: Ticket, content: Content): string {
  return `#${ticket.number} · ${content.dialogs.get(ticket.intent)?.title ?? ticket.intent}`;
}

export function stateLine(ticket: Ticket): string {
  const owner = ticket.owner?.name ?? '';
  const words = { queued: 'waiting', claimed: `claimed by ${owner}`, resolved: `resolved by ${owner}`, withdrawn: 'withdrawn by the requester' };
  const again = ticket.reopened > 0 ? ` · reopened ${ticket.reopened}×` : '';
  return `${ticket.requester.name} · ${words[ticket.state]}${again} · opened ${ticket.opened.slice(0, 16).replace('T', ' ')} UTC`;
}

/** Card and text; both are bounded, since Teams refuses messages over about 100 KB. */
export function renderTicket(ticket: Ticket, content: Content): Reply {
  const sections = ticketSections(ticket, content).map(({ title, lines }) => ({ title, lines: lines.map((l) => l.slice(0, 600)) }));
  const heading = ticketHeading(ticket, content);
  const text = [heading, stateLine(ticket), ...sections.map(({ title, lines }) => [title, ...lines.map((l) => `• ${l}`)].join('\n'))].join('\n\n');
  return { text, choices: [], card: ticketCard(ticket, heading, stateLine(ticket), sections) };
}
