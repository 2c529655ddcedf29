/** Takes the answer to a symptom that was asked for. */
import type { Symptom } from '../../content/content.ts';
import { DONT_KNOW } from '../../content/schema/symptoms.ts';
import { matchAnswer } from '../../understand/answer.ts';
import { agrees } from '../agrees.ts';
import type { Talk } from '../talk.ts';
import { leaveMark } from '../trail.ts';

/** Questions to which "it worked" and "still the same" are answers, as in "Does a second try succeed?". */
const ABOUT_WORKING = /\b(?:work|works|worked|succeed|reach other|open in|get in)\b/i;

/** Whether the choice was named, and not only read out of a word such as "ok", "it worked" or "same as before". */
function isNamed({ heard }: Talk, symptom: Symptom): boolean {
  const choices = [...symptom.answers, { value: DONT_KNOW, label: DONT_KNOW }];
  return heard.text === '' || matchAnswer(heard.text, null, choices) !== null;
}

function isMeant(talk: Talk, symptom: Symptom): boolean {
  const { control, text } = talk.heard;
  if (isNamed(talk, symptom)) return true;
  if (control === 'affirm') return agrees(text);
  return (control !== 'worked' && control !== 'not-worked') || ABOUT_WORKING.test(symptom.ask);
}

/** The value given by button, by label, in passing, or by not knowing; null where the message holds none. */
export function symptomAnswer(talk: Talk): string | null {
  const { session, heard, content } = talk;
  const { waiting } = session;
  const symptom = waiting?.for === 'symptom' ? content.symptoms.get(waiting.id) : undefined;
  if (!symptom) return null;
  if (heard.answer?.kind === 'choice' && isMeant(talk, symptom)) return heard.answer.value;
  const noticed = heard.symptoms[symptom.id];
  if (noticed && symptom.answers.some(({ value }) => value === noticed)) return noticed;
  return heard.control === 'skip' || heard.control === 'cannot' ? DONT_KNOW : null;
}

/** Answering takes trying something, which takes this many seconds at least. */
const TRYING = 60;

/** "Ok, will try", said to a question that is answered by trying something. */
export function willTry({ session: { waiting }, heard, content }: Talk): boolean {
  return (
    heard.control === 'affirm' &&
    waiting?.for === 'symptom' &&
    (content.symptoms.get(waiting.id)?.seconds ?? 0) >= TRYING
  );
}

/** True if the question on the table is answered now. */
export function hearSymptom(talk: Talk): boolean {
  const { session } = talk;
  const value = symptomAnswer(talk);
  if (value === null || session.waiting?.for !== 'symptom') return false;
  leaveMark(talk);
  session.symptoms[session.waiting.id] = value;
  return true;
}
