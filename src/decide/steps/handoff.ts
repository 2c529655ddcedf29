/** Hands the case to a technician, with everything collected. */
import type { HandoffReason, Intent, Session } from '../../model.ts';
import { OTHER_IT } from '../../model.ts';
import { currentDialog, say, type Talk } from '../talk.ts';
import type { StepActions } from './step.ts';

/** The desk the current tree hands over to; without a tree the one that takes everything else. */
function deskOf(talk: Talk): string {
  const dialogs = [currentDialog(talk), talk.content.dialogs.get(OTHER_IT), ...talk.content.dialogs.values()];
  for (const dialog of dialogs)
    for (const step of Object.values(dialog?.steps ?? {})) if ('handoff' in step) return step.handoff;
  return [...talk.content.desks.keys()][0] ?? OTHER_IT;
}

/** What it is about: the tree, or else the best guess; a guess of "nothing I know" is somebody else's matter. */
function intentOf({ session, heard, content }: Talk): Intent {
  const guess = heard.intents[0]?.intent;
  return session.position?.intent ?? (guess && content.dialogs.has(guess) ? guess : OTHER_IT);
}

/** The session keeps what is known, for the ticket, and is over. */
export function openTicket(talk: Talk, reason: HandoffReason, desk = deskOf(talk)): void {
  say(talk, `handoff-${reason}`);
  talk.acts.push({ act: 'open-ticket', desk, intent: intentOf(talk), reason });
  Object.assign(talk.session, { position: null, waiting: null, missed: 0, trail: [], ended: 'closed' } satisfies Partial<Session>);
}

export const handoffStep: StepActions<'handoff'> = {
  enter(step, talk) {
    if (step.why) talk.acts.push({ act: 'tell', text: step.why });
    const { fields, position } = talk.session;
    const because = fields['stuck-because'];
    delete fields['stuck-because'];
    const planned = because === 'needs-rights' || because === 'fixes-used-up' ? because : 'tree';
    openTicket(talk, position?.intent === OTHER_IT ? 'not-remote-desktop' : planned, step.handoff);
    return 'over';
  },
};
