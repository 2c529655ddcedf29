/** Error codes in what people paste: one realistic paste for each table. */
import { expect, test } from '@jest/globals';
import { codesIn, tables } from './codes-in.ts';

const PASTES: [table: string, paste: string, codes: string[]][] = [
  [
    'mstsc-disconnect',
    '[Window Title]\nRemote Desktop Connection\n\n[Content]\nThis computer can’t connect to the remote computer.\n\nTry connecting again. If the problem continues, contact the owner of the remote computer or your network administrator.\n\nError code: 0x904\nExtended error code: 0x7\n\n[^] Hide details  [OK]  [Help]',
    ['mstsc-disconnect 0x904', 'extended-disconnect 0x7'],
  ],
  [
    'extended-disconnect',
    'Your Remote Desktop Services session has ended, possibly for one of the following reasons.\nError code: 0x3\nExtended error code: 0xC',
    ['mstsc-disconnect 0x3', 'extended-disconnect 0xc'],
  ],
  [
    'errinfo',
    '[14:02:11:377] [8810:1190238208] [ERROR][com.freerdp.core] - rdp_set_error_info: ERRINFO_LOGOFF_BY_USER (0x0000000C):The disconnection was initiated by the user logging off.',
    ['errinfo 0xc'],
  ],
  [
    'freerdp-connect',
    '[09:15:01:120] [4321:4322] [ERROR][com.freerdp.core] - nla_recv_pdu:freerdp_set_last_error_ex ERRCONNECT_LOGON_FAILURE [0x00020014]\n[09:15:01:120] [4321:4322] [ERROR][com.freerdp.core.rdp] - rdp_recv_callback: CONNECTION_STATE_NLA - nla_recv_pdu() fail',
    ['freerdp-connect 0x20014'],
  ],
  [
    'ntstatus',
    'An account failed to log on.\n\nSubject:\n\tSecurity ID:\t\tNULL SID\n\tLogon ID:\t\t0x0\n\nLogon Type:\t\t\t3\n\nFailure Information:\n\tFailure Reason:\t\tUnknown user name or bad password.\n\tStatus:\t\t\t0xC000006D\n\tSub Status:\t\t0xC000006A\n\nProcess Information:\n\tCaller Process ID:\t0x0\n\nNetwork Information:\n\tSource Network Address:\t10.4.7.12\n\tSource Port:\t\t50112',
    ['ntstatus 0xc000006d', 'ntstatus 0xc000006a'],
  ],
  [
    'sspi',
    'A fatal error occurred when attempting to access the TLS server credential private key. The error code returned from the cryptographic module is 0x8009030D. The internal error state is 10001.',
    ['sspi 0x8009030d', 'unlisted 10001?'],
  ],
  [
    'rd-gateway-client',
    'Windows App\nWe couldn’t connect to the remote PC.\nError code: 0x3000047\nExtended error code: 0x0\nActivity ID: {6c1b2d7e-90a4-4f6b-b3c1-0d1f5a2e0000}\nTimestamp (UTC): 11/20/26 08:14:55 AM',
    ['rd-gateway-client 0x3000047', 'extended-disconnect 0x0'],
  ],
  [
    'rd-gateway-wire',
    'The user "CONTOSO\\amir", on client computer "10.1.2.3", was not authorized. Gateway Error: 0x800759DB',
    ['rd-gateway-wire 0x800759db'],
  ],
  [
    'rdp-negotiation',
    '[ERROR][com.freerdp.core.nego] - RDP negotiation failure: HYBRID_REQUIRED_BY_SERVER (0x00000005)',
    ['rdp-negotiation 0x5'],
  ],
  ['win32', 'The RDP session to srv-app-2 failed. Win32 error 1331: the account is switched off.', ['win32 1331']],
  [
    'logon-notify',
    '[INFO][com.freerdp.core] - Logon Error Info LOGON_MSG_DISCONNECT_REFUSED [0xFFFFFFF9]',
    ['logon-notify 0xfffffff9'],
  ],
  ['avd-service', 'WVDErrors | CodeSymbolic: ReverseConnectResponseTimeout | Source: RDGateway', ['avd-service 58']],
  ['client-app', 'Windows App on my Mac says\nError code: 0x80075A', ['client-app 0x80075a']],
];

test.each(PASTES)('%s: a paste', (_, paste, codes) => {
  expect(codesIn(paste)).toEqual(codes);
});

test('every table has a paste', () => {
  expect(PASTES.map(([table]) => table).sort()).toEqual([...tables.keys()].sort());
});
