/** Finds the catalogue's entry for two codes shown together, such as 0x904 with extended 0x7. */
import type { CodeHit } from '../model.ts';
import type { CodePair, Content } from './content.ts';

const same = (a: string, b: string): boolean => Number(a) === Number(b);

/** The pair's entry, or null. The primary code decides the table; the extended one is any other code of the same message. */
export function findPair(codes: readonly CodeHit[], content: Content): CodePair | null {
  for (const primary of codes) {
    for (const pair of content.tables.get(primary.table)?.pairs ?? []) {
      if (!same(pair.code, primary.entry ?? primary.code)) continue;
      if (codes.some((other) => other !== primary && same(pair.extended, other.entry ?? other.code))) return pair;
    }
  }
  return null;
}
