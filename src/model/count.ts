/** What cases taught: how often a fix cured a cause, and how often a cause showed a code. */

/** One tally, or what one case adds to it. A case whose cause is not certain is shared among the causes believed, so these are fractions. */
export interface Count {
  kind: 'cure' | 'code';
  cause: string;
  /** A fix, or a code as `table:code`. */
  thing: string;
  /** Cases in which it cured, or was shown. */
  good: number;
  /** Cases in which it did not. */
  bad: number;
}
