/** A drawing before it is drawn: boxes, the arrows between them, and the text of both. */
import type { StepKind } from '../../content/schema/dialogs.ts';

/** A step's kind; where it begins; or what is left out. */
export type BoxKind = StepKind | 'start' | 'more';

export interface Box {
  id: string;
  kind: BoxKind;
  /** The step's name in its tree; empty where it has none. */
  name: string;
  /** One paragraph each. */
  lines: string[];
  /** Said smaller, below. */
  notes: string[];
  /** The whole of what the box says in short; shown when pointed at. */
  hint: string;
}

export interface Arrow {
  /** Ids of boxes. */
  from: string;
  to: string;
  /** One way each, such as an answer; none where there is no choice. */
  labels: string[];
}

export interface Chart {
  title: string;
  /** Where the arrows lead. */
  direction: 'down' | 'right';
  boxes: Box[];
  arrows: Arrow[];
}
