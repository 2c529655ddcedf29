/**
 * Combines the model's opinion with exact codes and sentences into one ranking of intents.
 *
 * The rule: an intent's score is the logarithm of the model's probability, plus one vote for the strongest thing that
 * names it exactly. Votes are chosen so that one documented code outweighs any opinion of the model, and a pair of codes
 * outweighs a single one. The scores are then made into probabilities again.
 */
import type { Content } from '../content/content.ts';
import { findEntry } from '../content/find-entry.ts';
import { findPair } from '../content/find-pair.ts';
import { type CodeHit, type IntentGuess, NOTHING_I_KNOW, OTHER_IT } from '../model.ts';
import { EXTENDED } from './code-index.ts';
import { CONTROL_LABEL, type Ranked } from './intent.ts';

const VOTE = { pair: 9, code: 8, reported: 7, extended: 6.5, sentence: 7.5 } as const;
/** Keeps an exact code from being outweighed by a model that is very sure of something else. */
const FLOOR = 0.002;

type Votes = Map<string, number>;

function vote(votes: Votes, intent: string | undefined, weight: number): void {
  if (intent) votes.set(intent, Math.max(votes.get(intent) ?? 0, weight));
}

function votesOf(codes: CodeHit[], sentences: string[], content: Content): Votes {
  const votes: Votes = new Map();
  vote(votes, findPair(codes, content)?.intent, VOTE.pair);
  for (const hit of codes) {
    const code = findEntry(hit, content);
    const weight = hit.table === EXTENDED ? VOTE.extended : code?.confidence === 'reported' ? VOTE.reported : VOTE.code;
    vote(votes, code?.intent, weight);
  }
  // The longest sentence comes first and says most; each further one counts a little less.
  sentences.forEach((id, i) => void vote(votes, content.sentences.get(id)?.intent, VOTE.sentence - 0.5 * i));
  return votes;
}

export function rankIntents(ranked: Ranked[], codes: CodeHit[], sentences: string[], content: Content): IntentGuess[] {
  const votes = votesOf(codes, sentences, content);
  const guesses = ranked.filter(({ label }) => !label.startsWith(CONTROL_LABEL));
  const known =
    guesses.length > 0 ? guesses : [...content.dialogs.keys()].map((label) => ({ label, confidence: FLOOR }));
  const scored = known.map(({ label, confidence }) => ({
    intent: label,
    weight: Math.max(confidence, FLOOR) * Math.exp(votes.get(label) ?? 0),
  }));
  const sum = scored.reduce((total, { weight }) => total + weight, 0);
  return scored
    .map(({ intent, weight }) => ({ intent, confidence: Number((weight / sum).toFixed(4)) }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** Whether the text is about something else, so that a number in it is another program's. */
export function isElsewhere(ranked: Ranked[]): boolean {
  const top = ranked.find(({ label }) => !label.startsWith(CONTROL_LABEL));
  return top !== undefined && (top.label === OTHER_IT || top.label === NOTHING_I_KNOW) && top.confidence >= 0.5;
}
