/** Every way of writing an error code. */
import { expect, test } from '@jest/globals';
import { findCodes } from '../../src/understand/error-codes.ts';
import { codeIndex, codesIn, entriesIn, tables } from './codes-in.ts';

test.each([
  ['0x904', '0x904'],
  ['0X904', '0x904'],
  ['Ox904', '0x904'],
  ['0x9O4', '0x904'],
  ['Ox9O4', '0x904'],
  ['0×904', '0x904'],
  ['0 x904', '0x904'],
  ['0x 904', '0x904'],
  ['0x0904', '0x904'],
  ['0X00000904', '0x904'],
  ['0xB08', '0xb08'],
  ['0xb08', '0xb08'],
  ['"0x904"', '0x904'],
  ['<0x904>', '0x904'],
  ['[0x904]', '0x904'],
  ['0x904.', '0x904'],
  ['0x904!!!', '0x904'],
  ['0x904?', '0x904'],
  ['0x904;', '0x904'],
  ['(0x904)', '0x904'],
  ['#0x904', '0x904'],
  ['0x904,', '0x904'],
  ['`0x904`', '0x904'],
  ['code=0x904', '0x904'],
  ['error:0x904', '0x904'],
  ['2308', '2308'],
  ['0x904h', null],
])('Error code: %s', (written, code) => {
  const codes = code === null ? [] : [`mstsc-disconnect ${code}`];
  expect(codesIn(`Error code: ${written}`)).toEqual(codes);
});

test.each([
  '0x904/0x7',
  '0x904 / 0x7',
  '0x904 0x7',
  '0x904, 0x7',
  '0x904 (0x7)',
  '0x904 (extended 0x7)',
  '0x904 extended 0x7',
  '0x904 ext. 0x7',
  '0x904 and 0x7',
  '0x904 + 0x7',
  '0x904-0x7',
  'error 0x904/0x7',
  'Error code: 0x904Extended error code: 0x7',
  'Error code: 0x904/0x7',
  'Error code 0x904 0x7',
  'Fehler 0x904 und 0x7',
  '0x904 with extended code 0x7',
  '0x904 - extended error 0x7',
])('a primary and an extended code without their labels: %s', (text) => {
  expect(codesIn(text)).toEqual(['mstsc-disconnect 0x904', 'extended-disconnect 0x7']);
});

test.each([
  ['error 2308', 'mstsc-disconnect 2308', '0x904'],
  ['Error code: 2308', 'mstsc-disconnect 2308', '0x904'],
  ['error code 904', 'mstsc-disconnect 904', '0x904'],
  ['error 904 when I connect', 'mstsc-disconnect 904', '0x904'],
  ['RDP disconnected!\n516 The client could not reach the other computer', 'mstsc-disconnect 516', '0x204'],
  ['Error code: 50331675', 'rd-gateway-client 50331675', '0x300001B'],
  ['error 50331675', 'rd-gateway-client 50331675', '0x300001B'],
  ['disconnected (Reason = 3)', 'mstsc-disconnect 3', '0x3'],
  ['RDPClient_SSL: The client has been disconnected. Disconnect reason: 2055', 'mstsc-disconnect 2055', '0x807'],
  ['DisconnectedByOtherConnection(5)', 'errinfo 5', '0x5'],
  ['error number 2308', 'mstsc-disconnect 2308', '0x904'],
  ['Error #2308', 'mstsc-disconnect 2308', '0x904'],
  ['Error:2308', 'mstsc-disconnect 2308', '0x904'],
  ['Error code:516', 'mstsc-disconnect 516', '0x204'],
  ['error 516: no way there', 'mstsc-disconnect 516', '0x204'],
  ['error code is 516.', 'mstsc-disconnect 516', '0x204'],
  ['2308', 'mstsc-disconnect 2308', '0x904'],
  ['错误代码2308怎么办', 'mstsc-disconnect 2308', '0x904'],
  ['エラーコード2308が出ます', 'mstsc-disconnect 2308', '0x904'],
  ['エラー コード：２３０８', 'mstsc-disconnect 2308', '0x904'],
  ['error 5', 'win32 5', '5'],
  ['System error 1326 has occurred.', 'win32 1326', '1326'],
  ['Error code: 1326', 'win32 1326', '1326'],
  ['WSAECONNRESET (10054)', 'win32 10054', '10054'],
  ['socket error: 10060', 'win32 10060', '10060'],
  ['Status 3221225581', 'ntstatus 3221225581', '0xC000006D'],
  ['WVDErrors Code: -2147467259', 'avd-service -2147467259', '0x80004005'],
])('decimals: %s', (text, code, entry) => {
  expect(codesIn(text)).toEqual([code]);
  expect(entriesIn(text)).toEqual([entry]);
});

