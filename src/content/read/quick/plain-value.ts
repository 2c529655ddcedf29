/** Reads YAML scalars without line breaks the way YAML 1.2 does, and gives up on the rare ones. */
import { unsure } from './unsure.ts';

/** What an unquoted text means: a text, a whole number, true, false or nothing. */
export function plainValue(text: string): unknown {
  if (text === '' || /^[,[\]{}#&*!|>'"%@`]|^[-?:](?: |$)/.test(text)) unsure();
  if (!/^[-+.~0-9ntfNTF]/.test(text)) return text;
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === 'null' || text === '~') return null;
  if (/^(?:0|[1-9][0-9]{0,14})$/.test(text)) return Number(text);
  // Whatever else might be a number or a truth value: 0x904, 1.5, 1e3, -2, .5, .inf, TRUE.
  if (/^[-+]?\.?[0-9][0-9a-fox.]*(?:e[-+]?[0-9]+)?$|^[-+]?\.(?:inf|nan)$|^(?:true|false|null)$/i.test(text)) unsure();
  return text;
}

/** The text in quotes that begins at `from`, and where it ends; escapes and line breaks are left to the full reader. */
export function quoted(text: string, from: number): { value: string; end: number } {
  if (text[from] === '"') {
    const end = text.indexOf('"', from + 1);
    const value = text.slice(from + 1, end);
    if (end < 0 || /[\\\n]/.test(value)) unsure();
    return { value, end: end + 1 };
  }
  let end = from + 1;
  for (; ; end += 2) {
    end = text.indexOf("'", end);
    if (end < 0) unsure();
    if (text[end + 1] !== "'") break;
  }
  const value = text.slice(from + 1, end);
  if (value.includes('\n')) unsure();
  return { value: value.replaceAll("''", "'"), end: end + 1 };
}

/** A name before a colon; null where `text` does not begin with one. */
export function keyOf(text: string): { key: string; end: number } | null {
  const found = /^(?:([A-Za-z][A-Za-z0-9_-]*)|'([^'\n]*)'|"([^"\\\n]*)"):(?= |$)/.exec(text);
  if (!found) return null;
  const key = found[1] ?? found[2] ?? found[3] ?? '';
  if (found[1] !== undefined && typeof plainValue(key) !== 'string') unsure();
  return { key, end: found[0].length };
}

/** Adds a key once; `__proto__` and doubled keys are mistakes that the full reader explains. */
export function addKey(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__' || Object.hasOwn(map, key)) unsure();
  map[key] = value;
}
