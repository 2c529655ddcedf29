/** A person's name on one line, short enough for any sentence. */
import type { Person } from '../model.ts';
import { clean, shorten } from '../understand/clean.ts';

const LONGEST = 80;

/** `otherwise` where there is nobody, or nobody with a name. */
export function nameOf(person: Person | null, otherwise = 'Somebody'): string {
  const name = clean((person?.name ?? '').slice(0, 1000)).replace(/\s+/g, ' ');
  return shorten(name, LONGEST).replace(/\s+/g, ' ') || otherwise;
}
