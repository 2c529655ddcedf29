/** The tiny local intent model: learns from the phrases in knowledge/, ranks intents and controls for a text. */
import type { Content } from '../content/content.ts';
import { type Features, featuresOf } from './features.ts';
import { type Softmax, score, TRAINING, type Training, toProbabilities, train } from './softmax.ts';
import { createSpeller } from './spelling.ts';
import { createEncoder, createVocabulary, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export interface Example {
  text: string;
  label: string;
}
export interface Ranked {
  label: string;
  /** 0 to 1; all labels together make 1. */
  confidence: number;
}
export interface IntentModel {
  labels: readonly string[];
  /** All labels, best first. */
  rank(text: string): Ranked[];
}

/** Controls are learnt as labels beside the intents, so that both compete for a short turn. */
export const CONTROL_LABEL = 'control:';
/** Flattens probabilities so that 80 % means right in four of five. */
export const TEMPERATURE = 1;

/** Training examples from the phrases, the titles of the trees and their examples. */
export function examplesOf(content: Content): Example[] {
  const examples: Example[] = [];
  const add = (label: string, texts: Iterable<string>): void => {
    for (const text of texts) examples.push({ label, text });
  };
  for (const { intent, phrases } of content.intentPhrases.values()) add(intent, Object.values(phrases).flat());
  for (const { control, exact, phrases } of content.controlPhrases.values())
    add(CONTROL_LABEL + control, [...Object.values(exact).flat(), ...Object.values(phrases).flat()]);
  for (const dialog of content.dialogs.values()) add(dialog.intent, [dialog.title, dialog.example]);
  return examples;
}

/** What training leaves: everything the model needs, as plain data. */
export interface Learnt {
  labels: string[];
  vocabulary: Vocabulary;
  /** Row by feature, column by label. */
  weights: Float32Array;
  /** How often each word stands in the phrases, for repairing slips. */
  words: Map<string, number>;
}

export function learnIntents(examples: readonly Example[], how: Training = TRAINING): Learnt {
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const number = new Map(labels.map((label, i) => [label, i]));
  const words = new Map<string, number>();
  for (const { text } of examples) for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) + 1);
  const features: Features[] = examples.map((example) => featuresOf(example.text, (word) => word));
  const vocabulary = createVocabulary(features);
  const targets = examples.map((example) => number.get(example.label)!);
  const sizes = new Array<number>(labels.length).fill(0);
  for (const target of targets) sizes[target]! += 1;
  const mean = examples.length / labels.length;
  // An example of a small class counts more, so that a class with many phrases does not swallow it.
  const weights = sizes.map((size) => Math.sqrt(mean / size));
  const model = train(features.map(createEncoder(vocabulary)), targets, vocabulary.features.length, weights, how);
  return { labels, vocabulary, weights: model.weights, words };
}

export function createIntentModel(
  { labels, vocabulary, weights, words }: Learnt,
  temperature = TEMPERATURE,
): IntentModel {
  const spell = createSpeller(words);
  const encode = createEncoder(vocabulary);
  const model: Softmax = { classes: labels.length, weights };
  return {
    labels,
    rank(text) {
      const scores = score(model, encode(featuresOf(text, spell)), new Float64Array(labels.length));
      toProbabilities(scores, temperature);
      return labels.map((label, i) => ({ label, confidence: scores[i]! })).sort((a, b) => b.confidence - a.confidence);
    },
  };
}

export const trainIntentModel = (
  examples: readonly Example[],
  how: Training = TRAINING,
  temperature = TEMPERATURE,
): IntentModel => createIntentModel(learnIntents(examples, how), temperature);
