/** Multinomial logistic regression over sparse features, trained by AdaGrad; deterministic for the same examples. */
import { createRandom } from './random.ts';

export interface Sparse {
  index: Uint32Array;
  value: Float32Array;
}
export interface Softmax {
  classes: number;
  /** Row by feature, column by class. */
  weights: Float32Array;
}

export interface Training {
  rounds: number;
  rate: number;
  /** Pull of every touched weight towards zero. */
  decay: number;
  seed: number;
}
/** Found by cross-validation: more rounds or a higher rate learn the phrases by heart. */
export const TRAINING: Training = { rounds: 6, rate: 0.35, decay: 2e-6, seed: 20_261_122 };

/** Scores of every class before normalising, written into `out`. */
export function score(model: Softmax, example: Sparse, out: Float64Array): Float64Array {
  const { classes, weights } = model;
  out.fill(0);
  for (let i = 0; i < example.index.length; i++) {
    const row = example.index[i]! * classes;
    const value = example.value[i]!;
    for (let c = 0; c < classes; c++) out[c]! += value * weights[row + c]!;
  }
  return out;
}

/** Makes scores into probabilities, in place. A higher temperature makes them more cautious. */
export function toProbabilities(scores: Float64Array, temperature = 1): Float64Array {
  let top = -Infinity;
  for (const s of scores) top = Math.max(top, s);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp((scores[c]! - top) / temperature);
    sum += scores[c]!;
  }
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
  return scores;
}

/** `weightOf` says how much an example of each class counts, so that a class with many phrases does not swallow the small ones. */
export function train(
  examples: readonly Sparse[],
  labels: readonly number[],
  features: number,
  weightOf: readonly number[],
  how: Training = TRAINING,
): Softmax {
  const classes = weightOf.length;
  const model: Softmax = { classes, weights: new Float32Array(features * classes) };
  const squares = new Float32Array(features * classes).fill(1e-6);
  const order = Uint32Array.from(examples.keys());
  const random = createRandom(how.seed);
  const scores = new Float64Array(classes);
  for (let round = 0; round < how.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const n of order) learn(model, squares, examples[n]!, labels[n]!, weightOf[labels[n]!]!, scores, how);
  }
  return model;
}

/** A class this close to right teaches nothing; leaving it out makes training several times faster. */
const LEAST_ERROR = 1e-3;

function learn(
  model: Softmax,
  squares: Float32Array,
  example: Sparse,
  label: number,
  weight: number,
  scores: Float64Array,
  how: Training,
): void {
  toProbabilities(score(model, example, scores));
  scores[label]! -= 1;
  const { classes, weights } = model;
  const wrong = [...scores.keys()].filter((c) => Math.abs(scores[c]!) > LEAST_ERROR);
  for (let i = 0; i < example.index.length; i++) {
    const row = example.index[i]! * classes;
    const value = example.value[i]! * weight;
    for (const c of wrong) {
      const gradient = value * scores[c]! + how.decay * weights[row + c]!;
      squares[row + c]! += gradient * gradient;
      weights[row + c]! -= (how.rate * gradient) / Math.sqrt(squares[row + c]!);
    }
  }
}
