/** What codes and sentences mean, in one or two lines, saying what is documented and what is only reported. */
import type { Content } from '../content/content.ts';
import { findEntry } from '../content/find-entry.ts';
import { findPair } from '../content/find-pair.ts';
import type { Speak } from '../decide/questions.ts';
import type { CodeHit } from '../model.ts';

/** A log may hold many; the person needs the telling ones, the technician gets all. */
const MOST = 2;

interface Meaning {
  shown: string;
  means: string;
  confidence: 'documented' | 'reported';
}

function meanings(codes: readonly CodeHit[], sentences: readonly string[], content: Content): Meaning[] {
  const pair = findPair(codes, content);
  if (pair) return [{ shown: `${pair.code} / ${pair.extended}`, ...pair }];
  const known = codes.flatMap((hit) => {
    const code = findEntry(hit, content);
    return code
      ? [{ shown: hit.code, means: code.means, confidence: code.confidence, silent: Number(code.code) === 0 }]
      : [];
  });
  const telling = known.filter(({ silent }) => !silent);
  if (telling.length > 0) return telling;
  return sentences
    .flatMap((id) => {
      const sentence = content.sentences.get(id);
      return sentence ? [{ shown: '', means: sentence.means, confidence: sentence.confidence }] : [];
    })
    .slice(0, 1);
}

export function evidenceText(
  codes: readonly CodeHit[],
  sentences: readonly string[],
  content: Content,
  speak: Speak,
): string[] {
  const lines = meanings(codes, sentences, content)
    .slice(0, MOST)
    .map(({ shown, means, confidence }) =>
      [shown && `${shown}:`, means, confidence === 'reported' ? speak('code-reported') : ''].filter(Boolean).join(' '),
    );
  const unknown = codes.find((hit) => hit.entry === null);
  return unknown && lines.length === 0 ? [speak('code-unknown', { code: unknown.code })] : lines;
}
