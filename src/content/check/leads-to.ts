/** Where a step of a tree can lead. */
import type { Step } from '../schema/dialogs.ts';

export interface Way {
  /** Name of the next step. */
  to: string;
  /** Where in the step it is written. */
  path: PropertyKey[];
}

/** Every way out of a step; none for those that end the tree. */
export function leadsTo(step: Step): Way[] {
  if ('branch' in step) {
    const ways = step.branch.map(({ next }, i) => ({ to: next, path: ['branch', i, 'next'] }));
    return [...ways, { to: step.else, path: ['else'] }];
  }
  if ('solved' in step)
    return [
      { to: step.solved, path: ['solved'] },
      { to: step.stuck, path: ['stuck'] },
    ];
  if (!('next' in step)) return [];
  if (typeof step.next === 'string') return [{ to: step.next, path: ['next'] }];
  return Object.entries(step.next).map(([value, to]) => ({ to, path: ['next', value] }));
}

/** The ways a step can take without waiting for anybody: everything but "it worked", since what is known is never asked twice. */
export function leadsOnSilently(step: Step): Way[] {
  return leadsTo(step).filter(({ path }) => path[0] !== 'solved');
}
