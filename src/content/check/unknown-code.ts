/** Asks whether a code used in one place is listed in a table, and in which. */
import type { Content } from '../content.ts';
import type { Problem, Spot } from '../problem.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Places } from '../read/places.ts';
import { entriesFor, resolveCode } from '../resolve-code.ts';

/** A problem at `spot` if no table lists `ref`, or several do and none of them is meant by default. */
export function unknownCode(content: Content, where: Places, ref: string, spot: Spot): Problem[] {
  // A table that cannot be read might list it.
  if (resolveCode(ref, content) || !where.complete('tables', content)) return [];
  const entries = entriesFor(ref, content);
  if (entries.length > 1) {
    const tables = entries.map(({ table }) => table);
    const what = `the code ${ref} stands in several tables: ${tables.join(', ')}`;
    return [{ ...spot, what, mend: `say which one is meant: '${tables[0]}:${ref}'` }];
  }
  const [table, code] = ref.includes(':') ? (ref.split(':') as [string, string]) : [null, ref];
  if (table !== null && !content.tables.has(table)) {
    const what = `there is no code table '${table}'${didYouMean(table, content.tables.keys())}`;
    return [{ ...spot, what, mend: `the tables are: ${[...content.tables.keys()].join(', ') || 'none yet'}` }];
  }
  const home = table ?? 'a table in knowledge/error-codes';
  const elsewhere = entriesFor(code, content).map((entry) => entry.table);
  if (elsewhere.length > 0) {
    const what = `the code ${code} is not in ${table}, but in ${elsewhere.join(', ')}`;
    return [{ ...spot, what, mend: `write '${elsewhere[0]}:${code}'` }];
  }
  const what = `no table lists the ${code.includes('/') ? 'pair' : 'code'} ${code}`;
  return [{ ...spot, what, mend: `correct the code, or add it to ${home}` }];
}
