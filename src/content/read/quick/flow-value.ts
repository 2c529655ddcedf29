/** Reads YAML's one-line lists and blocks: [a, b] and { a: 1, b: 2 }, also when they run over several lines. */
import { addKey, plainValue, quoted } from './plain-value.ts';
import { unsure } from './unsure.ts';

/** The list or block that begins at `from`, and where it ends. */
export function flowValue(text: string, from: number): { value: unknown; end: number } {
  return text[from] === '[' ? flowList(text, from) : flowMap(text, from);
}

function flowList(text: string, from: number): { value: unknown[]; end: number } {
  const value: unknown[] = [];
  let at = skip(text, from + 1);
  while (text[at] !== ']') {
    const item = flowItem(text, at);
    value.push(item.value);
    at = next(text, item.end, ']');
  }
  return { value, end: at + 1 };
}

function flowMap(text: string, from: number): { value: Record<string, unknown>; end: number } {
  const value: Record<string, unknown> = {};
  let at = skip(text, from + 1);
  while (text[at] !== '}') {
    const isQuoted = text[at] === "'" || text[at] === '"';
    const key = isQuoted
      ? quoted(text, at)
      : { value: /^[A-Za-z][A-Za-z0-9_-]*/.exec(text.slice(at, at + 200))?.[0] ?? unsure(), end: 0 };
    const colon = isQuoted ? key.end : at + key.value.length;
    if (text[colon] !== ':' || text[colon + 1] !== ' ') unsure();
    if (!isQuoted && typeof plainValue(key.value) !== 'string') unsure();
    const item = flowItem(text, skip(text, colon + 1));
    addKey(value, key.value, item.value);
    at = next(text, item.end, '}');
  }
  return { value, end: at + 1 };
}

function flowItem(text: string, at: number): { value: unknown; end: number } {
  const first = text[at];
  if (first === '[' || first === '{') return flowValue(text, at);
  if (first === "'" || first === '"') return quoted(text, at);
  let end = at;
  while (end < text.length && !/[,[\]{}\n]/.test(text[end]!)) end++;
  const plain = text.slice(at, end).replace(/ +$/, '');
  // A colon makes a key of it, a # a comment; a line break inside a text needs folding.
  if (/:(?: |$)| #/.test(plain)) unsure();
  return { value: plainValue(plain), end };
}

/** From the end of one item to the beginning of the next, or to the closing bracket. */
function next(text: string, from: number, close: string): number {
  const at = skip(text, from);
  if (text[at] === close) return at;
  if (text[at] !== ',') unsure();
  return skip(text, at + 1);
}

function skip(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n') at++;
  if (at >= text.length || text[at] === '#') unsure();
  return at;
}
