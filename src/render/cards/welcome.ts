/** The first thing a person sees: who the bot is and what to write. */
import type { Content } from '../../content/content.ts';
import type { Speak } from '../../decide/questions.ts';
import { type Block, textBlock } from './card.ts';

const MOST_EXAMPLES = 3;

const examplesIn = (content: Content): string[] =>
  [...content.dialogs.values()].slice(0, MOST_EXAMPLES).map(({ example }) => `• “${example}”`);

export const welcomeText = (content: Content, speak: Speak): string =>
  [speak('welcome'), examplesIn(content).join('\n')].filter(Boolean).join('\n\n');

export function welcomeBlocks(content: Content, speak: Speak): Block[] {
  const examples = examplesIn(content).map((example) => textBlock(example, { subtle: true }));
  return [textBlock('Firstline', { bold: true, size: 'Large' }), textBlock(speak('welcome')), ...examples];
}
