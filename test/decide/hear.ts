/** Makes what was heard, and a session to hear it in, without going through a text. */

import type { Content } from '../../src/content/content.ts';
import { decide } from '../../src/decide/decide.ts';
import { choicesOf } from '../../src/decide/questions.ts';
import { startSession } from '../../src/decide/session.ts';
import type { Act, Heard, Message, Session } from '../../src/model.ts';
import { speakIn } from '../../src/render/words.ts';

export const AT = '2026-11-22T09:00:00.000Z';

export const heard = (what: Partial<Heard>): Heard => ({
  text: '',
  control: null,
  codes: [],
  sentences: [],
  myths: [],
  intents: [],
  symptoms: {},
  answer: null,
  late: null,
  hidSecret: false,
  ...what,
});

const message: Message = {
  id: 'm',
  text: '',
  from: { id: 'ada', name: 'Ada' },
  where: { key: 'chat', kind: 'personal', address: null },
  locale: 'en',
  attachments: [],
  action: null,
  at: AT,
};

export const freshSession = (): Session => startSession('chat|ada', message);

export function tell(session: Session, what: Partial<Heard>, content: Content): { session: Session; acts: Act[] } {
  return decide({ session, ticket: null, at: AT, hasAttachment: false }, heard(what), content);
}

/** The values that can be chosen now; free text where any text is an answer. */
export function possibleAnswers(session: Session, content: Content): Heard['answer'][] {
  if (!session.waiting) return [];
  const choices = choicesOf(session, content, speakIn('en', content));
  if (choices === null) return [{ kind: 'text', value: 'HOST-17' }];
  return choices.map(({ value }) => ({ kind: 'choice', value }));
}
