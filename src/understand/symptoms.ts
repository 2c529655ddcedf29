/** Notices symptoms that people mention in passing. */
import type { Symptom } from '../content/content.ts';
import { normalise } from './clean.ts';

interface Phrase {
  symptom: string;
  value: string;
  pattern: RegExp;
  /** A whole word of the phrase: where it is missing the pattern need not be tried. */
  anchor: string | null;
  length: number;
  negated: boolean;
}

const NEGATION =
  /^(?:not|no|never|dont|doesnt|didnt|isnt|arent|wasnt|cant|cannot|without|nicht|kein|keine|keinen|ohne|pas|sans|sin|niet|geen|non)$/;
const SCRIPT_WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** `*` alone stands for up to three words, glued to a word for any ending. */
function compile(written: string): Pick<Phrase, 'pattern' | 'anchor' | 'length' | 'negated'> {
  const words = written.split(/\s+/).flatMap((word) => {
    const stem = normalise(word.replace(/\*/g, ''));
    if (word === '*') return [{ source: '(?:\\S+ ){0,3}', whole: null }];
    return stem
      .split(' ')
      .filter(Boolean)
      .map((part, i, all) => {
        const open = word.endsWith('*') && i === all.length - 1;
        return { source: `${part}${open ? '\\S*' : ''} `, whole: open ? null : part };
      });
  });
  const wholes = words.flatMap((w) => (w.whole ? [w.whole] : [])).sort((a, b) => b.length - a.length);
  const source = words.map((w) => w.source).join('');
  const free = SCRIPT_WITHOUT_SPACES.test(source);
  return {
    pattern: free ? new RegExp(source.trimEnd(), 'u') : new RegExp(`(?<=^| )${source}`, 'u'),
    anchor: free ? null : (wholes[0] ?? null),
    length: source.length,
    negated: NEGATION.test(words[0]?.whole ?? ''),
  };
}

/** A long label is unmistakable wherever it is typed; "Only me" or "Yes" is not. */
const LONG_LABEL = 4;
const tellingLabel = (label: string): string[] => (normalise(label).split(' ').length >= LONG_LABEL ? [label] : []);

export type SymptomFinder = (text: string) => Record<string, string>;

/** The finder returns symptom → answer; of several phrases for one symptom the longest counts. */
export function indexSymptoms(symptoms: Iterable<Symptom>): SymptomFinder {
  const phrases: Phrase[] = [...symptoms]
    .flatMap((symptom) =>
      symptom.answers.flatMap((answer) =>
        [...answer['heard-as'], ...tellingLabel(answer.label)].map((written) => ({
          symptom: symptom.id,
          value: answer.value,
          ...compile(written),
        })),
      ),
    )
    .sort((a, b) => b.length - a.length);
  return (text) => {
    const said = `${normalise(text)} `;
    const words = new Set(said.split(' '));
    const found: Record<string, string> = {};
    for (const phrase of phrases) {
      if (phrase.symptom in found || (phrase.anchor && !words.has(phrase.anchor))) continue;
      const match = phrase.pattern.exec(said);
      if (!match) continue;
      const wordBefore = said.slice(0, match.index).trimEnd().split(' ').at(-1) ?? '';
      if (!phrase.negated && NEGATION.test(wordBefore)) continue;
      found[phrase.symptom] = phrase.value;
    }
    return found;
  };
}
