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
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
// Line breaks of other systems; Word writes a vertical tab.
// biome-ignore lint/suspicious/noControlCharactersInRegex: replacing them is the purpose
const LINE_BREAK = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
// Control characters except line breaks and tabs; zero-width and text-direction marks; byte-order marks.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;
// Each ends at the next tag of its kind, so that thousands of unclosed ones are still read once.
const QUOTE = /<blockquote\b[^<>]*>(?:(?!<\/?blockquote\b)[\s\S])*<\/blockquote>/gi;
const MENTION = /<at\b[^<>]*>[^<]{0,200}<\/at>/gi;
const HIDDEN = /<(script|style)\b[^<>]*>(?:(?!<\/?\1\b)[\s\S])*<\/\1>/gi;
const BLOCK_TAG = /<\/?(?:br|p|div|li|ul|ol|tr|pre|table|blockquote|h[1-6])\b[^<>]*>/gi;
/** By name, since people write `<Error code: 0x904>` and `<your server>` too. */
const TAG =
  /<\/?(?:a|abbr|at|attachment|b|body|center|code|codeblock|del|em|emoji|figure|font|head|hr|html|i|img|ins|label|link|mark|meta|o:p|q|s|small|span|strike|strong|sub|sup|svg|t[bdh]|tbody|tfoot|thead|tt|u|wbr)(?:[\s/][^<>]*)?>/gi;

/** Cuts the middle out of what is too long. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = Math.floor(most * 0.75);
  return `${text.slice(0, head)}\n…\n${text.slice(text.length - (most - head - 3))}`.toWellFormed();
}

/** The readable text of a message; line breaks are kept, since dialogs and logs are read by line. */
export function clean(raw: string): string {
  const marked = shorten(raw, LONGEST).toWellFormed().replace(LINE_BREAK, '\n');
  const own = withoutMarkup(removeQuotes(marked)).filter((line) => !line.startsWith('>'));
  // Who sends nothing but a quote means what it says.
  return joinLines(own) || joinLines(withoutMarkup(marked).map((line) => line.replace(/^[> ]+/, '')));
}

/** From the innermost outwards: replies to replies quote within quotes. */
function removeQuotes(text: string): string {
  const less = text.replace(QUOTE, '\n');
  return less === text ? text : removeQuotes(less);
}

/** Readable lines, trimmed. */
function withoutMarkup(text: string): string[] {
  return text
    .replace(MENTION, ' ')
    .replace(HIDDEN, ' ')
    .replace(BLOCK_TAG, '\n')
    .replace(TAG, ' ')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => entity(name.toLowerCase()) ?? whole)
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.replace(/[\t\p{Zs}]+/gu, ' ').trim());
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name];
  const point = Number(name.startsWith('#x') ? `0x${name.slice(2)}` : name.slice(1));
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : ' ';
}

const joinLines = (lines: string[]): string =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** For comparing phrases: lower case, full-width forms folded, apostrophes dropped, everything else but letters and digits a space. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´ʼ＇]|[\uFE00-\uFE0F\u20E3]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
