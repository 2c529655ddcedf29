/** Answers to the questions the bot asks on its own account, outside any tree. */

import { DONT_KNOW } from '../content/schema/symptoms.ts';
import { otherTopic } from './change-of-topic.ts';
import { beginTopic, explainEvidence, HIGH, notUnderstood, openTopic } from './opening.ts';
import { SOMETHING_ELSE } from './questions.ts';
import { forgetProblem } from './session.ts';
import { openTicket } from './steps/handoff.ts';
import { repeatQuestion, say, type Talk } from './talk.ts';
import { leaveMark } from './trail.ts';
import { reenter } from './walk.ts';

type Answer = 'yes' | 'no' | null;

function yesOrNo({ heard }: Talk): Answer {
  // "It worked" and "still the same" are read as yes and no for the buttons' sake; here they answer nothing.
  if (heard.control === 'worked' || heard.control === 'not-worked' || heard.control === 'partly') return null;
  if (heard.answer?.kind === 'choice') return heard.answer.value === 'yes' ? 'yes' : 'no';
  if (heard.control === 'affirm') return 'yes';
  return heard.control === 'deny' ? 'no' : null;
}

/** Something else was said instead of an answer: if it clearly names a problem, that counts. */
function sayAgain(talk: Talk): void {
  const { heard, session, content } = talk;
  const top = heard.intents[0];
  const clear = top !== undefined && top.confidence >= HIGH && content.dialogs.has(top.intent);
  if (heard.control !== null || !clear) return notUnderstood(talk);
  if (session.position && top.intent === session.position.intent) {
    say(talk, 'back-to-it');
    return reenter(talk);
  }
  // A tree that was begun is left only for something that is surely another matter.
  if (session.position && otherTopic(talk) === null) return notUnderstood(talk);
  session.waiting = null;
  openTopic(talk);
}

function answerTopics(talk: Talk): void {
  const { heard, session } = talk;
  const value = heard.answer?.kind === 'choice' ? heard.answer.value : null;
  if (value === SOMETHING_ELSE || heard.control === 'deny') {
    session.waiting = null;
    return notUnderstood(talk);
  }
  if (
    value === null &&
    heard.control === 'affirm' &&
    session.waiting?.for === 'intent' &&
    session.waiting.options.length === 1
  ) {
    return beginTopic(talk, session.waiting.options[0]!, true);
  }
  if (value === null) return sayAgain(talk);
  leaveMark(talk);
  beginTopic(talk, value, true);
}

function answerChange(talk: Talk, intent: string): void {
  const { session } = talk;
  const answer = yesOrNo(talk);
  if (answer === null) return sayAgain(talk);
  if (answer === 'yes') {
    leaveMark(talk);
    return beginTopic(talk, intent, true);
  }
  session.waiting = null;
  say(talk, 'back-to-it');
  reenter(talk);
}

function answerResume(talk: Talk): void {
  const { session, heard } = talk;
  const answer = heard.control === 'not-worked' || heard.control === 'partly' ? 'yes' : yesOrNo(talk);
  if (answer === null) return sayAgain(talk);
  if (answer === 'yes') return reenter(talk);
  forgetProblem(session);
  say(talk, 'ask-problem');
}

function answerHuman(talk: Talk): void {
  const { session } = talk;
  const answer = yesOrNo(talk);
  if (answer === 'yes') return openTicket(talk, 'not-understood');
  if (answer === null) return sayAgain(talk);
  session.missed = 0;
  const asked = session.waiting?.id ?? '';
  session.waiting = null;
  if (session.position) {
    // The question that was not understood twice is left out, or it would come again for ever.
    if (talk.content.symptoms.has(asked)) session.symptoms[asked] ??= DONT_KNOW;
    say(talk, 'back-to-it');
    return reenter(talk);
  }
  say(talk, 'ask-problem');
}

function answerTicket(talk: Talk, intent: string): void {
  const { session, heard } = talk;
  const { symptoms, codes, sentences } = session;
  const chosen =
    heard.answer?.kind === 'choice' ? heard.answer.value : heard.control === 'deny' ? 'new' : heard.control;
  // What led to the question, and what was said instead of an answer to it.
  const earlier = session.said.findLast((words) => words !== heard.text) ?? '';
  const said = chosen === null ? [earlier, heard.text] : [earlier];
  if (chosen === 'new') {
    forgetProblem(session);
    Object.assign(session, { ticket: null, said, symptoms, codes, sentences });
    talk.noticed = { codes, sentences, symptoms: [] };
    return beginTopic(talk, intent, true);
  }
  session.waiting = null;
  talk.acts.push({ act: 'add-to-ticket', text: said.join('\n') });
}

/** The label under which the number stands; not knowing leaves the likelier one. */
function answerCode(talk: Talk, code: string, options: readonly string[]): void {
  const { heard, session, content } = talk;
  if (heard.answer?.kind !== 'choice' && heard.control !== 'skip') return sayAgain(talk);
  const table = options.find((option) => option === heard.answer?.value) ?? options[0]!;
  const entry = content.tables.get(table)?.codes.find((known) => Number(known.code) === Number(code));
  const hit = { table, code, entry: entry?.code ?? null };
  leaveMark(talk);
  session.codes = session.codes.map((known) => (known.code === code ? hit : known));
  session.waiting = null;
  talk.noticed = { ...talk.noticed, codes: [hit] };
  if (entry?.intent) return beginTopic(talk, entry.intent, false);
  openTopic(talk);
}

/** Handles the question on the table if it is one of the bot's own; false otherwise. */
export function answerOwnQuestion(talk: Talk): boolean {
  const { waiting, position } = talk.session;
  switch (waiting?.for) {
    case 'intent':
      answerTopics(talk);
      return true;
    case 'topic':
      answerChange(talk, waiting.id);
      return true;
    case 'ticket':
      answerTicket(talk, waiting.id);
      return true;
    case 'code':
      answerCode(talk, waiting.id, waiting.options);
      return true;
    case 'resume':
      answerResume(talk);
      return true;
    case 'human':
      answerHuman(talk);
      return true;
    case 'field':
      if (position) return false;
      answerProblem(talk);
      return true;
    default:
      return false;
  }
}

/** The one sentence a person gives before a technician takes over. */
function answerProblem(talk: Talk): void {
  if (talk.heard.text === '') return repeatQuestion(talk);
  explainEvidence(talk);
  openTicket(talk, 'asked');
}
