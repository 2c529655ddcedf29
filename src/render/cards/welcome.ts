/** The first thing a person sees: who the bot is and what to write. */
import type { Content } from '../../content/content.ts';
import type { Speak } from '../../decide/questions.ts';
import { type Block, textBlock } from './card.ts';

const MOST_EXAMPLES = 3;

export function welcomeBlocks(content: Content, speak: Speak): Block[] {
  const examples = [...content.dialogs.values()].slice(0, MOST_EXAMPLES).map(({ example }) => textBlock(`• “${example}”`, { subtle: true }));
  return [textBlock('Firstline', { bold: true, size: 'Large' }), textBlock(speak('welcome')), ...examples];
}
