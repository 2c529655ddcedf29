/** What a ticket holds, as headings with lines, in the order a technician reads. Headings without lines are left out. */
import type { Content } from '../content/content.ts';
import { findEntry } from '../content/find-entry.ts';
import { findPair } from '../content/find-pair.ts';
import { resolutionText } from '../desk/resolutions.ts';
import type { Outcome, Ticket } from '../model.ts';

export interface Section {
  title: string;
  lines: string[];
}

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
/** Of what was said, the beginning tells the most, and then the latest. */
const LATEST_WORDS = 4;
const MOST_LOOKS = 4;
const MOST_EVENTS = 3;

const minutesBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));

function codeLines({ codes, sentences }: Ticket, content: Content): string[] {
  const known = codes.map((hit) => {
    const listed = findEntry(hit, content);
    const meaning = listed ? [listed.name, listed.means].filter(Boolean).join(': ') : 'not in the catalogue';
    return `${hit.code} (${content.tables.get(hit.table)?.title ?? 'unlisted'}): ${meaning}`;
  });
  const pair = findPair(codes, content);
  const together = pair ? [`${pair.code} / ${pair.extended} together: ${pair.means}`] : [];
  return [...together, ...known, ...sentences.flatMap((id) => content.sentences.get(id)?.means ?? [])];
}

function wordLines({ said }: Ticket): string[] {
  const left = said.length - LATEST_WORDS - 1;
  if (left <= 0) return said;
  return [said[0]!, `… ${left} more …`, ...said.slice(-LATEST_WORDS)];
}

function symptomLines({ symptoms }: Ticket, content: Content): string[] {
  return Object.entries(symptoms).map(([id, value]) => {
    const symptom = content.symptoms.get(id);
    return `${symptom?.ask ?? id} ${symptom?.answers.find((answer) => answer.value === value)?.label ?? 'not known'}`;
  });
}

/** Fields by the question that was asked. */
function fieldLines({ fields, intent }: Ticket, content: Content): string[] {
  const steps = Object.values(content.dialogs.get(intent)?.steps ?? {});
  const asked = new Map(
    steps.flatMap((step) => ('form' in step ? step.form.map(({ id, ask }) => [id, ask] as const) : [])),
  );
  return Object.entries(fields).flatMap(([id, value]) => (value ? [`${asked.get(id) ?? `${id}:`} ${value}`] : []));
}

function triedLines({ tried }: Ticket, content: Content): string[] {
  const lines = tried.map(({ fix, outcome, offered, told }) => {
    const title = content.fixes.get(fix)?.title ?? fix;
    return `${title}: ${OUTCOME_WORDS[outcome]} (${minutesBetween(offered, told)} min)`;
  });
  return lines.length > 0 ? lines : ['nothing yet'];
}

function lookLines({ codes, sentences, suspects }: Ticket, content: Content): string[] {
  const verdicts = [
    findPair(codes, content),
    ...codes.map((hit) => findEntry(hit, content)),
    ...sentences.map((id) => content.sentences.get(id)),
  ];
  const looks = verdicts.flatMap((verdict) => verdict?.['look-at'] ?? []);
  const checks = suspects.slice(0, 2).flatMap(({ cause }) => content.causes.get(cause)?.check.slice(0, 2) ?? []);
  const lines = [...new Set(looks)].slice(0, MOST_LOOKS);
  return [...new Set([...lines, ...checks, ...eventLines(suspects, content)])];
}

/** The Windows events that would prove the likeliest causes, with the line that shows them. */
function eventLines(suspects: Ticket['suspects'], content: Content): string[] {
  const likely = suspects.slice(0, MOST_EVENTS).map(({ cause }) => cause);
  const telling = [...content.events.values()].filter(({ raises }) => raises.some((cause) => likely.includes(cause)));
  return telling.slice(0, MOST_EVENTS).map(({ event, on, means, look }) => `Event ${event} (${on}): ${means} ${look}`);
}

export function ticketSections(ticket: Ticket, content: Content): Section[] {
  const { suspects, resolution, state, reason } = ticket;
  const causes = suspects.map(
    ({ cause, share }) => `${Math.round(share * 100)} % ${content.causes.get(cause)?.title ?? cause}`,
  );
  return [
    { title: state === 'resolved' ? 'How it ended' : 'How it ended before', lines: [resolutionText(resolution)] },
    { title: 'Why it is here', lines: [REASON_WORDS[reason] ?? reason] },
    { title: 'In their words', lines: wordLines(ticket) },
    { title: 'Codes and messages', lines: codeLines(ticket, content) },
    { title: 'Symptoms', lines: symptomLines(ticket, content) },
    { title: 'Also given', lines: fieldLines(ticket, content) },
    { title: 'Tried', lines: triedLines(ticket, content) },
    { title: 'Likely causes', lines: causes },
    { title: 'Look at first', lines: lookLines(ticket, content) },
  ].flatMap(({ title, lines }) => {
    const filled = lines.filter((line) => line.trim() !== '');
    return filled.length > 0 ? [{ title, lines: filled }] : [];
  });
}