test.each([
  ['the log says ERRCONNECT_LOGON_FAILURE', 'freerdp-connect 0x20014'],
  ['errconnect_logon_failure', 'freerdp-connect 0x20014'],
  ['STATUS_ACCOUNT_LOCKED_OUT', 'ntstatus 0xc0000234'],
  ['SEC_E_LOGON_DENIED.', 'sspi 0x8009030c'],
  ['ERROR_ACCOUNT_DISABLED', 'win32 1331'],
  ['E_PROXY_NAP_ACCESSDENIED', 'rd-gateway-wire 0x800759db'],
  ['UnexpectedNetworkDisconnect', 'avd-service 14'],
  ['exDiscReasonLicenseNoLicenseServer', 'extended-disconnect 0x101'],
  ['disconnectReasonDNSLookupFailed2', 'mstsc-disconnect 0x508'],
  ['wsaetimedout', 'win32 10060'],
])('a name without its number: %s', (text, code) => {
  expect(codesIn(text)).toEqual([code]);
});

test('a name and its number are one code, as the number is written', () => {
  expect(codesIn('ERRINFO_LOGOFF_BY_USER (0x0000000C)')).toEqual(['errinfo 0xc']);
  expect(codesIn('0xC000006D STATUS_LOGON_FAILURE')).toEqual(['ntstatus 0xc000006d']);
});

test('each code counts once, in the order of the text', () => {
  const log = 'Error code: 0x204\nretry\nError code: 0x904\nretry\nError code: 0x204\nError code: 516';
  expect(codesIn(log)).toEqual(['mstsc-disconnect 0x204', 'mstsc-disconnect 0x904']);
});

test('every name in the catalogue is found as its own code', () => {
  const seen = new Set<string>();
  for (const { table, codes } of tables.values())
    for (const { code, name, aliases } of codes)
      for (const one of [name, ...aliases]) {
        // The first table that uses a name has it.
        if (one === undefined || seen.has(one)) continue;
        seen.add(one);
        expect([one, findCodes(`it says ${one}!`, codeIndex)]).toMatchObject([one, [{ table, entry: code }]]);
      }
});

test('of thousands the first fifty are kept', () => {
  const log = Array.from({ length: 3000 }, (_, i) => `0x${(0x10000 + i).toString(16)}`).join('\n');
  expect(codesIn(log)).toHaveLength(50);
  expect(codesIn(log)[0]).toBe('unlisted 0x10000?');
});

test.each(['0x904/7', 'error 0x904 (7)', 'error code 0x904, extended 7'])(
  'the extended code may be decimal: %s',
  (text) => {
    expect(codesIn(text)).toEqual(['mstsc-disconnect 0x904', 'extended-disconnect 7']);
  },
);

test('codes and names stand in the order of the text', () => {
  expect(codesIn('ERRCONNECT_DNS_ERROR, then error 0x904, then STATUS_LOGON_FAILURE')).toEqual([
    'freerdp-connect 0x20004',
    'mstsc-disconnect 0x904',
    'ntstatus 0xc000006d',
  ]);
});

test.each([
  'it fails with 0x904',
  'it ends in 0x904',
  'keeps going to 0x904 after a minute',
  'every time 0x904',
  'only 0x904',
  'エラー0x904が出ます',
  '错误0x904怎么办',
  'エラー：０ｘ９０４',
  '0x904',
  'error0x904?',
])('a hexadecimal number in a sentence: %s', (text) => {
  expect(codesIn(text)).toEqual(['mstsc-disconnect 0x904']);
});

test.each(['HRESULT 0x8009030C', 'the call failed, hresult: 0x8009030c', 'SSPI error 0x8009030C'])('%s', (text) => {
  expect(codesIn(text)).toEqual(['sspi 0x8009030c']);
});

test('a TLS alert and its state are numbers of another kind: shown, but never taken for a Remote Desktop code', () => {
  const event =
    'A fatal alert was generated and sent to the remote endpoint. The TLS protocol defined fatal error code is 40. The Windows SChannel error state is 1205.';
  expect(codesIn(event)).toEqual(['unlisted 40?', 'unlisted 1205?']);
});
