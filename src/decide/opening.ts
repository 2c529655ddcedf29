/** Chooses the topic of a new problem: goes on, offers the best few, asks to say it differently, or offers a person. */
import { type Intent, type IntentGuess, NOTHING_I_KNOW } from '../model.ts';
import { openTicket } from './steps/handoff.ts';
import { ask, repeatQuestion, say, type Talk, titleOf } from './talk.ts';
import { startTree } from './walk.ts';

/** Sure enough to go on. */
export const HIGH = 0.55;
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
  if (!named) say(talk, 'sounds-like', { topic: titleOf(intent, talk.content) });
  explainEvidence(talk);
  startTree(talk, intent);
}

/** Answers a message that is not understood: differently each time, and never without a way on. */
export function notUnderstood(talk: Talk): void {
  const { session, content } = talk;
  session.missed += 1;
  if (session.missed >= 3 && session.waiting?.for === 'human') return openTicket(talk, 'not-understood');
  if (session.missed >= 2) {
    say(talk, 'offer-human');
    return ask(talk, { for: 'human', id: 'technician' });
  }
  if (session.waiting) {
    say(talk, 'did-not-catch-answer');
    return repeatQuestion(talk);
  }
  const examples = EXAMPLES.flatMap((intent) => content.dialogs.get(intent)?.example ?? []).map((example) => `“${example}”`);
  say(talk, 'say-it-differently', { examples: examples.join(' · ') });
}

/** The intents worth offering: known trees above the threshold, best first. */
export function offered(intents: readonly IntentGuess[], talk: Talk): IntentGuess[] {
  return intents.filter(({ intent, confidence }) => talk.content.dialogs.has(intent) && confidence >= MEDIUM).slice(0, MOST_OFFERED);
}

export function openTopic(talk: Talk): void {
  const { heard, session } = talk;
  const top = heard.intents[0];
  const unknown = heard.codes.filter((code) => code.entry === null);
  if (top && top.confidence >= HIGH && talk.content.dialogs.has(top.intent)) return beginTopic(talk, top.intent, false);
  explainEvidence(talk);
  if (top?.intent === NOTHING_I_KNOW && top.confidence >= HIGH && unknown.length === 0 && session.missed === 0) {
    session.missed += 1;
    return say(talk, 'off-topic');
  }
  const options = offered(heard.intents, talk).map(({ intent }) => intent);
  if (options.length === 0) return notUnderstood(talk);
  say(talk, 'did-you-mean');
  ask(talk, { for: 'intent', id: 'topic', options });
}
