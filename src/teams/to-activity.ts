/** Reply → Activity: one card, or one plain text in which nothing is markup. */
import { type Activity, ActivityTypes, TextFormatTypes } from 'botbuilder';
import type { Reply } from '../model.ts';

/** Teams refuses messages of about 100 KB and counts two bytes a letter. */
const MOST_BYTES = 80_000;
const LONGEST_TEXT = 28_000;
const LONGEST_SUMMARY = 200;
const CARD = 'application/vnd.microsoft.card.adaptive';

/** A card too large to send goes out as its text: text and card together would arrive as two messages. */
export function toActivity({ text, card }: Reply): Partial<Activity> {
  if (card && Buffer.byteLength(JSON.stringify(card), 'utf16le') < MOST_BYTES)
    return {
      type: ActivityTypes.Message,
      summary: shorten(text.replace(/\s+/g, ' '), LONGEST_SUMMARY),
      attachments: [{ contentType: CARD, content: card }],
    };
  return { type: ActivityTypes.Message, text: shorten(text, LONGEST_TEXT), textFormat: TextFormatTypes.Plain };
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
}
