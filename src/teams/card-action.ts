/** Reads what a pressed button of one of our cards carries; anything else is no action. */
import { z } from 'zod';
import type { Action } from '../model.ts';

/** Larger than any card of ours needs, inputs included. */
const MOST = 32_000;
const VERB = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const submitted = z.looseObject({ firstline: z.literal(1), verb: VERB });
/** An automatic trigger is a refresh, not a person. */
const executed = z.object({
  trigger: z.literal('manual').nullish(),
  action: z.object({ verb: VERB, data: z.record(z.string(), z.unknown()).nullish() }),
});

/** `value`: of a message (Action.Submit) or an adaptiveCard/action invoke (Action.Execute). Untrusted. */
export function readCardAction(value: unknown, kind: 'submit' | 'execute'): Action | null {
  if ((JSON.stringify(value) ?? '').length > MOST) return null;
  if (kind === 'submit') {
    const read = submitted.safeParse(value);
    return read.success ? { verb: read.data.verb, data: withoutMarks(read.data) } : null;
  }
  const read = executed.safeParse(value);
  return read.success ? { verb: read.data.action.verb, data: withoutMarks(read.data.action.data ?? {}) } : null;
}

function withoutMarks({ firstline: _, verb: __, ...data }: Record<string, unknown>): Record<string, unknown> {
  return data;
}
