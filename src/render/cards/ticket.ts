/** The technician's card: the facts, and one click. */
import { RESOLUTIONS } from '../../desk/resolutions.ts';
import type { Choice, Ticket, TicketState } from '../../model.ts';
import type { NextFix } from '../next-fix.ts';
import type { Section } from '../ticket-sections.ts';
import { type Block, type Card, execute, type TextLook, textBlock, toCard, unfold } from './card.ts';

const STATE_COLOR: Readonly<Record<TicketState, TextLook['color']>> = {
  queued: 'Attention',
  claimed: 'Accent',
  resolved: 'Good',
  withdrawn: undefined,
};

function resolveForm({ number }: Ticket, causes: readonly Choice[]): Block {
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
    label: 'What was wrong, and what helped? The requester reads this.',
    isMultiline: true,
    isRequired: true,
    maxLength: 2000,
    errorMessage: 'Say in a few words what was done',
  };
  const cause: Block = {
    type: 'Input.ChoiceSet',
    id: 'cause',
    label: 'Which cause was it? The bot learns from it.',
    choices: [...causes.map(({ label, value }) => ({ title: label, value })), { title: 'Another one', value: 'other' }],
  };
  return unfold(
    'Resolve…',
    toCard([code, ...(causes.length > 0 ? [cause] : []), note], [execute('Resolve', 'resolve', { ticket: number })]),
  );
}

/** What can be done with the ticket, right below who has it: nobody should have to scroll for that. */
function choicesFor(ticket: Ticket, causes: readonly Choice[]): Block[] {
  const click = (title: string, verb: string): Block => execute(title, verb, { ticket: ticket.number });
  const resolve = resolveForm(ticket, causes);
  const open = { queued: [click('Claim', 'claim'), resolve], claimed: [resolve, click('Give back', 'release')] };
  return ticket.state in open ? [{ type: 'ActionSet', actions: open[ticket.state as keyof typeof open] }] : [];
}

export interface TicketView {
  heading: string;
  state: string;
  about: string;
  sections: Section[];
  next: NextFix[];
  /** The causes a technician may have found. */
  causes: Choice[];
}

export function ticketCard(ticket: Ticket, { heading, state, about, sections, next, causes }: TicketView): Card {
  const color = STATE_COLOR[ticket.state];
  const body = [
    textBlock(heading, { bold: true, size: 'Large' }),
    textBlock(state, { bold: true, ...(color ? { color } : {}) }),
    textBlock(about, { subtle: true }),
    ...choicesFor(ticket, causes),
    ...sections.flatMap(({ title, lines }) => [
      { ...textBlock(title, { bold: true }), separator: true },
      ...lines.map((line) => ({ ...textBlock(line), spacing: 'Small' })),
    ]),
  ];
  const steps = next.map(({ button, blocks }) => unfold(button, toCard(blocks)));
  return toCard(body, steps);
}
