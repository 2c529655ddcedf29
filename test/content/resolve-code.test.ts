/** A written code finds the catalogue's entry, or honestly none. */
import { describe, expect, test } from '@jest/globals';
import type { Content } from '../../src/content/content.ts';
import { resolveCode } from '../../src/content/resolve-code.ts';

const entry = (code: string) => ({ code, means: 'x', source: 'x' });
const table = (name: string, codes: string[], pairs: [string, string][] = []) =>
  [
    name,
    { table: name, codes: codes.map(entry), pairs: pairs.map(([code, extended]) => ({ ...entry(code), extended })) },
  ] as const;
const content = {
  tables: new Map([
    table('extended', ['0x7', '5']),
    table('mstsc-disconnect', ['0x904', '0x7', '0xC04'], [['0x904', '0x7']]),
    table('ntstatus', ['0xC000006D', '0x00000005', '0x104']),
    table('winsock', ['10061', '0x104']),
  ]),
} as unknown as Content;

describe('it finds', () => {
  test.each([
    ['0x904', 'mstsc-disconnect', '0x904'],
    ['0xc04', 'mstsc-disconnect', '0xC04'],
    ['0x0904', 'mstsc-disconnect', '0x904'],
    ['2308', 'mstsc-disconnect', '0x904'],
    ['0x7', 'mstsc-disconnect', '0x7'],
    ['extended:0x7', 'extended', '0x7'],
    ['ntstatus:0xc000006d', 'ntstatus', '0xC000006D'],
    ['0x5', 'ntstatus', '0x00000005'],
    ['5', 'extended', '5'],
    ['10061', 'winsock', '10061'],
    ['0x274D', 'winsock', '10061'],
  ])('%s', (ref, name, code) => {
    expect(resolveCode(ref, content)).toEqual({ table: name, code, extended: null });
  });

  test.each(['0x904/0x7', '0x904/0X7'.toLowerCase(), 'mstsc-disconnect:0x904/0x7', '2308/7'])('the pair %s', (ref) => {
    expect(resolveCode(ref, content)).toEqual({ table: 'mstsc-disconnect', code: '0x904', extended: '0x7' });
  });
});

test.each([
  ['a code nobody lists', '0x905'],
  ['a code of two tables, none of them the usual one', '0x104'],
  ['a pair nobody lists', '0x904/0x8'],
  ['a code of another table', 'winsock:0x904'],
  ['an unknown table', 'nowhere:0x904'],
  ['nothing', ''],
])('it finds nothing for %s', (_, ref) => {
  expect(resolveCode(ref, content)).toBeNull();
});
