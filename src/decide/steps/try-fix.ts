/** Offers one fix, and hears how it went. */
import type { Outcome } from '../../model.ts';
import { agrees, saysDone } from '../agrees.ts';
import { ask, say, type Talk } from '../talk.ts';
import { leaveMark } from '../trail.ts';

export function offerFix(talk: Talk, fix: string): void {
  talk.session.offered = talk.at;
  ask(talk, { for: 'fix', id: fix });
}

const BY_BUTTON: Readonly<Record<string, Outcome>> = {
  worked: 'cured',
  partly: 'partly',
  'not-worked': 'did-not-help',
  cannot: 'could-not',
  skip: 'skipped',
};

function outcomeIn({ heard }: Talk): Outcome | 'trying' | null {
  const { control } = heard;
  // "ok" and "will do" promise to try; only a plain yes answers the question below the steps.
  if (control === 'affirm') return agrees(heard.text) ? 'cured' : 'trying';
  if (heard.answer?.kind === 'choice') return BY_BUTTON[heard.answer.value] ?? null;
  if (control === 'deny') return 'did-not-help';
  return control ? (BY_BUTTON[control] ?? null) : null;
}

/** The steps stand above and need no repeating; who has done them is asked how it went. */
function stayWithFix({ session, heard, content, ...talk }: Talk): void {
  const verify = session.waiting ? content.fixes.get(session.waiting.id)?.verify : undefined;
  if (verify && saysDone(heard.text)) talk.acts.push({ act: 'tell', text: verify });
  else talk.acts.push({ act: 'say', key: 'take-your-time' });
}

const REMARK: Readonly<Partial<Record<Outcome, 'partly' | 'no-rights' | 'skip-fix' | 'next-fix'>>> = {
  partly: 'partly',
  'could-not': 'no-rights',
  skipped: 'skip-fix',
  'did-not-help': 'next-fix',
};

/** The outcome, recorded; `wait` while the person is still at it; null where the message does not say. */
export function hearOutcome(talk: Talk): Outcome | 'wait' | null {
  const { session } = talk;
  const outcome = outcomeIn(talk);
  if (outcome === null || session.waiting?.for !== 'fix') return null;
  if (outcome === 'trying') {
    stayWithFix(talk);
    return 'wait';
  }
  leaveMark(talk);
  session.tried.push({ fix: session.waiting.id, outcome, offered: session.offered ?? talk.at, told: talk.at });
  session.offered = null;
  const remark = REMARK[outcome];
  if (remark) say(talk, remark);
  return outcome;
}
