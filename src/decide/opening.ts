/** Chooses the topic of a new problem: goes on, offers the best few, asks to say it differently, or offers a person. */
import { type Intent, type IntentGuess, NOTHING_I_KNOW, OTHER_IT } from '../model.ts';
import { findAtOnce } from './at-once.ts';
import { openTicket } from './steps/handoff.ts';
import { ask, repeatQuestion, say, type Talk, titleOf } from './talk.ts';
import { startTree } from './walk.ts';

/** Sure enough to go on. */
export const HIGH = 0.55;
/** With a code that nobody knows the rest of the message must be clearer. */
const HIGH_WITH_UNKNOWN_CODE = 0.85;
/** Sure enough to be offered. */
export const MEDIUM = 0.12;
const MOST_OFFERED = 3;
/** Shown when nothing was understood: two of the most frequent problems, in people's words. */
const EXAMPLES: readonly Intent[] = ['cannot-reach-host', 'bad-credentials'];

/** Says what the codes and sentences of this message mean. A pair is explained as a whole, also when it comes in two messages. */
export function explainEvidence({ acts, noticed, session }: Talk): void {
  if (noticed.codes.length === 0 && noticed.sentences.length === 0) return;
  const codes = noticed.codes.length > 0 ? session.codes : [];
  acts.push({ act: 'explain-codes', codes: [...codes], sentences: noticed.sentences });
}

export function beginTopic(talk: Talk, intent: Intent, named: boolean): void {
  // The tree for everything else introduces itself.
  if (!named && intent !== OTHER_IT) say(talk, 'sounds-like', { topic: titleOf(intent, talk.content) });
  explainEvidence(talk);
  startTree(talk, intent);
}

/** Answers a message that is not understood: differently each time, and never without a way on. */
export function notUnderstood(talk: Talk): void {
  const { session, content } = talk;
  session.missed += 1;
  if (session.missed >= 3 && session.waiting?.for === 'human') {
    if (session.position || !isOffTopic(talk)) return openTicket(talk, 'not-understood');
    session.waiting = null;
    session.missed = 1;
    return say(talk, 'off-topic');
  }
  if (session.missed >= 2) {
    // Which question it was about: who declines goes on without its answer.
    const about = session.waiting?.for === 'symptom' ? session.waiting.id : 'technician';
    say(talk, 'offer-human');
    return ask(talk, { for: 'human', id: about });
  }
  if (session.waiting) {
    const { control } = talk.heard;
    say(talk, control === 'not-worked' || control === 'partly' ? 'back-to-it' : 'did-not-catch-answer');
    return repeatQuestion(talk);
  }
  const examples = EXAMPLES.flatMap((intent) => content.dialogs.get(intent)?.example ?? []).map(
    (example) => `“${example}”`,
  );
  say(talk, 'say-it-differently', { examples: examples.join(' · ') });
}

/** The intents worth offering: known trees above the threshold, best first. */
export function offered(intents: readonly IntentGuess[], talk: Talk): IntentGuess[] {
  return intents
    .filter(({ intent, confidence }) => talk.content.dialogs.has(intent) && confidence >= MEDIUM)
    .slice(0, MOST_OFFERED);
}

/** About no trouble with computers at all. */
function isOffTopic({ heard }: Talk): boolean {
  const top = heard.intents[0];
  return top?.intent === NOTHING_I_KNOW && top.confidence >= HIGH && !heard.codes.some((code) => code.entry === null);
}

/** The topic a message is surely about, or null. */
function sureTopic({ heard, content }: Talk): Intent | null {
  const top = heard.intents[0];
  if (!top || !content.dialogs.has(top.intent)) return null;
  const guessed =
    heard.codes.length > 0 && heard.codes.every((code) => code.entry === null) && heard.sentences.length === 0;
  return top.confidence >= (guessed ? HIGH_WITH_UNKNOWN_CODE : HIGH) ? top.intent : null;
}

/** What cannot wait goes to a technician, whatever else the message is about; a tree that sees to it itself does so. */
function handOverAtOnce(talk: Talk, topic: Intent | null): boolean {
  const { session, heard, content } = talk;
  const reason = findAtOnce(session, content);
  const steps = Object.values((topic && content.dialogs.get(topic)?.steps) || {});
  if (
    !reason ||
    steps.some((step) => 'diagnose' in step && step.diagnose.causes.some((id) => content.causes.get(id)?.['at-once']))
  )
    return false;
  const intent = heard.intents.find((guess) => guess.intent !== OTHER_IT && content.dialogs.has(guess.intent))?.intent;
  explainEvidence(talk);
  openTicket(talk, 'not-self-service', { why: reason, ...(intent ? { intent } : {}) });
  return true;
}

/** A number alone that means two things: asks where it was shown before saying what it means. */
function askWhichLabel(talk: Talk): boolean {
  const [hit, ...more] = talk.heard.codes;
  if (!hit?.either || more.length > 0 || talk.heard.sentences.length > 0) return false;
  say(talk, 'code-which-label', { code: hit.code });
  ask(talk, { for: 'code', id: hit.code, options: hit.either });
  return true;
}

export function openTopic(talk: Talk): void {
  const { heard, session } = talk;
  if (askWhichLabel(talk)) return;
  const topic = sureTopic(talk);
  if (handOverAtOnce(talk, topic)) return;
  if (topic) return beginTopic(talk, topic, false);
  explainEvidence(talk);
  if (isOffTopic(talk) && session.missed === 0) {
    session.missed += 1;
    return say(talk, 'off-topic');
  }
  const options = offered(heard.intents, talk).map(({ intent }) => intent);
  if (options.length === 0) return notUnderstood(talk);
  say(talk, 'did-you-mean');
  ask(talk, { for: 'intent', id: 'topic', options });
}
