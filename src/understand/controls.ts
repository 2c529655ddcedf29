/** Recognises turns that steer the conversation, written in full: "Yes", "go back!!", "hellooo". */
import type { ControlPhrases } from '../content/schema/phrases.ts';
import type { Control } from '../model.ts';
import { normalise } from './clean.ts';

/** "heyyyy" and "hey", "helllo" and "hello" become the same. A message of signs alone, such as a thumb, stays as it is, without skin colour. */
const squeeze = (text: string): string =>
  normalise(text).replace(/(\p{L})\1+/gu, '$1') ||
  [...new Set(text.replace(/\p{Emoji_Modifier}|\uFE0F|\s/gu, ''))].join('');

/** Words that carry no meaning at the edges of a short turn. */
const FILLERS: ReadonlySet<string> = new Set(
  'ok okay oh ah well hey hi so um uh pls plz please now then bot firstline bitte mal merci thx thanks thank you again'
    .split(' ')
    .map(squeeze),
);

export type ControlFinder = (text: string) => Control | null;

export function indexControls(controls: Iterable<ControlPhrases>): ControlFinder {
  const exact = new Map<string, Control>();
  for (const { control, exact: languages } of controls)
    for (const forms of Object.values(languages)) for (const form of forms) exact.set(squeeze(form), control);
  return (text) => {
    if (text.length > 120) return null;
    const whole = squeeze(text);
    const direct = exact.get(whole);
    if (direct) return direct;
    return (
      withoutFillers(whole.split(' '))
        .map((words) => exact.get(words))
        .find(Boolean) ?? null
    );
  };
}

/** What is left when fillers at the edges go, the longest first, those at the beginning before those at the end. */
function withoutFillers(words: string[]): string[] {
  const before = words.findIndex((word) => !FILLERS.has(word));
  const after = words.findLastIndex((word) => !FILLERS.has(word));
  const first = before < 0 ? words.length - 1 : before;
  const last = Math.max(after, 0);
  const rests: string[][] = [];
  for (let from = first; from >= 0; from--)
    for (let to = words.length; to > Math.max(last, from); to--) rests.push(words.slice(from, to));
  return rests.sort((a, b) => b.length - a.length).map((rest) => rest.join(' '));
}
