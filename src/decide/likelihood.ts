/** How well each thing known fits a cause: the words of the likelihood scale made into probabilities. */
import type { Cause, Content } from '../content/content.ts';
import { findPair } from '../content/find-pair.ts';
import { resolveCode } from '../content/resolve-code.ts';
import { SHARE } from '../content/scale.ts';
import type { CodeHit, Outcome, Tried } from '../model.ts';

/** A code or sentence that a cause does not mention is still possible with it: error messages are loosely tied to causes. */
export const UNMENTIONED = 0.04;
/** How often a person does the steps of a fix as they are meant. */
const DONE_RIGHT = 0.9;
/** What is left of a cure's chance as evidence, by how the try went; what was not tried says nothing. */
const TELLS: Readonly<Record<Outcome, number>> = {
  cured: 0,
  partly: 0.5,
  'did-not-help': 1,
  'could-not': 0,
  skipped: 0,
};

const nameOf = (hit: CodeHit): string => `${hit.table}:${hit.entry ?? hit.code}`.toLowerCase();

/** Whether a code as a cause's file names it is among those seen; a pair counts only as a pair. */
export function showsCode(ref: string, codes: readonly CodeHit[], content: Content): boolean {
  const code = resolveCode(ref, content);
  if (!code) return false;
  const wanted = `${code.table}:${code.code}`.toLowerCase();
  if (!codes.some((hit) => nameOf(hit) === wanted)) return false;
  const extended = ref.split('/')[1];
  return extended === undefined || Number(extended) === Number(findPair(codes, content)?.extended);
}

/** The best match of the cause's codes with those seen. */
export function codeFit(cause: Cause, codes: readonly CodeHit[], content: Content): number {
  if (codes.length === 0) return 1;
  let best = UNMENTIONED;
  for (const [ref, often] of Object.entries(cause.codes))
    if (showsCode(ref, codes, content)) best = Math.max(best, cause.learned?.codes[ref] ?? SHARE[often]);
  return best;
}

export function sentenceFit(cause: Cause, sentences: readonly string[]): number {
  if (sentences.length === 0) return 1;
  return Math.max(UNMENTIONED, ...sentences.map((id) => SHARE[cause.sentences[id] ?? 'never']));
}

/** Chance of each answer with this cause, together 1. A cause that says nothing about a symptom gives each the same. */
export function answerChances(cause: Cause, symptom: string, content: Content): ReadonlyMap<string, number> {
  const answers = content.symptoms.get(symptom)?.answers ?? [];
  const shows = cause.shows[symptom];
  const weights = answers.map(({ value }) => (shows === undefined ? 1 : SHARE[shows[value] ?? 'seldom']));
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  return new Map(answers.map(({ value }, i) => [value, weights[i]! / sum]));
}

/** Chance that this fix, done by a person, cures this cause. */
export function cureChance(cause: Cause, fix: string): number {
  const often = cause.fixes[fix];
  return often === undefined ? 0 : (cause.learned?.fixes[fix] ?? SHARE[often]) * DONE_RIGHT;
}

/** How well the cause fits what was tried in vain. */
export function triedFit(cause: Cause, tried: readonly Tried[]): number {
  return tried.reduce((fit, { fix, outcome }) => fit * (1 - TELLS[outcome] * cureChance(cause, fix)), 1);
}
