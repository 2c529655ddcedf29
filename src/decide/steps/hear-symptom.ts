/** Takes the answer to a symptom that was asked for. */
import { DONT_KNOW } from '../../content/schema/symptoms.ts';
import { leaveMark } from '../trail.ts';
import type { Talk } from '../talk.ts';

/** The value given by button, by label, in passing, or by not knowing; null where the message holds none. */
function valueIn({ session, heard, content }: Talk): string | null {
  const { waiting } = session;
  if (waiting?.for !== 'symptom') return null;
  if (heard.answer?.kind === 'choice') return heard.answer.value;
  const noticed = heard.symptoms[waiting.id];
  if (noticed && content.symptoms.get(waiting.id)?.answers.some(({ value }) => value === noticed)) return noticed;
  return heard.control === 'skip' || heard.control === 'cannot' ? DONT_KNOW : null;
}

/** True if the question on the table is answered now. */
export function hearSymptom(talk: Talk): boolean {
  const { session } = talk;
  const value = valueIn(talk);
  if (value === null || session.waiting?.for !== 'symptom') return false;
  leaveMark(session);
  session.symptoms[session.waiting.id] = value;
  return true;
}
