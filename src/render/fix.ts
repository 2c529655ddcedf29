/** One fix: what it takes, what to know before, the steps, and the question after them. As text and as card blocks. */
import type { Fix } from '../content/content.ts';
import type { Speak } from '../decide/questions.ts';
import { type Block, codeBlock, textBlock } from './cards/card.ts';

/** Time and risk, said beforehand. */
function costs(fix: Fix, speak: Speak): string {
  const risk = fix.risk === 'none' ? '' : speak(`risk-${fix.risk}`);
  return [speak('fix-minutes', { minutes: String(fix.minutes) }), risk].filter(Boolean).join(' ');
}

export function fixText(fix: Fix, speak: Speak): string {
  const steps = fix.steps.map((step, i) =>
    typeof step === 'string' ? `${i + 1}. ${step}` : `${i + 1}. ${step.do}\n   ${step.copy}`,
  );
  return [fix.title, costs(fix, speak), fix.before ?? '', steps.join('\n'), fix.verify].filter(Boolean).join('\n\n');
}

export function fixBlocks(fix: Fix, speak: Speak): Block[] {
  const steps = fix.steps.flatMap((step, i) =>
    typeof step === 'string'
      ? [textBlock(`${i + 1}. ${step}`)]
      : [textBlock(`${i + 1}. ${step.do}`), codeBlock(step.copy)],
  );
  return [
    textBlock(fix.title, { bold: true, size: 'Medium' }),
    textBlock(costs(fix, speak), { subtle: true, size: 'Small' }),
    ...(fix.before ? [textBlock(fix.before)] : []),
    ...steps,
    textBlock(fix.verify, { bold: true }),
  ];
}
