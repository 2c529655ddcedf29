/** One row in the tables of authoring mistakes. */
import type { Patch } from './patched-root.ts';

export interface Mistake {
  name: string;
  /** Applied to the good content. */
  patches: Patch[];
  /** Every line the check prints for it: file, line, what is wrong, how to mend it. */
  says: string[];
}
