/** Learning from examples. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Softmax, type Sparse, score, TRAINING, toProbabilities, train } from '../../src/understand/softmax.ts';

const example = (...index: number[]): Sparse => ({
  index: Uint32Array.from(index),
  value: new Float32Array(index.length).fill(1),
});
/** Feature 0 says class 0, 1 says 1, 2 says 2; 3 stands everywhere. */
const LABELS = Array.from({ length: 30 }, (_, i) => i % 3);
const EXAMPLES = LABELS.map((label) => example(label, 3));
const toy = (how = TRAINING): Softmax => train(EXAMPLES, LABELS, 4, [1, 1, 1], how);
const opinion = (model: Softmax, one: Sparse): number[] => [
  ...toProbabilities(score(model, one, new Float64Array(model.classes))),
];

describe('training', () => {
  test('what can be told apart is learnt', () => {
    const model = toy();
    for (const label of [0, 1, 2]) {
      const shares = opinion(model, example(label, 3));
      expect(shares.indexOf(Math.max(...shares))).toBe(label);
      expect(shares[label]).toBeGreaterThan(0.8);
    }
  });

  test('what says nothing leaves all about equal', () => {
    for (const share of opinion(toy(), example(3))) expect(share).toBeCloseTo(1 / 3, 1);
    for (const share of opinion(toy(), example())) expect(share).toBeCloseTo(1 / 3, 10);
  });

  test('the same examples make the same model, to the bit', () => {
    expect(Buffer.from(toy().weights.buffer).equals(Buffer.from(toy().weights.buffer))).toBe(true);
  });

  test('another seed visits the examples in another order', () => {
    const other = toy({ ...TRAINING, seed: TRAINING.seed + 1 });
    expect(Buffer.from(other.weights.buffer).equals(Buffer.from(toy().weights.buffer))).toBe(false);
  });

  test('an example that weighs more pulls harder', () => {
    const both = [example(0), example(0)];
    const shares = opinion(train(both, [0, 1], 1, [1, 4]), example(0));
    expect(shares[1]).toBeGreaterThan(shares[0]!);
  });
});

describe('probabilities', () => {
  test('make one, are never negative and keep the order of the scores', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (scores, temperature) => {
          const shares = [...toProbabilities(Float64Array.from(scores), temperature)];
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
          const best = scores.indexOf(Math.max(...scores));
          expect(shares[best]).toBe(Math.max(...shares));
        },
      ),
    );
  });

  test('a higher temperature is more cautious', () => {
    const [sure] = toProbabilities(Float64Array.of(3, 0), 1);
    const [cautious] = toProbabilities(Float64Array.of(3, 0), 3);
    expect(cautious).toBeLessThan(sure!);
    expect(cautious).toBeGreaterThan(0.5);
  });
});
