/** The features the training phrases have, numbered and weighed by how rare they are (TF-IDF). */
import type { Features } from './features.ts';
import type { Sparse } from './softmax.ts';

/** How much each block of features counts beside the others. */
const BLOCK_WEIGHT: Readonly<Record<string, number>> = { w: 1, p: 0.6, c: 0.9 };

export interface Vocabulary {
  size: number;
  /** Unknown features are left out; each block is scaled to the same length. */
  toSparse(features: Features): Sparse;
}

/** Features seen in one example only are kept if they are words: with few phrases an intent's best word may stand once. */
export function createVocabulary(documents: readonly Features[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const feature of document.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const rarity: number[] = [];
  for (const [feature, count] of counts) {
    if (count < 2 && !feature.startsWith('w')) continue;
    numbers.set(feature, numbers.size);
    rarity.push(Math.log((documents.length + 1) / (count + 0.5)));
  }
  return {
    size: numbers.size,
    toSparse(features) {
      const found: [number, number, string][] = [];
      const lengths: Record<string, number> = { w: 0, p: 0, c: 0 };
      for (const [feature, count] of features) {
        const number = numbers.get(feature);
        if (number === undefined) continue;
        const value = (1 + Math.log(count)) * rarity[number]!;
        const block = feature[0]!;
        lengths[block]! += value * value;
        found.push([number, value, block]);
      }
      found.sort((a, b) => a[0] - b[0]);
      return {
        index: Uint32Array.from(found, ([number]) => number),
        value: Float32Array.from(
          found,
          ([, value, block]) => (value * BLOCK_WEIGHT[block]!) / Math.sqrt(lengths[block]!),
        ),
      };
    },
  };
}
