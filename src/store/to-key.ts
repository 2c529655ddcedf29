/** Makes any text, however long or odd, into a key both databases store and compare alike. */
import { createHash } from 'node:crypto';

const PLAIN = /^(?!sha256:)[\x20-\x7e]{1,200}$/;

/** Plain ASCII of up to 200 characters stays as it is; everything else becomes its hash. Equal texts give equal keys. */
export function toKey(text: string): string {
  if (PLAIN.test(text)) return text;
  // JSON spells out what UTF-8 cannot carry (half a surrogate pair), so different texts stay different.
  return `sha256:${createHash('sha256').update(JSON.stringify(text)).digest('hex')}`;
}
