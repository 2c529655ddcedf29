/** What is said about how it went, outside the question after a fix: thanks, it works now, it fails again. */
import { asFailed } from './count-outcome.ts';
import { symptomAnswer } from './steps/hear-symptom.ts';
import { type Interruption, repeatQuestion, say, type Talk } from './talk.ts';
import { walk } from './walk.ts';

export const thanks: Interruption = (talk) => {
  if (talk.heard.control !== 'thanks') return false;
  const { waiting } = talk.session;
  // The steps of a fix stand above and need no repeating.
  if (waiting?.for === 'fix') say(talk, 'take-your-time');
  else if (waiting) {
    say(talk, 'back-to-it');
    repeatQuestion(talk);
  } else say(talk, 'you-are-welcome');
  return true;
};

/** "It works now", said to a question that it does not answer. */
export const solved: Interruption = (talk) => {
  const { session, heard } = talk;
  if (heard.control !== 'worked' || !session.position || !session.waiting || session.waiting.for === 'fix')
    return false;
  if (symptomAnswer(talk) !== null) return false;
  say(talk, 'glad-solved');
  session.waiting = null;
  session.ended = 'solved';
  return true;
};

/** A cure that did not last was counted as one: that is taken back. */
function unlearn({ session, acts }: Talk): void {
  const last = session.tried.at(-1);
  if (last?.outcome !== 'cured' || !last.counts) return;
  acts.push({ act: 'count', counts: asFailed(last.counts) });
  last.counts = last.counts.map((count) => ({ ...count, good: 0, bad: count.good }));
}

/** "It still fails", after the bot believed it solved: the fix did not help, and the tree goes on. */
export const relapse: Interruption = (talk) => {
  const { session, heard } = talk;
  if (session.ended !== 'solved' || !session.position) return false;
  if (heard.control !== 'not-worked' && heard.control !== 'partly' && heard.control !== 'deny') return false;
  session.ended = null;
  const last = session.tried.at(-1);
  unlearn(talk);
  if (last?.outcome === 'cured') last.outcome = heard.control === 'partly' ? 'partly' : 'did-not-help';
  say(talk, 'relapse');
  walk(talk, { go: session.position.step });
  return true;
};
