/** What the bot does after a message, as a box of the plan, and what a person can answer. */
import type { Content } from '../../content/content.ts';
import type { Decision } from '../../decide/decide.ts';
import { choicesOf } from '../../decide/questions.ts';
import { fieldAt } from '../../decide/steps/form.ts';
import type { Heard } from '../../model.ts';
import { speakIn } from '../../render/words.ts';
import type { BoxKind } from './chart.ts';
import { describeFix, describeHandoff, type Words, words } from './describe-step.ts';

export interface Reply {
  label: string;
  value: string;
  heard: Partial<Heard>;
}
export interface Turn {
  kind: BoxKind;
  says: Words;
  /** Empty where the conversation is over. */
  replies: Reply[];
}

const choose = (label: string, value: string): Reply => ({
  label,
  value,
  heard: { answer: { kind: 'choice', value } },
});
/** What people do with a fix comes to these two. */
const FIX_REPLIES = [choose('works', 'worked'), choose('no', 'not-worked')];

function describeEnd({ session, acts }: Decision, content: Content): Turn {
  const handoff = acts.find((act) => act.act === 'open-ticket');
  if (!handoff) return { kind: 'end', says: words([session.ended === 'solved' ? 'Solved' : 'Closed']), replies: [] };
  const reason = handoff.reason === 'tree' ? '' : `Why: ${handoff.reason.replaceAll('-', ' ')}`;
  return { kind: 'handoff', says: describeHandoff(handoff.desk, reason, content), replies: [] };
}

export function describeTurn(decision: Decision, content: Content): Turn {
  const { session } = decision;
  const { waiting } = session;
  if (!waiting) return describeEnd(decision, content);
  if (waiting.for === 'fix') return { kind: 'fix', says: describeFix(waiting.id, content), replies: FIX_REPLIES };
  const speak = speakIn('en', content);
  const choices = choicesOf(session, content, speak)?.map(({ label, value }) => choose(label, value)) ?? [];
  if (waiting.for === 'symptom') {
    const symptom = content.symptoms.get(waiting.id);
    return { kind: 'ask', says: words([symptom?.ask ?? waiting.id], [], symptom?.why), replies: choices };
  }
  if (waiting.for !== 'field') return { kind: 'ask', says: words([speak('did-you-mean')]), replies: choices };
  const field = fieldAt(session, content);
  return {
    kind: 'form',
    says: words([`• ${field?.ask ?? waiting.id}`]),
    replies: [{ label: '', value: '…', heard: { answer: { kind: 'text', value: '…' } } }],
  };
}
