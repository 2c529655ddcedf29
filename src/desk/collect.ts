/** Collects a session into a new ticket, with likely causes and what to do next. */
import type { Content } from '../content/content.ts';
import { rankCauses } from '../decide/belief.ts';
import { untriedFixes } from '../decide/planner.ts';
import type { HandoffReason, Intent, Session } from '../model.ts';
import { type Change, open } from './ticket.ts';

const MOST_SUSPECTS = 5;
const MOST_NEXT = 3;
/** A cause less likely than this only takes up room. */
const LEAST_SHARE = 0.02;

/** The causes the intent's tree considers; all of them where it has none. */
function causesOf(intent: Intent, content: Content): string[] {
  const steps = Object.values(content.dialogs.get(intent)?.steps ?? {});
  return steps.flatMap((step) => ('diagnose' in step ? step.diagnose.causes : []));
}

export interface Handover {
  number: number;
  desk: string;
  intent: Intent;
  reason: HandoffReason;
  at: string;
}

export function collectTicket(session: Session, handover: Handover, content: Content): Change {
  const suspects = rankCauses(causesOf(handover.intent, content), session, content)
    .filter(({ share }) => share >= LEAST_SHARE)
    .slice(0, MOST_SUSPECTS);
  const next = untriedFixes(
    suspects.map(({ cause }) => cause),
    session,
    content,
  )
    .filter((fix) => content.fixes.get(fix)?.who !== 'requester')
    .slice(0, MOST_NEXT);
  const { requester, place, codes, sentences, said, symptoms, fields, tried } = session;
  const { at, ...rest } = handover;
  return open({
    ...rest,
    requester,
    place,
    codes,
    sentences,
    said,
    symptoms,
    fields,
    tried,
    suspects,
    next,
    opened: at,
  });
}
