/** The bot can say everything it may have to say, at least in English, and fills in only what it knows. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { KINDS } from '../read/kinds.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Places } from '../read/places.ts';
import type { Given } from './rule.ts';

export function checkSpeech(content: Content, where: Places, { speech }: Given): Problem[] {
  const missing = Object.keys(speech)
    .filter((key) => !where.has('speech', key))
    .map((key) => ({
      file: KINDS.speech.at,
      line: 1,
      what: `the bot has no words for '${key}'`,
      mend: `add it under 'say:' in a file there${placeholders(speech[key]!)}`,
    }));
  if (missing.length > 1 && missing.length === Object.keys(speech).length) {
    const what = `the bot has no words of its own: ${missing.length} sentences are missing`;
    return [{ ...missing[0]!, what, mend: 'restore the files that came with Firstline' }];
  }
  const all = [...content.speech];
  const languages = new Set(all.flatMap(([, texts]) => Object.keys(texts)));
  return [...missing, ...all.flatMap(([key, texts]) => said(key, texts, where, speech, languages))];
}

function said(
  key: string,
  texts: Record<string, string>,
  where: Places,
  speech: Given['speech'],
  languages: Set<string>,
): Problem[] {
  const spot = where.ofKey('speech', key);
  const known = Object.hasOwn(speech, key) ? speech[key]! : null;
  if (!known)
    return [
      {
        ...spot,
        what: `the bot never says '${key}'${didYouMean(key, Object.keys(speech))}`,
        mend: 'correct the key, or take it out',
      },
    ];
  if (!Object.hasOwn(texts, 'en'))
    return [{ ...spot, what: `'${key}' has no English text`, mend: "add a line 'en: …'" }];
  const silent = [...languages].filter((language) => !Object.hasOwn(texts, language));
  const untold: Problem[] =
    silent.length === 0
      ? []
      : [
          {
            ...spot,
            what: `'${key}' is not said in ${silent.join(', ')}`,
            mend: 'translate it; until then English is used',
            warning: true,
          },
        ];
  return [
    ...untold,
    ...Object.entries(texts).flatMap(([language, text]) =>
      [...text.matchAll(/\{([^{}]*)\}/g)]
        .filter(([, name]) => !known.includes(name!))
        .map(([whole, name]) => ({
          ...where.of('speech', key, language),
          what: `nothing is filled in for ${whole}${didYouMean(name!, known)}`,
          mend: known.length > 0 ? `'${key}' can use: ${braced(known)}` : `'${key}' has nothing to fill in`,
        })),
    ),
  ];
}

const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');
const placeholders = (names: readonly string[]): string => (names.length > 0 ? `; it may use ${braced(names)}` : '');
