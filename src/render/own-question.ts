/** The questions the bot asks on its own account, in words, for when one is asked again. */
import type { Content } from '../content/content.ts';
import type { SpeechKey } from '../content/speech-keys.ts';
import { titleOf } from '../decide/talk.ts';
import type { Session } from '../model.ts';

interface Sentence {
  key: SpeechKey;
  with?: Record<string, string>;
}

/** Null where the question is a symptom's, a fix's or a form's, which have words of their own. */
export function ownQuestion({ waiting, position, ticket }: Session, content: Content): Sentence | null {
  const title = (intent = ''): string => titleOf(intent, content);
  switch (waiting?.for) {
    case 'intent':
      return { key: 'did-you-mean' };
    case 'topic':
      return { key: 'change-topic', with: { topic: title(waiting.id), current: title(position?.intent) } };
    case 'ticket':
      return { key: 'ticket-new-or-same', with: { number: String(ticket ?? ''), topic: title(waiting.id) } };
    case 'resume':
      return { key: 'resume-topic', with: { topic: title(waiting.id) } };
    case 'code':
      return { key: 'code-which-label', with: { code: waiting.id } };
    case 'human':
      return { key: 'offer-human' };
    case 'field':
      return position ? null : { key: 'ask-problem' };
    default:
      return null;
  }
}
