/** The label before a number decides its table. */
import { expect, test } from '@jest/globals';
import { indexCodes } from '../../src/understand/code-index.ts';
import { findCodes } from '../../src/understand/error-codes.ts';
import { codesIn } from './codes-in.ts';

const BOTH = ['mstsc-disconnect 0x904', 'extended-disconnect 0x7'];

test.each([
  ['two lines', 'Error code: 0x904\nExtended error code: 0x7'],
  ['one line', 'Error code: 0x904 Extended error code: 0x7'],
  ['one line, lower case, a comma', 'error code: 0x904, extended error code: 0x7'],
  ['no colon', 'Error code 0x904 Extended error code 0x7'],
  ['equals signs', 'error code=0x904 extended error code=0x7'],
  ['the number on the next line', 'Error code:\n0x904\nExtended error code:\n0x7'],
  ['capitals', 'ERROR CODE: 0X904\nEXTENDED ERROR CODE: 0X7'],
  ['Windows line ends', 'Error code: 0x904\r\nExtended error code: 0x7\r\n'],
  ['no spaces', 'Errorcode:0x904 Extendederrorcode:0x7'],
  ['in a sentence', 'my error code is 0x904 and the extended error code is 0x7'],
  ['brackets', '(Error code: 0x904) (Extended error code: 0x7)'],
  ['bold', '**Error code:** 0x904 **Extended error code:** 0x7'],
  ['German', 'Fehlercode: 0x904\nErweiterter Fehlercode: 0x7'],
  ['French', "Code d'erreur : 0x904\nCode d'erreur étendu : 0x7"],
  ['French with a curly apostrophe', 'Code d’erreur : 0x904\nCode d’erreur étendu : 0x7'],
  ['Spanish', 'Código de error: 0x904\nCódigo de error extendido: 0x7'],
  ['Dutch', 'Foutcode: 0x904\nUitgebreide foutcode: 0x7'],
  ['Italian', 'Codice errore: 0x904\nCodice errore esteso: 0x7'],
  ['Portuguese', 'Código de erro: 0x904\nCódigo de erro estendido: 0x7'],
  ['Polish', 'Kod błędu: 0x904\nRozszerzony kod błędu: 0x7'],
  ['Japanese', 'エラー コード: 0x904\n拡張エラー コード: 0x7'],
  ['Japanese without spaces', 'エラーコード：0x904\n拡張エラーコード：0x7'],
  ['Chinese', '错误代码: 0x904\n扩展错误代码: 0x7'],
  ['Chinese, full width', '错误代码：0x904\n扩展错误代码：0x7'],
  ['Chinese, traditional', '錯誤碼: 0x904\n擴充錯誤碼: 0x7'],
  ['misread label and number', 'Erfor code: 0x9O4\nExtended errar code: Ox7'],
  ['misread labels only', 'Frror code: 0x904\nExtendcd error code: 0x7'],
  ['another misreading', 'Error c0de: 0x904\nExtended error c0de: 0x7'],
  ['decomposed accents', 'Código de error: 0x904\nCódigo de error extendido: 0x7'.normalize('NFD')],
])('the pair is told apart by its labels: %s', (_, text) => {
  expect(codesIn(text)).toEqual(BOTH);
});

test('the extended code may come first', () => {
  expect(codesIn('Extended error code: 0x7\nError code: 0x904')).toEqual([...BOTH].reverse());
});

test.each([
  ['0x3', 'mstsc-disconnect 0x3'],
  ['0x4', 'mstsc-disconnect 0x4'],
  ['0x108', 'mstsc-disconnect 0x108'],
  ['0x104', 'mstsc-disconnect 0x104'],
])('Error code %s is not the extended code of the same number', (number, expected) => {
  expect(codesIn(`Error code: ${number}`)).toEqual([expected]);
  expect(codesIn(`Extended error code: ${number}`)).toEqual([`extended-disconnect ${number}`]);
});

test('the label wins over a range, where its table lists the number', () => {
  const code = (code: string) => ({
    code,
    means: 'm',
    source: 's',
    aliases: [],
    raises: [],
    'rules-out': [],
    'look-at': [],
  });
  const shared = { pairs: [], title: 't' };
  const listed = { ...code('0x1111'), confidence: 'documented' as const };
  const index = indexCodes([
    { ...shared, table: 'shown', 'shown-as': ['Ending code'], owns: [], codes: [listed] },
    { ...shared, table: 'ranged', 'shown-as': [], owns: [{ from: '0x1100', to: '0x11FF' }], codes: [listed] },
  ]);
  const tablesIn = (text: string) => findCodes(text, index).map(({ table }) => table);
  expect(tablesIn('Ending code: 0x1111')).toEqual(['shown']);
  expect(tablesIn('Ending code: 0x1112')).toEqual(['ranged']);
  expect(tablesIn('0x1111')).toEqual(['ranged']);
});

test('a number too large for its label goes to the table that owns its range', () => {
  expect(codesIn('Error code: 0x3000047\nExtended error code: 0x0')).toEqual([
    'rd-gateway-client 0x3000047',
    'extended-disconnect 0x0',
  ]);
  expect(codesIn('Error code: 0x80090302')).toEqual(['sspi 0x80090302']);
});

test('what mstsc quotes as a protocol error is a reason on the wire', () => {
  const quoted = 'Because of a protocol error (code: 0x112f), the remote session will be disconnected.';
  expect(codesIn(quoted)).toEqual(['errinfo 0x112f']);
  expect(codesIn('Aufgrund eines Protokollfehlers (Code: 0x112f) wird die Remotesitzung getrennt.')).toEqual([
    'errinfo 0x112f',
  ]);
  expect(codesIn('protocol error code 0x112f, again')).toEqual(['errinfo 0x112f']);
});

test('a code that no table lists keeps the table of its label, without an entry', () => {
  expect(codesIn('Error code: 0x9999')).toEqual(['mstsc-disconnect 0x9999?']);
  expect(codesIn('Extended error code: 0x9999')).toEqual(['extended-disconnect 0x9999?']);
  expect(codesIn('Sub Status: 0xC0009999')).toEqual(['ntstatus 0xc0009999?']);
});

test('a word before the label makes no other label of it', () => {
  expect(codesIn('and error code 0x904')).toEqual(['mstsc-disconnect 0x904']);
  expect(codesIn('My Mac says error code 0x904')).toEqual(['mstsc-disconnect 0x904']);
  expect(codesIn('AVD error code 58')).toEqual(['avd-service 58']);
});

test('under a general word a number goes to the first table that lists it, else to none', () => {
  expect(codesIn('it fails with error 0x904')).toEqual(['mstsc-disconnect 0x904']);
  expect(codesIn('it fails with error 0xABCDE')).toEqual(['unlisted 0xabcde?']);
});
