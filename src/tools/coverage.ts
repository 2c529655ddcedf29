/** Shows what the content covers, as lines of text. */
import type { Content } from '../content/content.ts';
import { WHO } from '../content/schema/fixes.ts';

/** One paragraph for each kind of content: how much there is, and of what. */
export function coverageLines(content: Content): string[] {
  const { tables, sentences, symptoms, causes, fixes, dialogs, intentPhrases, controlPhrases, speech } = content;
  const codes = new Map([...tables.values()].map(({ table, codes, pairs }) => [table, codes.length + pairs.length]));
  const texts = [...sentences.values()].map(({ text }) => text);
  const said = [...intentPhrases.values()].map(({ phrases }) => phrases);
  const byIntent = new Map([...intentPhrases.values()].map(({ intent, phrases }) => [intent, sum(sizes(phrases))]));
  const controls = [...controlPhrases.values()].flatMap(({ exact, phrases }) => [exact, phrases]);
  const steps = new Map([...dialogs.values()].map(({ intent, steps }) => [intent, Object.keys(steps).length]));
  const who = new Map(WHO.map((one) => [one, [...fixes.values()].filter((fix) => fix.who === one).length]));
  return [
    line('codes', codes),
    line('error sentences', byLanguage(texts), sentences.size),
    line('symptoms', new Map(), symptoms.size),
    line('causes', tally([...causes.values()].map(({ family }) => family))),
    line('fixes', who),
    line('myths', new Map(), content.myths.size),
    line('events', new Map(), content.events.size),
    line('trees, with steps', steps, dialogs.size),
    line('phrases by intent', byIntent),
    line('phrases by language', byLanguage(said)),
    line('words that steer', byLanguage(controls)),
    line("the bot's sentences", byLanguage([...speech.values()].map(asLists)), speech.size),
  ];
}

function line(what: string, parts: Map<string, number>, total = sum([...parts.values()])): string {
  const shown = [...parts].map(([name, number]) => `${name} ${number}`).join(', ');
  return `${what.padEnd(22)}${String(total).padStart(5)}${shown === '' ? '' : `   ${shown}`}`;
}

type Lists = Record<string, readonly string[]>;
const asLists = (texts: Record<string, string>): Lists =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, [text]]));
const sizes = (lists: Lists): number[] => Object.values(lists).map(({ length }) => length);
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How many texts there are in each language, most first. */
function byLanguage(all: Lists[]): Map<string, number> {
  return tally(all.flatMap((lists) => Object.entries(lists).flatMap(([language, texts]) => texts.map(() => language))));
}

function tally(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
