/** Hands the case to a technician, with everything collected. */

import type { SpeechKey } from '../../content/speech-keys.ts';
import type { HandoffReason, Intent, Session } from '../../model.ts';
import { OTHER_IT } from '../../model.ts';
import { findAtOnce } from '../at-once.ts';
import { say, type Talk } from '../talk.ts';
import type { StepActions } from './step.ts';

/** The desk that the tree of this intent hands over to. */
function deskOf(intent: Intent, talk: Talk): string {
  const dialogs = [
    talk.content.dialogs.get(intent),
    talk.content.dialogs.get(OTHER_IT),
    ...talk.content.dialogs.values(),
  ];
  for (const dialog of dialogs)
    for (const step of Object.values(dialog?.steps ?? {})) if ('handoff' in step) return step.handoff;
  return [...talk.content.desks.keys()][0] ?? OTHER_IT;
}

/** Surer than this, a guess is worth more to the desks than none. */
const LIKELY = 0.3;

/** What it is about: the tree, or else the best guess from a message that describes something. */
function intentOf({ session, heard, content }: Talk): Intent {
  if (session.position) return session.position.intent;
  if (session.waiting?.for === 'intent') return session.waiting.options[0] ?? OTHER_IT;
  const [guess] = heard.control || heard.answer?.kind === 'choice' ? [] : heard.intents;
  return guess && guess.confidence >= LIKELY && content.dialogs.has(guess.intent) ? guess.intent : OTHER_IT;
}

/** What is said to each reason after the tree's own words, which say most of it; null where they say all of it. */
const AFTER_WHY: Readonly<Partial<Record<HandoffReason, SpeechKey | null>>> = {
  tree: null,
  'not-remote-desktop': null,
  'needs-rights': 'handoff-tree',
};

interface Handoff {
  intent?: Intent;
  desk?: string;
  /** The tree's own reason. */
  why?: string | undefined;
}

/** The session keeps what is known, for the ticket, and is over. */
export function openTicket(
  talk: Talk,
  reason: HandoffReason,
  { intent = intentOf(talk), desk = deskOf(intent, talk), why }: Handoff = {},
): void {
  if (why) talk.acts.push({ act: 'tell', text: why });
  const key = why ? AFTER_WHY[reason] : undefined;
  if (key !== null) say(talk, key ?? `handoff-${reason}`);
  talk.acts.push({ act: 'open-ticket', desk, intent, reason });
  Object.assign(talk.session, {
    position: null,
    waiting: null,
    missed: 0,
    trail: [],
    stuckBecause: null,
    ended: 'closed',
  } satisfies Partial<Session>);
}

export const handoffStep: StepActions<'handoff'> = {
  enter(step, talk) {
    openTicket(talk, reasonOf(talk), { desk: step.handoff, why: step.why });
    return 'over';
  },
};

function reasonOf({ session, content }: Talk): HandoffReason {
  const because = session.stuckBecause;
  if (session.position?.intent === OTHER_IT) return 'not-remote-desktop';
  if (because) return because;
  return findAtOnce(session, content) ? 'not-self-service' : 'tree';
}
