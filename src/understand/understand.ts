/** Message → Heard: everything that can be made out in one message, without deciding anything. */
import type { Content } from '../content/content.ts';
import type { Answer, Choice, CodeHit, Control, Heard, LateAnswer, Message } from '../model.ts';
import { matchAnswer } from './answer.ts';
import { clean, normalise, shorten } from './clean.ts';
import { type CodeIndex, indexCodes } from './code-index.ts';
import { type ControlFinder, indexControls } from './controls.ts';
import { findCodes } from './error-codes.ts';
import { indexSentences, type SentenceFinder } from './error-sentences.ts';
import { CONTROL_LABEL, type IntentModel, type Ranked } from './intent.ts';
import { maskSecrets } from './mask.ts';
import { indexMyths, type MythFinder } from './myths.ts';
import { isElsewhere, rankIntents } from './rank.ts';
import { indexSymptoms, type SymptomFinder } from './symptoms.ts';

/** What understanding needs, made once from the content. */
export interface Knowledge {
  content: Content;
  codes: CodeIndex;
  findSentences: SentenceFinder;
  findSymptoms: SymptomFinder;
  findControl: ControlFinder;
  findMyths: MythFinder;
  model: IntentModel;
}

/** What was asked last: its name and what can be chosen; `choices` null where any text is an answer or nothing was asked. */
export interface Asked {
  question: string;
  choices: Choice[] | null;
}

/** The verb of a button that answers a question. */
export const ANSWER_VERB = 'answer';
/** Longer texts describe something; they do not steer. */
const LONGEST_CONTROL = 160;
/** How sure the model must be that a turn steers: a few words say little else, and what ends things must be meant. */
const SURE = { short: 0.35, long: 0.6, ending: 0.85 } as const;
const SHORT = 4;
/** Words that no good news holds: "its not working now" is close to "it is working now". */
const SOUNDS_BROKEN =
  /(?:^| )(?:not|isnt|doesnt|dont|cant|cannot|wont|never|no longer|worse|bad|broken|fails?|failed|failing|crash\S*|drops?|dropped|stuck|kaputt|nicht|kein\S*|pas|nao|não|niet)(?: |$)/;
const ENDING: ReadonlySet<Control> = new Set(['restart', 'withdraw', 'worked']);
const KEPT = 4000;
/** Tables whose numbers other programs show too. */
const COMMON_TABLES: ReadonlySet<string> = new Set(['win32', 'ntstatus', 'sspi', 'unlisted']);

/** Whether the number may as well be another program's: by its table, or because it was only guessed to be hexadecimal. */
const isCommon = ({ table, code, entry }: CodeHit): boolean =>
  COMMON_TABLES.has(table) || (/^\d+$/.test(code) && entry !== null && Number(entry) !== Number(code));

export function prepareKnowledge(content: Content, model: IntentModel): Knowledge {
  return {
    content,
    codes: indexCodes(content.tables.values()),
    findSentences: indexSentences(content.sentences.values()),
    findSymptoms: indexSymptoms(content.symptoms.values()),
    findControl: indexControls(content.controlPhrases.values()),
    findMyths: indexMyths(content.myths.values()),
    model,
  };
}

function controlOf(text: string, ranked: Ranked[], knowledge: Knowledge): Control | null {
  const exact = knowledge.findControl(text);
  if (exact) return exact;
  const top = ranked[0];
  if (text.length > LONGEST_CONTROL || !top?.label.startsWith(CONTROL_LABEL)) return null;
  const control = top.label.slice(CONTROL_LABEL.length) as Control;
  const short = normalise(text).split(' ').length <= SHORT;
  const least = short ? SURE.short : ENDING.has(control) ? SURE.ending : SURE.long;
  if (control === 'worked' && SOUNDS_BROKEN.test(normalise(text))) return top.confidence >= least ? 'not-worked' : null;
  return top.confidence >= least ? control : null;
}

/** A pressed button: an answer to the question on the table, or to an earlier one. */
function pressed(message: Message, asked: Asked | null): { answer: Answer | null; late: LateAnswer | null } {
  const { question, value } = message.action?.verb === ANSWER_VERB ? (message.action.data ?? {}) : {};
  if (typeof question !== 'string' || typeof value !== 'string') return { answer: null, late: null };
  if (asked && asked.question === question) {
    const kind = asked.choices === null ? 'text' : 'choice';
    if (kind === 'text' || asked.choices?.some((choice) => choice.value === value))
      return { answer: { kind, value: maskSecrets(shorten(clean(value), KEPT)) }, late: null };
    return { answer: null, late: null };
  }
  return { answer: null, late: { question, value: shorten(value, KEPT) } };
}

export function understand(message: Message, asked: Asked | null, knowledge: Knowledge): Heard {
  const full = clean(message.text);
  const read = shorten(full, KEPT);
  const text = maskSecrets(read);
  const ranked = text === '' ? [] : knowledge.model.rank(text);
  const found = findCodes(full, knowledge.codes);
  const sentences = knowledge.findSentences(full);
  const foreign = sentences.length === 0 && found.every(isCommon) && isElsewhere(ranked);
  const codes = foreign ? [] : found;
  const control = codes.length > 0 || sentences.length > 0 || text === '' ? null : controlOf(text, ranked, knowledge);
  const button = pressed(message, asked);
  return {
    text,
    control,
    codes,
    sentences,
    myths: knowledge.findMyths(full),
    intents: rankIntents(ranked, codes, sentences, knowledge.content),
    symptoms: knowledge.findSymptoms(text),
    answer: button.answer ?? (asked ? matchAnswer(text, control, asked.choices) : null),
    late: button.late,
    hidSecret: text !== read,
  };
}
