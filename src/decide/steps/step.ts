/** What every step kind does: enter it, and hear the answer to what it asked. */
import type { StepKind, StepOf } from '../../content/schema/dialogs.ts';
import type { Talk } from '../talk.ts';

/** `wait`: a question is on the table. `over`: the tree has ended. */
export type Onward = { go: string } | 'wait' | 'over';

export interface StepActions<K extends StepKind> {
  enter(step: StepOf<K>, talk: Talk): Onward;
  /** Null where the message is no answer to what was asked. Missing where a step never waits. */
  hear?(step: StepOf<K>, talk: Talk): Onward | null;
}
