/** Makes a message readable: without markup, mentions, quoted replies and invisible characters. */

/** More than this is never a message but a log; both its ends are kept. */
const LONGEST = 20_000;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};
// Control characters except line breaks and tabs; zero-width and text-direction marks; byte-order marks.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** Cuts the middle out of what is too long. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = Math.floor(most * 0.75);
  return `${text.slice(0, head)}\n…\n${text.slice(text.length - (most - head - 3))}`.toWellFormed();
}

/** The readable text of a message; line breaks are kept, since dialogs and logs are read by line. */
export function clean(raw: string): string {
  return shorten(raw, LONGEST)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/<blockquote\b[^>]*>[\s\S]*?<\/blockquote>/gi, ' ')
    .replace(/<at\b[^>]*>[\s\S]*?<\/at>/gi, ' ')
    .replace(/<(?:script|style)\b[^>]*>[\s\S]*?<\/(?:script|style)>/gi, ' ')
    .replace(/<\/?(?:br|p|div|li|tr|h[1-6])\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi, ' ')
    .replace(/&(#?[a-z0-9]{2,6});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(INVISIBLE, '')
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .map((line) => line.replace(/[ \t\u00A0\u3000]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** For comparing phrases: lower case, full-width forms folded, apostrophes dropped, everything else but letters and digits a space. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
