/** (session, heard, content) → {session, acts}: what to do about one message. Pure: the same input gives the same decision. */
import type { Content } from '../content/content.ts';
import type { Act, Control, Heard, Session, Ticket } from '../model.ts';
import { answerOwnQuestion } from './answers.ts';
import { otherTopic } from './change-of-topic.ts';
import { INTERRUPTIONS } from './interruptions.ts';
import { isNews, NOTHING_NOTICED, notice } from './notice.ts';
import { beginTopic, explainEvidence, notUnderstood, openTopic } from './opening.ts';
import { forgetProblem } from './session.ts';
import { willTry } from './steps/hear-symptom.ts';
import { hearStep } from './steps/steps.ts';
import { ask, currentStep, isOpen, repeatQuestion, say, type Talk, titleOf } from './talk.ts';
import { talkAboutTicket } from './ticket-turns.ts';
import { leaveMark, markOf } from './trail.ts';
import { reenter, walk } from './walk.ts';

export interface Situation {
  session: Session;
  ticket: Ticket | null;
  /** ISO 8601: when the message arrived. */
  at: string;
  hasAttachment: boolean;
}
export interface Decision {
  session: Session;
  acts: Act[];
}

/** After so long the bot asks whether it is still about the same thing. */
const LONG_AGO_MS = 7 * 86_400_000;

export function decide(situation: Situation, heard: Heard, content: Content): Decision {
  const session = structuredClone(situation.session);
  const { ticket, at, hasAttachment } = situation;
  const talk: Talk = {
    session,
    before: markOf(session),
    heard,
    content,
    ticket,
    at,
    hasAttachment,
    noticed: NOTHING_NOTICED,
    acts: [],
  };
  decideTurn(talk, Date.parse(at) - Date.parse(session.at) > LONG_AGO_MS);
  session.at = at;
  return { session, acts: talk.acts };
}

function decideTurn(talk: Talk, longAgo: boolean): void {
  const { session } = talk;
  if (talk.heard.hidSecret) say(talk, 'secret-hidden');
  if (longAgo && resume(talk)) return;
  if (session.ended && isNewProblem(talk)) forgetProblem(session);
  talk.noticed = notice(talk);
  if (talkAboutTicket(talk)) return;
  if (INTERRUPTIONS.some((interruption) => interruption(talk))) return;
  if (answerOwnQuestion(talk)) return;
  if (session.waiting && session.position) return goOn(talk);
  newTurn(talk);
}

/** Heard also by a bot that has not been spoken to for a week. */
const AT_ANY_TIME: ReadonlySet<Control | null> = new Set(['human', 'restart', 'withdraw', 'status', 'help']);

/** After a week: the same problem, or another one? A clear new one needs no question. */
function resume(talk: Talk): boolean {
  const { session } = talk;
  if (!session.position || session.ended || talk.heard.late || AT_ANY_TIME.has(talk.heard.control)) return false;
  if (otherTopic(talk)) {
    forgetProblem(session);
    return false;
  }
  talk.noticed = notice(talk);
  say(talk, 'resume-topic', { topic: titleOf(session.position.intent, talk.content) });
  ask(talk, { for: 'resume', id: session.position.intent });
  return true;
}

const isNewProblem = ({ heard }: Talk): boolean => heard.control === null && heard.text !== '';

/** Hears the answer to the step's question; news that are no answer are taken in and planned with. */
function goOn(talk: Talk): void {
  const { session, noticed } = talk;
  const step = currentStep(talk);
  if (!step) return beginTopic(talk, session.position!.intent, false);
  for (const { symptom, value, corrected } of noticed.symptoms)
    talk.acts.push({ act: 'confirm-symptom', symptom, value, corrected });
  explainEvidence(talk);
  const onward = hearStep(step, talk);
  if (onward !== null) {
    session.missed = 0;
    return walk(talk, onward);
  }
  if (willTry(talk)) {
    say(talk, 'take-your-time');
    return repeatQuestion(talk);
  }
  if (!isNews(noticed)) {
    if (talk.heard.codes.length === 0 && talk.heard.sentences.length === 0) return notUnderstood(talk);
    // The same error once more: it is known, and the question is still open.
    say(talk, 'known-already');
    return repeatQuestion(talk);
  }
  session.missed = 0;
  leaveMark(talk);
  reenter(talk);
}

/** Nothing is on the table: a new problem, or a word in passing. */
function newTurn(talk: Talk): void {
  const { heard, session } = talk;
  switch (heard.control) {
    case null:
      if (heard.myths.length > 0 && !isNews(talk.noticed)) return say(talk, 'what-next');
      return openTopic(talk);
    case 'worked':
      return say(talk, 'glad-solved');
    case 'affirm':
    case 'deny':
    case 'skip':
      if (isOpen(talk.ticket)) return say(talk, 'already-open', { number: String(talk.ticket.number) });
      return say(talk, session.ended ? 'you-are-welcome' : 'ask-problem');
    default:
      // "Still broken" without a word about what: the first time that is simply asked.
      if (session.missed > 0) return notUnderstood(talk);
      session.missed = 1;
      return say(talk, 'ask-problem');
  }
}
