/** Finds the catalogue's entry that a written code means: '0x904', a pair '0x904/0x7', 'ntstatus:0xC000006D'. */
import type { Content } from './content.ts';

/** One entry of the catalogue: the table, and the code in the table's own spelling. */
export interface ResolvedCode {
  table: string;
  code: string;
  /** The second code of a pair, else null. */
  extended: string | null;
}

/** Codes without a table that stand in several tables mean this one: the number everybody sees first. */
const USUAL_TABLE = 'mstsc-disconnect';
const indexes = new WeakMap<Content['tables'], Map<string, ResolvedCode[]>>();

/** The entry `ref` means; null where no table lists it, or several do and none of them is the usual one. */
export function resolveCode(ref: string, content: Content): ResolvedCode | null {
  const found = entriesFor(ref, content);
  return (found.length === 1 ? found[0] : found.find(({ table }) => table === USUAL_TABLE)) ?? null;
}

/** Every entry `ref` could mean. Hexadecimal in any case; where no spelling fits, the number decides: 2308 is 0x904. */
export function entriesFor(ref: string, content: Content): ResolvedCode[] {
  const [, table, code = ''] = /^(?:([^:]*):)?(.*)$/.exec(ref) ?? [];
  const index = indexes.get(content.tables) ?? makeIndex(content);
  const inTable = (key: string) =>
    (index.get(key) ?? []).filter((entry) => table === undefined || entry.table === table);
  const spelt = inTable(`as ${spelling(code)}`);
  return spelt.length > 0 ? spelt : inTable(`is ${number(code)}`);
}

function makeIndex(content: Content): Map<string, ResolvedCode[]> {
  const index = new Map<string, ResolvedCode[]>();
  const add = (entry: ResolvedCode) => {
    const code = entry.extended === null ? entry.code : `${entry.code}/${entry.extended}`;
    for (const key of [`as ${spelling(code)}`, `is ${number(code)}`]) {
      const entries = index.get(key) ?? [];
      if (!entries.some(({ table }) => table === entry.table)) index.set(key, [...entries, entry]);
    }
  };
  for (const { table, codes, pairs } of content.tables.values()) {
    for (const { code } of codes) add({ table, code, extended: null });
    for (const { code, extended } of pairs) add({ table, code, extended });
  }
  indexes.set(content.tables, index);
  return index;
}

/** Lower case without leading zeros. */
function spelling(code: string): string {
  return code.toLowerCase().replace(/(^|\/)(0x)?0+(?=[0-9a-f])/g, '$1$2');
}

/** The number or pair of numbers, decimal. Negative 32-bit results are not written in the catalogue. */
function number(code: string): string {
  return code
    .split('/')
    .map((part) => (/^(0x[0-9a-f]+|[0-9]+)$/i.test(part) ? Number(part) : part))
    .join('/');
}
