/** Takes in what a message reveals beside its answer: codes, sentences, symptoms, the words themselves. */
import type { CodeHit } from '../model.ts';
import type { Talk } from './talk.ts';

/** What a technician reads; more than this nobody does. */
export const MOST_SAID = 30;

export interface Noticed {
  codes: CodeHit[];
  sentences: string[];
  /** Symptoms learnt or corrected by this message. */
  symptoms: { symptom: string; value: string; corrected: boolean }[];
}

export const NOTHING_NOTICED: Noticed = { codes: [], sentences: [], symptoms: [] };

const sameCode = (a: CodeHit, b: CodeHit): boolean =>
  a.table === b.table && (a.entry ?? a.code) === (b.entry ?? b.code);

export function notice(talk: Talk): Noticed {
  const { session, heard } = talk;
  if (heard.text !== '' && heard.control === null) session.said = [...session.said, heard.text].slice(-MOST_SAID);
  const codes = heard.codes.filter((code) => !session.codes.some((known) => sameCode(known, code)));
  const sentences = heard.sentences.filter((id) => !session.sentences.includes(id));
  session.codes.push(...codes);
  session.sentences.push(...sentences);
  return { codes, sentences, symptoms: noticeSymptoms(talk) };
}

function noticeSymptoms({ session, heard }: Talk): Noticed['symptoms'] {
  const asked = session.waiting?.for === 'symptom' ? session.waiting.id : null;
  const news: Noticed['symptoms'] = [];
  for (const [symptom, value] of Object.entries(heard.symptoms)) {
    const before = session.symptoms[symptom];
    if (before === value || symptom === asked) continue;
    session.symptoms[symptom] = value;
    news.push({ symptom, value, corrected: before !== undefined });
  }
  return news;
}

export const isNews = (noticed: Noticed): boolean =>
  noticed.codes.length > 0 || noticed.sentences.length > 0 || noticed.symptoms.length > 0;
