/** The features the training phrases have, numbered and weighed by how rare they are (TF-IDF). */
import type { Features } from './features.ts';
import type { Sparse } from './softmax.ts';

/** Blocks of features by their first letter, and how much each counts beside the others. */
const BLOCKS = 'wpc';
const BLOCK_WEIGHT = [1, 0.6, 0.9] as const;

export interface Vocabulary {
  /** In the order of their numbers. */
  features: readonly string[];
  /** By number. */
  rarity: Float32Array;
}

/** Features seen in one example only are kept if they are words: with few phrases an intent's best word may stand once. */
export function createVocabulary(documents: readonly Features[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const feature of document.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([feature, count]) => count > 1 || feature.startsWith('w'));
  return {
    features: kept.map(([feature]) => feature),
    rarity: Float32Array.from(kept, ([, count]) => Math.log((documents.length + 1) / (count + 0.5))),
  };
}

/** Makes features into numbers: unknown ones are left out, each block is scaled to the same length. */
export function createEncoder({ features: known, rarity }: Vocabulary): (features: Features) => Sparse {
  const numbers = new Map(known.map((feature, number) => [feature, number]));
  return (features) => {
    const index = new Uint32Array(features.size);
    const value = new Float32Array(features.size);
    const blocks = new Uint8Array(features.size);
    const squares = new Float64Array(BLOCKS.length);
    let size = 0;
    for (const [feature, count] of features) {
      const number = numbers.get(feature);
      if (number === undefined) continue;
      const weight = (count === 1 ? 1 : 1 + Math.log(count)) * rarity[number]!;
      const block = BLOCKS.indexOf(feature[0]!);
      index[size] = number;
      value[size] = weight;
      blocks[size] = block;
      squares[block]! += weight * weight;
      size += 1;
    }
    for (let i = 0; i < size; i++) value[i]! *= BLOCK_WEIGHT[blocks[i]!]! / Math.sqrt(squares[blocks[i]!]!);
    return { index: index.subarray(0, size), value: value.subarray(0, size) };
  };
}
