/** A fix that a technician may try next: a line to choose by, and its steps with the way back. */
import type { Content, Fix } from '../content/content.ts';
import type { Risk, Who } from '../content/schema/fixes.ts';
import type { Speak } from '../decide/questions.ts';
import { type Block, textBlock } from './cards/card.ts';
import { fixBlocks, fixText } from './fix.ts';

const WHO_WORDS: Readonly<Record<Who, string>> = {
  requester: 'by the requester',
  'local-admin': 'as local administrator',
  'domain-admin': 'as domain administrator',
  technician: 'by a technician',
};
const RISK_WORDS: Readonly<Record<Risk, string>> = {
  none: '',
  low: '',
  'interrupts-others': 'may interrupt others',
  'lowers-security': 'lowers security until it is undone',
  'can-lock-you-out': 'can cut the connection to that computer',
};

/** A phone cuts off longer ones; the line above them has the whole title. */
const LONGEST_BUTTON = 36;

export interface NextFix {
  /** One line. */
  line: string;
  button: string;
  text: string;
  blocks: Block[];
}

function lineOf({ title, who, minutes, risk }: Fix): string {
  const costs = [WHO_WORDS[who], `about ${minutes} min`, RISK_WORDS[risk]].filter(Boolean);
  return `${title} (${costs.join(', ')})`;
}

function buttonOf({ title }: Fix): string {
  const whole = `Steps: ${title.replace(/\s+/g, ' ')}`;
  return whole.length > LONGEST_BUTTON ? `${whole.slice(0, LONGEST_BUTTON).replace(/\s+\S*$/, '')} …` : whole;
}

/** Unknown fixes are left out: the content may have changed since the ticket was opened. */
export function nextFixes(ids: readonly string[], content: Content, speak: Speak): NextFix[] {
  return ids.flatMap((id) => {
    const fix = content.fixes.get(id);
    if (!fix) return [];
    const back = `Way back: ${fix.undo}`;
    return [
      {
        line: lineOf(fix),
        button: buttonOf(fix),
        text: `${fixText(fix, speak)}\n\n${back}`,
        blocks: [...fixBlocks(fix, speak), textBlock(back, { subtle: true })],
      },
    ];
  });
}
