/** The table of mistakes in the shape of one item: each patches the good content, and is answered with exactly these lines. */
import type { Mistake } from '../mistake.ts';

export const mistakesOfShape: Mistake[] = [
  {
    name: 'a misspelt key',
    patches: [{ file: 'knowledge/symptoms/panel.yaml', from: 'label: It is quiet', to: 'lable: It is quiet' }],
    says: [
      "knowledge/symptoms/panel.yaml:16  unknown key 'lable'; did you mean 'label'? — the keys here are: value, label, heard-as",
    ],
  },
  {
    name: 'a missing key',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'risk: none\n', to: '' }],
    says: ["knowledge/fixes/fill-tray.yaml:2  'risk' is missing — add a line 'risk: …'"],
  },
  {
    name: 'an unknown word',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'who: requester', to: 'who: requestor' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:4  'who' is 'requestor', which is not a known word; did you mean 'requester'? — use one of: requester, local-admin, domain-admin, technician",
    ],
  },
  {
    name: 'an unknown likelihood',
    patches: [
      {
        file: 'knowledge/causes/printer.yaml',
        from: 'fixes: { fill-tray: almost-always }',
        to: 'fixes: { fill-tray: allways }',
      },
    ],
    says: [
      "knowledge/causes/printer.yaml:11  'fill-tray' is 'allways', which is not a known word — use one of: almost-always, usually, often, sometimes, seldom, never",
    ],
  },
  {
    name: 'a number in quotes',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'minutes: 2', to: "minutes: '2'" }],
    says: [
      "knowledge/fixes/fill-tray.yaml:5  'minutes' is text, but should be a number — write a whole number without quotes",
    ],
  },
  {
    name: 'too many minutes',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'minutes: 2', to: 'minutes: 500' }],
    says: ["knowledge/fixes/fill-tray.yaml:5  'minutes' is 500, which is too much — at most 240"],
  },
  {
    name: 'an unquoted code',
    patches: [{ file: 'knowledge/error-codes/panel.yaml', from: "code: '0x10'", to: 'code: 0x10' }],
    says: [
      "knowledge/error-codes/panel.yaml:8  'code' is the number 16, but should be text — put it in quotes: '0x10'",
    ],
  },
  {
    name: 'a code that is none',
    patches: [{ file: 'knowledge/error-codes/panel.yaml', from: "code: '0x10'", to: "code: 'x10'" }],
    says: ["knowledge/error-codes/panel.yaml:8  'code' cannot be 'x10' — write '0x904' or a decimal number in quotes"],
  },
  {
    name: 'a code reference that is none',
    patches: [{ file: 'knowledge/causes/printer.yaml', from: "'panel:0x10': often", to: "'panel 0x10': often" }],
    says: [
      "knowledge/causes/printer.yaml:9  'panel 0x10' cannot be a name here — write '0x904', a pair '0x904/0x7', or name the table 'ntstatus:0xC000006D'",
    ],
  },
  {
    name: 'an unquoted event id',
    patches: [{ file: 'knowledge/events/spooler.yaml', from: "event: '7031'", to: 'event: 7031' }],
    says: [
      "knowledge/events/spooler.yaml:4  'event' is the number 7031, but should be text — put it in quotes: '7031'",
    ],
  },
  {
    name: 'a name with capitals',
    patches: [{ file: 'knowledge/causes/printer.yaml', from: 'id: tray-empty', to: 'id: Tray Empty' }],
    says: [
      "knowledge/causes/printer.yaml:2  'id' cannot be 'Tray Empty' — use lower-case letters, digits and hyphens, for example host-asleep",
    ],
  },
  {
    name: 'a text where a list belongs',
    patches: [
      { file: 'knowledge/fixes/fill-tray.yaml', from: 'sources: [Printer manual]', to: 'sources: Printer manual' },
    ],
    says: [
      "knowledge/fixes/fill-tray.yaml:12  'sources' is text, but should be a list — begin each entry on its own line with '- '",
    ],
  },
  {
    name: 'an empty value',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'undo: Nothing to undo.', to: 'undo:' }],
    says: ["knowledge/fixes/fill-tray.yaml:11  'undo' is empty — write something after it, or take it out"],
  },
  {
    name: 'an empty list',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'sources: [Printer manual]', to: 'sources: []' }],
    says: ["knowledge/fixes/fill-tray.yaml:12  'sources' has too few entries — it needs at least 1"],
  },
  {
    name: 'a date in another order',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: '2026-11-22', to: '22.11.2026' }],
    says: ["knowledge/fixes/fill-tray.yaml:13  'reviewed' cannot be '22.11.2026' — write the date as 2026-11-22"],
  },
  {
    name: 'a step of a fix that is no text',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: '  - Push it back until it clicks.', to: '  - 7' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:9  entry 2 of 'steps' is the number 7, but should be text or a block of keys — write it as in the files beside this one",
    ],
  },
  {
    name: 'a step of a fix without its line',
    patches: [{ file: 'knowledge/fixes/plug-in.yaml', from: ', copy: ping printer', to: '' }],
    says: ["knowledge/fixes/plug-in.yaml:9  'copy' is missing — add a line 'copy: …'"],
  },
  {
    name: 'more than nine steps',
    patches: [
      {
        file: 'knowledge/fixes/fill-tray.yaml',
        from: '  - Push it back until it clicks.',
        to: '  - Push it.\n  - Push it.\n  - Push it.\n  - Push it.\n  - Push it.\n  - Push it.\n  - Push it.\n  - Push it.\n  - Push it.',
      },
    ],
    says: ["knowledge/fixes/fill-tray.yaml:8  'steps' has too many entries — split a fix of more than nine steps"],
  },
  {
    name: 'a button that is too long',
    patches: [
      {
        file: 'dialogs/printer-silent.yaml',
        from: 'title: My printer stays silent',
        to: 'title: My printer stays silent and it has done so since the Monday before last',
      },
    ],
    says: ["dialogs/printer-silent.yaml:3  'title' is too long (71 characters) — use at most 60 characters"],
  },
  {
    name: 'a language written out',
    patches: [{ file: 'knowledge/phrases/printer-silent.yaml', from: 'de: [', to: 'german: [' }],
    says: [
      "knowledge/phrases/printer-silent.yaml:7  'german' cannot be a name here — use a two-letter language: en, de, fr",
    ],
  },
  {
    name: 'an unknown control',
    patches: [{ file: 'knowledge/phrases/controls/greet.yaml', from: 'control: greet', to: 'control: great' }],
    says: [
      "knowledge/phrases/controls/greet.yaml:2  'control' is 'great', which is not a known word; did you mean 'greet'? — use one of: greet, affirm, deny, thanks, worked, partly, not-worked, cannot, help, human, restart, status, back, skip, why, withdraw",
    ],
  },
];
