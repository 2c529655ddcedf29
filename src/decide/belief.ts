/** How likely each cause is, given everything known: Bayes with a single fault. */
import type { Cause, Content } from '../content/content.ts';
import { findEntry } from '../content/find-entry.ts';
import { findPair } from '../content/find-pair.ts';
import { WEIGHT } from '../content/scale.ts';
import type { CodeHit, Suspect, Tried } from '../model.ts';
import { answerChances, codeFit, sentenceFit, triedFit, UNMENTIONED } from './likelihood.ts';

/** What is known of a case. */
export interface Known {
  symptoms: Readonly<Record<string, string>>;
  codes: readonly CodeHit[];
  sentences: readonly string[];
  tried: readonly Tried[];
}

/** Weights of the causes in question, and of a cause nobody has written down. */
export interface Belief {
  weights: ReadonlyMap<string, number>;
  other: number;
}

/** What a code's own entry adds when it raises a cause. */
const RAISED = 3;
/** The unknown cause is about as common as an uncommon one, and fits everything a little. */
const OTHER = { weight: WEIGHT.uncommon, fit: 0.15 } as const;

/** Causes that a code or sentence names as raised or ruled out. */
function namedBy(known: Known, content: Content): { raised: Set<string>; ruledOut: Set<string> } {
  const verdicts = [
    findPair(known.codes, content),
    ...known.codes.map((hit) => findEntry(hit, content)),
    ...known.sentences.map((id) => content.sentences.get(id)),
  ];
  return {
    raised: new Set(verdicts.flatMap((verdict) => verdict?.raises ?? [])),
    ruledOut: new Set(verdicts.flatMap((verdict) => verdict?.['rules-out'] ?? [])),
  };
}

function symptomFit(cause: Cause, known: Known, content: Content): number {
  return Object.entries(known.symptoms).reduce(
    (fit, [symptom, value]) => fit * (answerChances(cause, symptom, content).get(value) ?? 1),
    1,
  );
}

/** An answer is as likely as any other with an unknown cause; its failed fixes say nothing about it. */
function otherFit(known: Known, content: Content): number {
  const answers = Object.entries(known.symptoms).map(([symptom, value]) => {
    const all = content.symptoms.get(symptom)?.answers ?? [];
    return all.some((answer) => answer.value === value) ? 1 / all.length : 1;
  });
  const shown = (known.codes.length > 0 ? UNMENTIONED : 1) * (known.sentences.length > 0 ? UNMENTIONED : 1);
  return answers.reduce((fit, chance) => fit * chance, shown * OTHER.fit);
}

/** Weighs the causes. What a code rules out, or an answer makes impossible, is missing. */
export function weigh(causes: readonly string[], known: Known, content: Content): Belief {
  const { raised, ruledOut } = namedBy(known, content);
  const weights = new Map<string, number>();
  for (const id of causes) {
    const cause = content.causes.get(id);
    if (!cause || ruledOut.has(id)) continue;
    const fit =
      codeFit(cause, known.codes, content) * sentenceFit(cause, known.sentences) * symptomFit(cause, known, content);
    const weight = WEIGHT[cause.likely] * fit * triedFit(cause, known.tried) * (raised.has(id) ? RAISED : 1);
    if (weight > 0) weights.set(id, weight);
  }
  return { weights, other: OTHER.weight * otherFit(known, content) };
}

/** The causes still possible, likeliest first; with the unknown cause they make 1. */
export function rankCauses(causes: readonly string[], known: Known, content: Content): Suspect[] {
  const { weights, other } = weigh(causes, known, content);
  const sum = [...weights.values()].reduce((total, weight) => total + weight, other);
  return [...weights].map(([cause, weight]) => ({ cause, share: weight / sum })).sort((a, b) => b.share - a.share);
}
