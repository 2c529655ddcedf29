/** The table of advice that harms or ages: each patches the good content, and is answered with exactly these lines. */
import type { Mistake } from '../mistake.ts';

export const mistakesOfAdvice: Mistake[] = [
  {
    name: 'lower security for requesters',
    patches: [{ file: 'knowledge/fixes/raise-timeout.yaml', from: 'who: technician', to: 'who: requester' }],
    says: [
      "knowledge/fixes/raise-timeout.yaml:4  a fix that is 'lowers-security' is offered to requesters — give it to someone with rights: technician, local-admin, domain-admin",
    ],
  },
  {
    name: 'lower security without a word before',
    patches: [
      {
        file: 'knowledge/fixes/raise-timeout.yaml',
        from: 'before: Anybody on the network can print. Set a reminder to take it back tomorrow.\n',
        to: '',
      },
    ],
    says: [
      "knowledge/fixes/raise-timeout.yaml:6  a fix that is 'lowers-security' does not say what to mind beforehand — add 'before: …' with the danger, how long it lasts, and the way back",
    ],
  },
  {
    name: 'locking out for requesters',
    patches: [
      { file: 'knowledge/fixes/plug-in.yaml', from: 'risk: low', to: 'risk: can-lock-you-out\nbefore: Think twice.' },
    ],
    says: [
      "knowledge/fixes/plug-in.yaml:4  a fix that is 'can-lock-you-out' is offered to requesters — give it to someone with rights: technician, local-admin, domain-admin",
    ],
  },
  {
    name: 'looking only, at a risk',
    patches: [
      {
        file: 'knowledge/fixes/raise-timeout.yaml',
        from: 'risk: lowers-security',
        to: 'risk: lowers-security\nread-only: true',
      },
    ],
    says: [
      "knowledge/fixes/raise-timeout.yaml:7  a fix that only looks cannot be 'lowers-security' — correct one of the two",
    ],
  },
  {
    name: 'a service as administrator',
    patches: [
      {
        file: 'knowledge/fixes/plug-in.yaml',
        from: 'copy: ping printer',
        to: 'copy: net localgroup Administrators "NETWORK SERVICE" /add',
      },
    ],
    says: [
      'knowledge/fixes/plug-in.yaml:9  this makes NETWORK SERVICE an administrator — grant the one right that is missing, for example to the one key file',
    ],
  },
  {
    name: 'old TLS in words',
    patches: [
      {
        file: 'knowledge/causes/printer.yaml',
        from: 'title: The cable is loose',
        to: 'title: The cable is loose, so enable TLS 1.0 again',
      },
    ],
    says: [
      'knowledge/causes/printer.yaml:14  this switches TLS 1.0 or 1.1 back on — let both sides speak TLS 1.2 or newer',
    ],
  },
  {
    name: 'old TLS in the registry',
    patches: [
      {
        file: 'knowledge/fixes/plug-in.yaml',
        from: 'copy: ping printer',
        to: "copy: 'reg add HKLM\\SCHANNEL\\Protocols\\TLS 1.1\\Server /v Enabled /d 1'",
      },
    ],
    says: [
      'knowledge/fixes/plug-in.yaml:9  this switches TLS 1.0 or 1.1 back on — let both sides speak TLS 1.2 or newer',
    ],
  },
  {
    name: 'RDP Wrapper',
    patches: [
      {
        file: 'dialogs/printer-silent.yaml',
        from: 'say: Somebody will come and look.',
        to: 'say: Install the RDP Wrapper.',
      },
    ],
    says: [
      'dialogs/printer-silent.yaml:28  this recommends RDP Wrapper, which breaks the licence and the next update — name a licensed way instead',
    ],
  },
  {
    name: 'a patched termsrv',
    patches: [
      {
        file: 'knowledge/fixes/plug-in.yaml',
        from: 'Push both ends of the cable in.',
        to: 'Patch the file termsrv.dll.',
      },
    ],
    says: ['knowledge/fixes/plug-in.yaml:8  this patches termsrv.dll — name a licensed way instead'],
  },
  {
    name: 'the grace period in the registry',
    patches: [
      {
        file: 'knowledge/fixes/plug-in.yaml',
        from: 'copy: ping printer',
        to: 'copy: Remove-Item HKLM:\\RCM\\GracePeriod',
      },
    ],
    says: [
      'knowledge/fixes/plug-in.yaml:9  this resets the licensing grace period — activate a licence server and set the licensing mode',
    ],
  },
  {
    name: 'the grace period in words',
    patches: [
      {
        file: 'knowledge/fixes/plug-in.yaml',
        from: 'Push both ends of the cable in.',
        to: 'Reset the licence grace period.',
      },
    ],
    says: [
      'knowledge/fixes/plug-in.yaml:8  this resets the licensing grace period — activate a licence server and set the licensing mode',
    ],
  },
  {
    name: 'a review long ago',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: '2026-11-22', to: '2025-11-21' }],
    says: [
      'knowledge/fixes/fill-tray.yaml:13  last reviewed 366 days ago — review it: try the steps, look at the sources, then set the date',
    ],
  },
  {
    name: 'a review to come',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: '2026-11-22', to: '2027-01-01' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:13  the review date 2027-01-01 is still to come — write today's: 2026-11-22",
    ],
  },
  {
    name: 'a source that is none',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: '[Printer manual]', to: '[TODO]' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:12  'TODO' names no source — name the document or page where this can be looked up",
    ],
  },
  {
    name: 'a source of a code that is none',
    patches: [{ file: 'knowledge/error-codes/service.yaml', from: 'source: Service manual', to: 'source: n/a' }],
    says: [
      "knowledge/error-codes/service.yaml:10  'n/a' names no source — name the document or page where this can be looked up",
    ],
  },
  {
    name: 'words for administrators',
    patches: [
      {
        file: 'knowledge/fixes/fill-tray.yaml',
        from: 'Push it back until it clicks.',
        to: 'Open gpedit and push it back.',
      },
    ],
    says: [
      "knowledge/fixes/fill-tray.yaml:9  'gpedit' is a word for administrators — say it in everyday words, or give the line to copy with 'do:' and 'copy:'",
    ],
  },
];
