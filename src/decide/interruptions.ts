/** What may be said at any moment, whatever the bot has asked: each handles the turn and returns true, or leaves it. */
import { rankCauses } from './belief.ts';
import { changeTopic } from './change-of-topic.ts';
import { asUntold } from './count-outcome.ts';
import { isNews } from './notice.ts';
import { relapse, solved, thanks } from './outcome-turns.ts';
import { forgetProblem } from './session.ts';
import { openTicket } from './steps/handoff.ts';
import { currentStep, type Interruption, isOpen, repeatQuestion, say, type Talk, titleOf } from './talk.ts';
import { goBack } from './trail.ts';
import { reenter } from './walk.ts';

/** A cause less likely than this is as good as ruled out. */
const WORTH_COUNTING = 0.02;

const on =
  (control: string, act: (talk: Talk) => void): Interruption =>
  (talk) => {
    if (talk.heard.control !== control || talk.heard.answer?.kind === 'choice') return false;
    act(talk);
    return true;
  };

const help = on('help', (talk) => {
  const topics = [...talk.content.dialogs.values()].map(({ title }) => title);
  say(talk, 'help', { topics: topics.slice(0, 6).join(' · ') });
  repeatQuestion(talk);
});

const human = on('human', (talk) => {
  const { session } = talk;
  if (isOpen(talk.ticket)) return say(talk, 'already-open', { number: String(talk.ticket.number) });
  if (session.waiting?.for === 'field' && !session.position) return openTicket(talk, 'asked');
  const empty = session.said.length === 0 && session.codes.length === 0 && !session.position;
  if (!empty) return openTicket(talk, 'asked');
  say(talk, 'ask-problem');
  session.waiting = { for: 'field', id: 'problem' };
});

const restart = on('restart', (talk) => {
  forgetProblem(talk.session);
  // What comes next is a new problem, not a word for the ticket that is still open.
  if (isOpen(talk.ticket)) talk.session.waiting = { for: 'intent', id: 'topic', options: [] };
  say(talk, 'restarted');
});

const status = on('status', (talk) => {
  if (talk.ticket) talk.acts.push({ act: 'show-status', ticket: talk.ticket });
  else say(talk, 'no-ticket');
  repeatQuestion(talk);
});

const withdraw = on('withdraw', (talk) => {
  if (isOpen(talk.ticket)) talk.acts.push({ act: 'withdraw-ticket' });
  else say(talk, 'closed');
  forgetProblem(talk.session);
});

const back = on('back', (talk) => {
  const told = talk.session.tried;
  const moved = goBack(talk.session);
  const undone = told.slice(talk.session.tried.length).flatMap(({ counts }) => counts ?? []);
  if (undone.length > 0) talk.acts.push({ act: 'count', counts: asUntold(undone) });
  say(talk, moved ? 'went-back' : 'nothing-before');
  if (moved && !talk.session.waiting) reenter(talk);
  else repeatQuestion(talk);
});

const why = on('why', (talk) => {
  const { session } = talk;
  const { waiting } = session;
  if (waiting?.for === 'symptom') explainQuestion(talk, waiting.id);
  else if (waiting?.for === 'fix') say(talk, 'why-fix', { causes: causesOf(talk, waiting.id) });
  else say(talk, 'why-nothing');
  repeatQuestion(talk);
});

/** The question's own reason, how much is still open, and how long it takes. */
function explainQuestion(talk: Talk, id: string): void {
  const symptom = talk.content.symptoms.get(id);
  if (!symptom) return;
  talk.acts.push({ act: 'tell', text: symptom.why });
  const step = currentStep(talk);
  if (!step || !('diagnose' in step)) return;
  const left = rankCauses(step.diagnose.causes, talk.session, talk.content).filter(
    ({ share }) => share >= WORTH_COUNTING,
  );
  say(talk, 'why-symptom', { causes: String(left.length), seconds: String(symptom.seconds) });
}

/** The causes a fix is for, among those the current step considers. */
function causesOf(talk: Talk, fix: string): string {
  const step = currentStep(talk);
  const wanted = step && 'diagnose' in step ? step.diagnose.causes : [...talk.content.causes.keys()];
  const titles = wanted.flatMap((id) =>
    fix in (talk.content.causes.get(id)?.fixes ?? {}) ? [talk.content.causes.get(id)!.title] : [],
  );
  return titles.slice(0, 2).join(' · ');
}

const greet = on('greet', (talk) => {
  const { session } = talk;
  if (session.position && !session.ended) {
    say(talk, 'still-about', { topic: titleOf(session.position.intent, talk.content) });
    return repeatQuestion(talk);
  }
  talk.acts.push({ act: 'welcome' });
  repeatQuestion(talk);
});

const picture: Interruption = (talk) => {
  const { heard } = talk;
  if (!talk.hasAttachment || heard.answer || heard.late || heard.codes.length > 0 || heard.sentences.length > 0)
    return false;
  say(talk, 'cannot-read-picture');
  if (heard.text !== '') return false;
  repeatQuestion(talk);
  return true;
};

const myth: Interruption = (talk) => {
  const { heard, session, content } = talk;
  const known = heard.myths.map((id) => content.myths.get(id)?.truth ?? '').filter(Boolean);
  if (known.length === 0 || heard.control) return false;
  for (const text of known.slice(0, 2)) talk.acts.push({ act: 'tell', text });
  // What else the message tells may change what comes next.
  if (!session.waiting || isNews(talk.noticed)) return false;
  repeatQuestion(talk);
  return true;
};

/** A button of an earlier question: corrects that answer if it was a symptom. */
const late: Interruption = (talk) => {
  const { heard, session, content } = talk;
  if (!heard.late) return false;
  const [kind, id = ''] = heard.late.question.split(':');
  const value = heard.late.value;
  const answer = kind === 'symptom' ? content.symptoms.get(id)?.answers.find((a) => a.value === value) : undefined;
  if (answer && session.symptoms[id] !== value && session.position && !session.ended) {
    session.symptoms[id] = value;
    talk.acts.push({ act: 'confirm-symptom', symptom: id, value, corrected: true });
    reenter(talk);
  } else if (session.waiting) {
    say(talk, 'back-to-it');
    repeatQuestion(talk);
  } else say(talk, 'what-next');
  return true;
};

const nothing: Interruption = (talk) => {
  const { heard } = talk;
  if (heard.text !== '' || heard.answer || heard.late) return false;
  if (talk.session.waiting) {
    // Nothing was said, so nothing was misunderstood: a page that was opened again sends such a message too.
    say(talk, 'did-not-catch-answer');
    repeatQuestion(talk);
  } else talk.acts.push({ act: 'welcome' });
  return true;
};

/** In the order in which they are asked. */
export const INTERRUPTIONS: readonly Interruption[] = [
  late,
  picture,
  nothing,
  help,
  human,
  restart,
  status,
  withdraw,
  back,
  why,
  greet,
  thanks,
  solved,
  relapse,
  myth,
  changeTopic,
];
