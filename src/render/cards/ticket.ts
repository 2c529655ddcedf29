/** The technician's card: the facts, and one click. */
import { RESOLUTIONS } from '../../desk/resolutions.ts';
import type { Ticket } from '../../model.ts';
import type { Section } from '../ticket.ts';
import { type Block, type Card, OURS, textBlock, toCard } from './card.ts';

/** Action.Execute where the client knows it; older ones send the same data as a message. */
function execute(title: string, verb: string, ticket: Ticket): Block {
  const data = { ...OURS, verb, ticket: ticket.number };
  return { type: 'Action.Execute', title, verb, data, fallback: { type: 'Action.Submit', title, data } };
}

function resolveForm(ticket: Ticket): Block {
  const code: Block = {
    type: 'Input.ChoiceSet',
    id: 'code',
    label: 'How did it end?',
    isRequired: true,
    errorMessage: 'Choose one',
    choices: Object.entries(RESOLUTIONS).map(([value, title]) => ({ title, value })),
  };
  const note: Block = {
    type: 'Input.Text',
    id: 'note',
    label: 'What was wrong, and what helped?',
    isMultiline: true,
    isRequired: true,
    maxLength: 2000,
    errorMessage: 'Say in a few words what was done',
  };
  return { type: 'Action.ShowCard', title: 'Resolve…', card: toCard([code, note], [execute('Resolve', 'resolve', ticket)]) };
}

function actionsFor(ticket: Ticket): Block[] {
  if (ticket.state === 'queued') return [execute('Claim', 'claim', ticket), resolveForm(ticket)];
  return ticket.state === 'claimed' ? [resolveForm(ticket)] : [];
}

export function ticketCard(ticket: Ticket, heading: string, state: string, sections: Section[]): Card {
  const body = [
    textBlock(heading, { bold: true, size: 'Large' }),
    textBlock(state, { subtle: true }),
    ...sections.flatMap(({ title, lines }) => [textBlock(title, { bold: true, size: 'Small' }), ...lines.map((line) => textBlock(line))]),
  ];
  return toCard(body, actionsFor(ticket));
}
