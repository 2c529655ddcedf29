/** Hears the message that opens a conversation, and decides about it, as the bot does. */

import type { Content } from '../../content/content.ts';
import type { Decision } from '../../decide/decide.ts';
import { decide } from '../../decide/decide.ts';
import { startSession } from '../../decide/session.ts';
import type { Heard, Message, Session } from '../../model.ts';
import { type Knowledge, understand } from '../../understand/understand.ts';

const AT = '1970-01-01T00:00:00.000Z';
const NOTHING_HEARD: Heard = {
  text: '',
  hidSecret: false,
  control: null,
  codes: [],
  sentences: [],
  myths: [],
  intents: [],
  symptoms: {},
  answer: null,
  late: null,
};

export function decideHeard(session: Session, heard: Partial<Heard>, content: Content): Decision {
  return decide({ session, ticket: null, at: AT, hasAttachment: false }, { ...NOTHING_HEARD, ...heard }, content);
}

/** Null where the message names no problem that the bot would begin with. */
export function hearOpening(text: string, knowledge: Knowledge): Decision | null {
  const message: Message = {
    id: 'opening',
    text,
    from: { id: 'plan', name: '' },
    where: { key: 'plan', kind: 'personal', address: null },
    locale: 'en',
    attachments: [],
    action: null,
    at: AT,
  };
  const decision = decideHeard(startSession('plan', message), understand(message, null, knowledge), knowledge.content);
  const { position, waiting } = decision.session;
  const known = position || waiting?.for === 'intent' || decision.acts.some(({ act }) => act === 'open-ticket');
  return known ? decision : null;
}
