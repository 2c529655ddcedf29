/** What people say has one meaning: no phrase for two intents or controls, no error text for two sentences. */
import type { Content } from '../content.ts';
import type { Problem, Spot } from '../problem.ts';
import type { Kind } from '../read/kinds.ts';
import type { Places } from '../read/places.ts';

interface Said {
  text: string;
  /** What it stands for, in words. */
  meaning: string;
  kind: Kind;
  id: string;
  path: PropertyKey[];
}

export function checkSameWords(content: Content, where: Places): Problem[] {
  return [...twice(phrases(content), where), ...twice(errorTexts(content), where)];
}

function twice(said: Iterable<Said>, where: Places): Problem[] {
  const first = new Map<string, Said>();
  const problems: Problem[] = [];
  for (const one of said) {
    const key = plain(one.text);
    const earlier = first.get(key);
    if (!earlier) first.set(key, one);
    else if (earlier.meaning !== one.meaning || sameList(earlier, one)) {
      const { file, line }: Spot = where.of(earlier.kind, earlier.id, ...earlier.path);
      const what = `'${one.text}' already stands for ${earlier.meaning} (${file}:${line})`;
      const mend = earlier.meaning === one.meaning ? 'take one of the two out' : 'keep it where it fits best';
      problems.push({ ...where.of(one.kind, one.id, ...one.path), what, mend });
    }
  }
  return problems;
}

/** The same words may recur in another language, and among a control's exact words. */
function sameList(a: Said, b: Said): boolean {
  return a.id === b.id && a.path.slice(0, -1).join() === b.path.slice(0, -1).join();
}

function plain(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return words === '' ? text.trim() : words;
}

function* phrases(content: Content): Generator<Said> {
  for (const { intent, phrases } of content.intentPhrases.values()) {
    yield* listed(phrases, { meaning: `the intent '${intent}'`, kind: 'intentPhrases', id: intent }, 'phrases');
  }
  for (const { control, exact, phrases } of content.controlPhrases.values()) {
    const same = { meaning: `the control '${control}'`, kind: 'controlPhrases', id: control } as const;
    yield* listed(exact, same, 'exact');
    yield* listed(phrases, same, 'phrases');
  }
}

function* errorTexts(content: Content): Generator<Said> {
  for (const { id, text } of content.sentences.values()) {
    yield* listed(text, { meaning: `the error sentence '${id}'`, kind: 'sentences', id }, 'text');
  }
}

function* listed(by: Record<string, string[]>, same: Omit<Said, 'text' | 'path'>, key: string): Generator<Said> {
  for (const [language, texts] of Object.entries(by)) {
    for (const [i, text] of texts.entries()) yield { ...same, text, path: [key, language, i] };
  }
}
