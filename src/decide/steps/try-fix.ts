/** Offers one fix, and hears how it went. */
import type { Outcome } from '../../model.ts';
import { normalise } from '../../understand/clean.ts';
import { ask, repeatQuestion, say, type Talk } from '../talk.ts';
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
/** "ok" and "will do" promise to try; only a plain yes answers the question below the steps. */
const PLAIN_YES = /^(?:yes|yep|yeah|yup|ja|jep|oui|si|sí|sim|はい|是)\b/u;

function outcomeIn({ heard }: Talk): Outcome | 'trying' | null {
  if (heard.answer?.kind === 'choice') return BY_BUTTON[heard.answer.value] ?? null;
  const { control } = heard;
  if (control === 'deny') return 'did-not-help';
  if (control === 'affirm') return PLAIN_YES.test(normalise(heard.text)) ? 'cured' : 'trying';
  return control ? (BY_BUTTON[control] ?? null) : null;
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
    say(talk, 'take-your-time');
    repeatQuestion(talk);
    return 'wait';
  }
  leaveMark(session);
  session.tried.push({ fix: session.waiting.id, outcome, offered: session.offered ?? talk.at, told: talk.at });
  session.offered = null;
  const remark = REMARK[outcome];
  if (remark) say(talk, remark);
  return outcome;
}
