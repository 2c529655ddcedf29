/** Makes the code tables ready for looking things up: by label, by name, by number, by form. */
import type { CodeTable, ErrorCode } from '../content/content.ts';

export interface KnownCode {
  table: string;
  code: ErrorCode;
}
export interface Label {
  /** Lower case, without spaces: some scripts write none, and text recognition drops them. */
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
  /** Tables without a label of their own: their numbers are shown under the primary one. */
  nameless: ReadonlySet<string>;
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
/** What the client says about a gateway, under "Error code" too. */
export const GATEWAY = 'rd-gateway-client';
/** Windows' own numbers: what a bare decimal means where Remote Desktop has none. */
export const WINDOWS = 'win32';
const PREFERRED = [PRIMARY, GATEWAY, 'freerdp-connect', ERRINFO, 'sspi', 'ntstatus', 'rd-gateway-wire'];
/** A shorter name without an underscore could be a plain word. */
const TELLING_NAME = 12;

/** Upper-case names of a code, without those that could be plain words. */
function namesOf(code: ErrorCode): string[] {
  const names = [code.name ?? '', ...code.aliases].map((name) => name.toUpperCase());
  return names.filter((name) => name.includes('_') || name.length >= TELLING_NAME);
}

export function indexCodes(all: Iterable<CodeTable>): CodeIndex {
  const tables = [...all];
  const names = new Map<string, KnownCode>();
  for (const { table, codes } of tables)
    for (const code of codes) for (const name of namesOf(code)) if (!names.has(name)) names.set(name, { table, code });
  const numbers = new Map(
    tables.map(({ table, codes }) => [table, new Map(codes.map((code) => [Number(code.code), code]))]),
  );
  const ranges = tables.flatMap(({ table, owns }) =>
    owns.map(({ from, to }) => ({ table, from: Number(from), to: Number(to) })),
  );
  const order = [...PREFERRED, ...[...numbers.keys()].filter((table) => !PREFERRED.includes(table))];
  return {
    labels: tables
      .flatMap((table) => table['shown-as'].map((label) => ({ squeezed: squeeze(label), table: table.table })))
      .sort((a, b) => b.squeezed.length - a.squeezed.length),
    names,
    numbers,
    nameless: new Set(tables.filter((table) => table['shown-as'].length === 0).map(({ table }) => table)),
    owner: (value) => ranges.find(({ from, to }) => value >= from && value <= to)?.table ?? null,
    listing: (value) => order.filter((table) => numbers.get(table)?.has(value)),
  };
}

const squeeze = (label: string): string => label.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
