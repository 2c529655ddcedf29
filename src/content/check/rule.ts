/** What a rule of the check is: a question asked of the whole content, answered with the mistakes it finds. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';

/** What the rules need to know besides the content. */
export interface Given {
  /** Today's date, as 2026-11-22. */
  today: string;
  /** The keys of the bot's own sentences, and the placeholders each may use. */
  speech: Readonly<Record<string, readonly string[]>>;
}

export type Rule = (content: Content, where: Places, given: Given) => Problem[];
