/** What a technician's finding teaches: which of its codes a cause showed this time. */
import type { Content } from '../content/content.ts';
import { showsCode } from '../decide/likelihood.ts';
import type { Count, Ticket } from '../model.ts';

/** Nothing where the case came without any code: people do not always say it. */
export function countCause(cause: string, { codes }: Ticket, content: Content): Count[] {
  if (codes.length === 0) return [];
  return Object.keys(content.causes.get(cause)?.codes ?? {}).map((thing) => {
    const shown = showsCode(thing, codes, content);
    return { kind: 'code', cause, thing, good: shown ? 1 : 0, bad: shown ? 0 : 1 };
  });
}
