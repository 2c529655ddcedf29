/** Harmful advice is found in its usual wordings; warnings against it and talk about it are not. */
import { describe, expect, test } from '@jest/globals';
import { checkContent } from '../../src/content/check-content.ts';
import { readContent } from '../../src/content/read-content.ts';
import { GIVEN, withPatchedRoot } from './patched-root.ts';

function problemsSaying(text: string): string[] {
  const patch = {
    file: 'knowledge/fixes/plug-in.yaml',
    from: 'Push both ends of the cable in.',
    to: JSON.stringify(text),
  };
  return withPatchedRoot([patch], (root) => checkContent(readContent(root), GIVEN).map(({ what }) => what));
}

describe('advice', () => {
  test.each([
    'Add NETWORK SERVICE to the Administrators group.',
    'Open the local Administrators group and add Network Service.',
    'Enable TLS 1.0 on the host.',
    'Re-enable TLS 1.1 for the old client.',
    'Turn on TLS 1.0 until the update.',
    'Allow the use of TLS 1.0.',
    'Download RDPWrap and start it.',
    'RDPWInst.exe -i',
    'Use a patched termsrv.dll.',
    'Delete the GracePeriod key and restart.',
    'Take ownership of GracePeriod and rename it.',
    'Extend the grace period by hand.',
  ])('%s', (text) => {
    expect(problemsSaying(text)).toHaveLength(1);
  });
});

describe('no advice', () => {
  test.each([
    'Never add NETWORK SERVICE to the Administrators group.',
    'Give NETWORK SERVICE read access to the key.',
    'Do not enable TLS 1.0.',
    'Enable TLS 1.2 and leave TLS 1.0 off.',
    'Turn off TLS 1.0 and TLS 1.1.',
    'The host speaks TLS 1.0 only.',
    'Remove RDP Wrapper.',
    'Uninstall the RDP Wrapper.',
    'Look how many days of the grace period are left.',
    'Install the licences before the grace period ends.',
    'It is being set up, restarted, or in a grace period.',
    'Restart the TermService service.',
  ])('%s', (text) => {
    expect(problemsSaying(text).filter((what) => !what.includes('administrators'))).toEqual([]);
  });
});
