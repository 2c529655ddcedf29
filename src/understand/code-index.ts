/** The error-code catalogue, arranged for looking things up: by label, by name, by number, by form. */
import type { CodeTable, Content, ErrorCode } from '../content/content.ts';

export interface KnownCode {
  table: string;
  code: ErrorCode;
}
export interface Label {
  words: string;
  /** The same without spaces, for scripts that write none and for text recognition that drops them. */
  squeezed: string;
  table: string;
}
export interface CodeIndex {
  /** Longest first, so that "Extended error code" is seen before "Error code". */
  labels: Label[];
  /** Symbolic names in upper case. */
  names: ReadonlyMap<string, KnownCode>;
  /** Table → number → code. */
  numbers: ReadonlyMap<string, ReadonlyMap<number, ErrorCode>>;
  /** The table whose form a number has, if any. */
  owner(value: number): string | null;
  /** Tables that list the number, in the order of `PREFERRED`. */
  listing(value: number): string[];
}

/** The table mstsc shows as "Error code": what a bare number means first. */
export const PRIMARY = 'mstsc-disconnect';
/** The table mstsc shows as "Extended error code". */
export const EXTENDED = 'extended-disconnect';
/** The server's reasons on the wire: what mstsc quotes as "protocol error (code: …)". */
export const ERRINFO = 'errinfo';
const PREFERRED = [PRIMARY, 'rd-gateway-client', 'freerdp-connect', ERRINFO, 'sspi', 'ntstatus', 'rd-gateway-wire'];

function* namesOf(code: ErrorCode): Iterable<string> {
  if (code.name) yield code.name;
  yield* code.aliases;
}

export function indexCodes(tables: Iterable<CodeTable>): CodeIndex {
  const labels: Label[] = [];
  const names = new Map<string, KnownCode>();
  const numbers = new Map<string, Map<number, ErrorCode>>();
  const ranges: { from: number; to: number; table: string }[] = [];
  for (const table of tables) {
    for (const label of table['shown-as']) {
      const words = label.normalize('NFKC').toLowerCase();
      labels.push({ words, squeezed: words.replace(/\s+/g, ''), table: table.table });
    }
    for (const range of table.owns) ranges.push({ from: Number(range.from), to: Number(range.to), table: table.table });
    numbers.set(table.table, new Map(table.codes.map((code) => [Number(code.code), code])));
    for (const code of table.codes)
      for (const name of namesOf(code)) if (!names.has(name.toUpperCase())) names.set(name.toUpperCase(), { table: table.table, code });
  }
  labels.sort((a, b) => b.squeezed.length - a.squeezed.length);
  const order = [...PREFERRED, ...[...numbers.keys()].filter((table) => !PREFERRED.includes(table))];
  return {
    labels,
    names,
    numbers,
    owner: (value) => ranges.find((range) => value >= range.from && value <= range.to)?.table ?? null,
    listing: (value) => order.filter((table) => numbers.get(table)?.has(value)),
  };
}

export const indexContentCodes = (content: Content): CodeIndex => indexCodes(content.tables.values());
