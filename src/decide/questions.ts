/** The question on the table: what it is called, and what can be chosen. Used to understand an answer and to show the buttons. */
import type { Content } from '../content/content.ts';
import { DONT_KNOW } from '../content/schema/symptoms.ts';
import type { SpeechKey } from '../content/speech-keys.ts';
import type { Choice, Session, Waiting } from '../model.ts';
import { fieldAt } from './steps/form.ts';

/** A bot's own sentence in the person's language. */
export type Speak = (key: SpeechKey, words?: Record<string, string>) => string;

/** The values of the buttons below a fix. */
export const FIX_BUTTONS = ['worked', 'partly', 'not-worked', 'cannot', 'skip'] as const;
export const SOMETHING_ELSE = 'something-else';

/** A stable name for the question, for example `symptom:stage`. */
export const nameQuestion = (waiting: Waiting): string => `${waiting.for}:${waiting.id}`;

/** The choices, or null where any text is an answer. */
export function choicesOf(session: Session, content: Content, speak: Speak): Choice[] | null {
  const { waiting } = session;
  const button = (value: string, key: SpeechKey): Choice => ({ value, label: speak(key) });
  switch (waiting?.for) {
    case 'symptom': {
      const answers = content.symptoms.get(waiting.id)?.answers ?? [];
      return [...answers.map(({ value, label }) => ({ value, label })), button(DONT_KNOW, 'dont-know')];
    }
    case 'fix':
      return FIX_BUTTONS.map((value) => button(value, `button-${value}`));
    case 'intent': {
      const topics = waiting.options.map((intent) => ({
        value: intent,
        label: content.dialogs.get(intent)?.title ?? intent,
      }));
      return [...topics, button(SOMETHING_ELSE, 'something-else')];
    }
    case 'code':
      return [
        ...waiting.options.map((table) => ({
          value: table,
          label: content.tables.get(table)?.['shown-as'][0] ?? table,
        })),
        button(DONT_KNOW, 'dont-know'),
      ];
    case 'ticket':
      return [button('same', 'button-same-ticket'), button('new', 'button-new-problem')];
    case 'topic':
    case 'resume':
    case 'human':
      return [button('yes', 'button-yes'), button('no', 'button-no')];
    case 'field':
      return fieldAt(session, content)?.choices?.map((label) => ({ label, value: label })) ?? null;
    default:
      return null;
  }
}
