/** Holds a reply to what every reply must be: complete as text, and a valid card in which nobody's words are markup. */
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import type { Reply } from '../src/model.ts';

const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof import('adaptivecards');

/** Teams refuses about 100 KB, two bytes a letter. */
const MOST_BYTES = 80_000;
/** Where words may stand that only we write. */
const OURS = new Set(['title', 'label', 'errorMessage', 'placeholder']);

interface Node {
  [key: string]: unknown;
}

/** Every object in a card, the card first. */
export function nodesOf(card: unknown): Node[] {
  if (Array.isArray(card)) return card.flatMap(nodesOf);
  if (typeof card !== 'object' || card === null) return [];
  return [card as Node, ...Object.values(card).flatMap(nodesOf)];
}

/** The words a card shows, in order. */
export const runsOf = (card: unknown): string[] =>
  nodesOf(card).flatMap(({ type, text }) => (type === 'TextRun' ? [String(text)] : []));

/** What a strict reader of Adaptive Cards 1.5 finds wrong. */
export function mistakesIn(card: Record<string, unknown>): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(structuredClone(card), context);
  const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  return [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}

export function checkReply({ text, choices, card }: Reply): void {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/undefined|\[object|NaN/);
  expect(text.isWellFormed()).toBe(true);
  for (const { label } of choices) expect(text).toContain(label);
  if (!card) return;
  expect(mistakesIn(card)).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(card), 'utf16le')).toBeLessThan(MOST_BYTES);
  for (const node of nodesOf(card)) {
    expect(node.type).not.toBe('TextBlock');
    expect(node.type).not.toBe('FactSet');
    if (node.type === 'TextRun') expect(String(node.text).trim()).not.toBe('');
    else if (typeof node.type === 'string')
      for (const [key, value] of Object.entries(node))
        if (typeof value === 'string' && / /.test(value)) expect([...OURS, 'text']).toContain(key);
  }
}
