/** How likely each cause is, given everything known: Bayes with a single fault, in the words of the likelihood scale. */
import type { Cause, Content } from '../content/content.ts';
import { findPair } from '../content/find-pair.ts';
import { resolveCode } from '../content/resolve-code.ts';
import { SHARE, WEIGHT } from '../content/scale.ts';
import type { CodeHit, Suspect } from '../model.ts';

/** What is known of a case. */
export interface Known {
  symptoms: Readonly<Record<string, string>>;
  codes: readonly CodeHit[];
  sentences: readonly string[];
}

/** A code or sentence that a cause does not mention is still possible with it: error messages are loosely tied to causes. */
const UNMENTIONED = 0.04;
/** An answer a cause says nothing about is as likely as not. */
const SILENT = 0.4;
/** What a code's own entry adds when it raises a cause. */
const RAISED = 3;

const entryOf = (hit: CodeHit): string => `${hit.table}:${hit.entry ?? hit.code}`.toLowerCase();

/** How strongly the cause explains the codes: the best match counts, a pair before its parts. */
function codeFactor(cause: Cause, known: Known, content: Content): number {
  if (known.codes.length === 0) return 1;
  const pair = findPair(known.codes, content);
  const seen = new Set(known.codes.map(entryOf));
  let best = UNMENTIONED;
  for (const [ref, often] of Object.entries(cause.codes)) {
    const code = resolveCode(ref, content);
    if (!code) continue;
    const isPair = ref.includes('/');
    const matches = isPair
      ? pair !== null && Number(ref.split('/')[1]) === Number(pair.extended) && seen.has(`${code.table}:${code.code}`.toLowerCase())
      : seen.has(`${code.table}:${code.code}`.toLowerCase());
    if (matches) best = Math.max(best, SHARE[often]);
  }
  return best;
}

function sentenceFactor(cause: Cause, known: Known): number {
  if (known.sentences.length === 0) return 1;
  return Math.max(UNMENTIONED, ...known.sentences.map((id) => SHARE[cause.sentences[id] ?? 'never']));
}

function symptomFactor(cause: Cause, known: Known, content: Content): number {
  let factor = 1;
  for (const [symptom, value] of Object.entries(known.symptoms)) {
    if (!content.symptoms.get(symptom)?.answers.some((answer) => answer.value === value)) continue;
    const shows = cause.shows[symptom];
    factor *= shows === undefined ? SILENT : shows[value] === undefined ? SHARE.seldom : SHARE[shows[value]];
  }
  return factor;
}

/** Causes that a code or sentence names as raised or ruled out. */
function namedBy(known: Known, content: Content): { raised: Set<string>; ruledOut: Set<string> } {
  const verdicts = [
    findPair(known.codes, content),
    ...known.codes.map((hit) => content.tables.get(hit.table)?.codes.find((code) => code.code === hit.entry)),
    ...known.sentences.map((id) => content.sentences.get(id)),
  ];
  return {
    raised: new Set(verdicts.flatMap((verdict) => verdict?.raises ?? [])),
    ruledOut: new Set(verdicts.flatMap((verdict) => verdict?.['rules-out'] ?? [])),
  };
}

/** The causes still possible, likeliest first; shares make 1. Ruled-out causes are missing. */
export function weighCauses(causes: readonly string[], known: Known, content: Content): Suspect[] {
  const { raised, ruledOut } = namedBy(known, content);
  const weighed = causes.flatMap((id) => {
    const cause = content.causes.get(id);
    if (!cause || ruledOut.has(id)) return [];
    const evidence = codeFactor(cause, known, content) * sentenceFactor(cause, known) * symptomFactor(cause, known, content);
    const weight = WEIGHT[cause.likely] * evidence * (raised.has(id) ? RAISED : 1);
    return weight > 0 ? [{ cause: id, share: weight }] : [];
  });
  const sum = weighed.reduce((total, { share }) => total + share, 0);
  return weighed.map(({ cause, share }) => ({ cause, share: share / sum })).sort((a, b) => b.share - a.share);
}
