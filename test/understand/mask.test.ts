/** Secrets that people type are hidden; complaints about passwords are not. */
import { expect, test } from '@jest/globals';
import { maskSecrets } from '../../src/understand/mask.ts';

test.each([
  ['my password is hunter2 and it is refused', 'my password is ••• and it is refused'],
  ['Password: correct-horse', 'Password: •••'],
  ['Passwort lautet Sommer2026!', 'Passwort lautet •••'],
  ['pwd=abcd1234', 'pwd=•••'],
  ['card 4111 1111 1111 1111 please', 'card ••• please'],
  ['token eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0NTY3.abc-def', 'token •••'],
  ['-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----', '•••'],
])('%s', (said, hidden) => expect(maskSecrets(said)).toBe(hidden));

test.each([
  'my password is expired',
  'the password is not accepted any more',
  'Password: expired',
  'Password:\n[16:08:43:275] [2290:2291] ERRCONNECT_LOGON_FAILURE [0x00020014]',
  'Error code: 0x904 Extended error code: 0x7',
  'Activity ID: 41C8B0E6-92AF-4D03-B7E5-6C1D0FA20000',
  'call me on 0049 171 2345678',
  'KB5051987 build 10.0.19045.3693',
])('nothing to hide in: %s', (said) => expect(maskSecrets(said)).toBe(said));
