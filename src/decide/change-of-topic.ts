/** Notices that a person has gone on to something else, and asks before leaving what was begun. */
import { ask, say, type Talk, titleOf } from './talk.ts';

/** Leaving a tree needs more certainty than beginning one. */
const SURE = 0.8;
/** "I restarted my laptop" is a report, not a new problem. */
const FEWEST_WORDS = 6;

/** The other topic the message is clearly about, or null. */
export function otherTopic(talk: Talk): string | null {
  const { session, heard, content } = talk;
  const top = heard.intents[0];
  if (!top || heard.control || heard.answer?.kind === 'choice') return null;
  if (top.confidence < SURE || top.intent === session.position?.intent || !content.dialogs.has(top.intent)) return null;
  const exact = heard.codes.some((code) => code.entry !== null) || heard.sentences.length > 0;
  return exact || heard.text.split(/\s+/).length >= FEWEST_WORDS ? top.intent : null;
}

export function changeTopic(talk: Talk): boolean {
  const { session, heard, content } = talk;
  if (!session.position || session.ended || !session.waiting) return false;
  if (session.waiting.for !== 'symptom' && session.waiting.for !== 'fix') return false;
  // An answer, or a symptom told in passing, is not a new topic, however it is worded.
  if (Object.keys(heard.symptoms).length > 0 && heard.codes.length === 0 && heard.sentences.length === 0) return false;
  const intent = otherTopic(talk);
  if (!intent) return false;
  say(talk, 'change-topic', { topic: titleOf(intent, content), current: titleOf(session.position.intent, content) });
  ask(talk, { for: 'topic', id: intent });
  return true;
}
