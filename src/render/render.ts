/** Acts → one reply: text that is complete by itself, and the same as an Adaptive Card. */
import type { Content } from '../content/content.ts';
import { choicesOf, nameQuestion, type Speak } from '../decide/questions.ts';
import { fieldAt } from '../decide/steps/form.ts';
import type { Act, Choice, Reply, Session, Ticket } from '../model.ts';
import { type Block, textBlock, toCard } from './cards/card.ts';
import { choiceBlocks } from './cards/choices.ts';
import { welcomeBlocks, welcomeText } from './cards/welcome.ts';
import { evidenceText } from './evidence-text.ts';
import { fixBlocks, fixText } from './fix.ts';
import { nameOf } from './name-of.ts';
import { ownQuestion } from './own-question.ts';

/** One part of a reply, as text and as blocks. */
interface Part {
  text: string;
  blocks: Block[];
}

const plain = (text: string, look = {}): Part => ({ text, blocks: [textBlock(text, look)] });

export function ticketState(ticket: Ticket, speak: Speak): string {
  return speak('ticket-status', {
    number: String(ticket.number),
    state: speak(`state-${ticket.state}`, { technician: nameOf(ticket.owner) }),
  });
}

/** What is on the table: the symptom's question, the fix, the form's field, or a question of the bot's own. */
function questionPart(said: readonly Act[], session: Session, content: Content, speak: Speak): Part[] {
  const { waiting } = session;
  const own = ownQuestion(session, content);
  if (own) return said.some((act) => act.act === 'say' && act.key === own.key) ? [] : [plain(speak(own.key, own.with))];
  if (waiting?.for === 'fix') {
    const fix = content.fixes.get(waiting.id);
    return fix ? [{ text: fixText(fix, speak), blocks: fixBlocks(fix, speak) }] : [];
  }
  if (waiting?.for === 'symptom') return [plain(content.symptoms.get(waiting.id)?.ask ?? '', { bold: true })];
  const field = fieldAt(session, content);
  return field ? [plain(field.ask, { bold: true })] : [];
}

function partsOf(act: Act, acts: readonly Act[], session: Session, content: Content, speak: Speak): Part[] {
  switch (act.act) {
    case 'say':
      return [plain(speak(act.key, act.with))];
    case 'tell':
      return [plain(act.text)];
    case 'explain-codes':
      return evidenceText(act.codes, act.sentences, content, speak).map((line) => plain(line));
    case 'confirm-symptom': {
      const symptom = content.symptoms.get(act.symptom);
      const label = symptom?.answers.find(({ value }) => value === act.value)?.label;
      return label ? [plain(speak(act.corrected ? 'noted-instead' : 'noted', { what: label }))] : [];
    }
    case 'welcome':
      return [{ text: welcomeText(content, speak), blocks: welcomeBlocks(content, speak) }];
    case 'show-status':
      return [plain(ticketState(act.ticket, speak))];
    case 'ask':
      return questionPart(acts, session, content, speak);
    default:
      return [];
  }
}

const numbered = (choices: Choice[]): string => choices.map(({ label }, i) => `${i + 1}. ${label}`).join('\n');

/** Null where there is nothing to say. */
export function render(acts: readonly Act[], session: Session, content: Content, speak: Speak): Reply | null {
  const parts = acts.flatMap((act) => partsOf(act, acts, session, content, speak)).filter(({ text }) => text !== '');
  if (parts.length === 0) return null;
  const asks = acts.some(({ act }) => act === 'ask');
  const choices = (asks && choicesOf(session, content, speak)) || [];
  const texts = parts.map(({ text }) => text);
  const text = [...texts, ...(choices.length > 0 ? [numbered(choices)] : [])].join('\n\n');
  const welcomes = acts.some(({ act }) => act === 'welcome');
  if (choices.length === 0 && !welcomes) return { text, choices, card: null };
  const { body, actions } = choiceBlocks(
    session.waiting ? nameQuestion(session.waiting) : '',
    choices,
    speak('did-you-mean'),
  );
  return { text, choices, card: toCard([...parts.flatMap(({ blocks }) => blocks), ...body], actions) };
}
