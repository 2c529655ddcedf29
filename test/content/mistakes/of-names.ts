/** The table of names that lead nowhere: each patches the good content, and is answered with exactly these lines. */
import type { Mistake } from '../mistake.ts';

export const mistakesOfNames: Mistake[] = [
  {
    name: 'an unknown symptom in a cause',
    patches: [{ file: 'knowledge/causes/printer.yaml', from: 'sound: { moving', to: 'sounds: { moving' }],
    says: [
      "knowledge/causes/printer.yaml:8  there is no symptom 'sounds'; did you mean 'sound'? — correct the name, or add the symptom in knowledge/symptoms",
      "knowledge/symptoms/panel.yaml:10  the answers to 'sound' tell no two causes apart — say under 'shows:' of at least two causes how they differ in it",
    ],
  },
  {
    name: 'an unknown answer in a cause',
    patches: [
      { file: 'knowledge/causes/printer.yaml', from: 'lamp: { blinking: almost', to: 'lamp: { blinkin: almost' },
    ],
    says: [
      "knowledge/causes/printer.yaml:7  'blinkin' is no answer of the symptom 'lamp'; did you mean 'blinking'? — its answers are: off, blinking, steady",
    ],
  },
  {
    name: 'not knowing as a sign',
    patches: [
      {
        file: 'knowledge/causes/printer.yaml',
        from: 'sound: { moving: sometimes',
        to: 'sound: { dont-know: often, moving: sometimes',
      },
    ],
    says: ["knowledge/causes/printer.yaml:8  'dont-know' says nothing about a cause — take it out"],
  },
  {
    name: 'an unknown code in a cause',
    patches: [{ file: 'knowledge/causes/printer.yaml', from: "'panel:0x10': often", to: "'0x99': often" }],
    says: [
      'knowledge/causes/printer.yaml:9  no table lists the code 0x99 — correct the code, or add it to a table in knowledge/error-codes',
    ],
  },
  {
    name: 'a code in another table',
    patches: [{ file: 'knowledge/causes/printer.yaml', from: "'panel:0x10': often", to: "'service:0x10': often" }],
    says: ["knowledge/causes/printer.yaml:9  the code 0x10 is not in service, but in panel — write 'panel:0x10'"],
  },
  {
    name: 'an unknown table',
    patches: [{ file: 'knowledge/causes/printer.yaml', from: "'panel:0x10': often", to: "'pannel:0x10': often" }],
    says: [
      "knowledge/causes/printer.yaml:9  there is no code table 'pannel'; did you mean 'panel'? — the tables are: panel, service",
    ],
  },
  {
    name: 'a code in several tables',
    patches: [{ file: 'knowledge/causes/printer.yaml', from: "'service:0x11': seldom", to: "'0x11': seldom" }],
    says: [
      "knowledge/causes/printer.yaml:20  the code 0x11 stands in several tables: panel, service — say which one is meant: 'panel:0x11'",
    ],
  },
  {
    name: 'an unknown pair',
    patches: [{ file: 'knowledge/causes/printer.yaml', from: "'0x11/0x2': usually", to: "'0x11/0x3': usually" }],
    says: [
      'knowledge/causes/printer.yaml:20  no table lists the pair 0x11/0x3 — correct the code, or add it to a table in knowledge/error-codes',
    ],
  },
  {
    name: 'an unknown sentence in a cause',
    patches: [{ file: 'knowledge/causes/printer.yaml', from: 'sentences: { no-host', to: 'sentences: { no-hosts' }],
    says: [
      "knowledge/causes/printer.yaml:21  there is no error sentence 'no-hosts'; did you mean 'no-host'? — correct the name, or add the error sentence in knowledge/messages",
    ],
  },
  {
    name: 'an unknown fix in a cause',
    patches: [
      {
        file: 'knowledge/causes/printer.yaml',
        from: 'fixes: { plug-in: usually',
        to: 'fixes: { plug-inn: usually, plug-in: usually',
      },
    ],
    says: [
      "knowledge/causes/printer.yaml:22  there is no fix 'plug-inn'; did you mean 'plug-in'? — correct the name, or add the fix in knowledge/fixes/plug-inn.yaml",
    ],
  },
  {
    name: 'an unknown intent of a code',
    patches: [
      { file: 'knowledge/error-codes/panel.yaml', from: 'intent: printer-silent', to: 'intent: printer-quiet' },
    ],
    says: [
      "knowledge/error-codes/panel.yaml:10  there is no tree 'printer-quiet' — correct the name, or add the tree in dialogs/printer-quiet.yaml",
    ],
  },
  {
    name: 'an unknown cause of a code',
    patches: [{ file: 'knowledge/error-codes/panel.yaml', from: 'raises: [tray-empty]', to: 'raises: [tray-empti]' }],
    says: [
      "knowledge/error-codes/panel.yaml:11  there is no cause 'tray-empti'; did you mean 'tray-empty'? — correct the name, or add the cause in knowledge/causes",
    ],
  },
  {
    name: 'an unknown cause ruled out',
    patches: [
      { file: 'knowledge/error-codes/panel.yaml', from: 'rules-out: [tray-empty]', to: 'rules-out: [try-empty]' },
    ],
    says: [
      "knowledge/error-codes/panel.yaml:15  there is no cause 'try-empty'; did you mean 'tray-empty'? — correct the name, or add the cause in knowledge/causes",
    ],
  },
  {
    name: 'a cause raised and ruled out',
    patches: [
      {
        file: 'knowledge/error-codes/panel.yaml',
        from: 'rules-out: [tray-empty]',
        to: 'raises: [tray-empty]\n    rules-out: [tray-empty]',
      },
    ],
    says: ["knowledge/error-codes/panel.yaml:16  'tray-empty' is both raised and ruled out — keep one of the two"],
  },
  {
    name: 'an unknown cause of a pair',
    patches: [{ file: 'knowledge/error-codes/panel.yaml', from: 'raises: [cable-loose]', to: 'raises: [cable-lost]' }],
    says: [
      "knowledge/error-codes/panel.yaml:18  there is no cause 'cable-lost'; did you mean 'cable-loose'? — correct the name, or add the cause in knowledge/causes",
    ],
  },
  {
    name: 'an unknown intent of a sentence',
    patches: [{ file: 'knowledge/messages/panel.yaml', from: 'intent: printer-silent', to: 'intent: printer-loud' }],
    says: [
      "knowledge/messages/panel.yaml:4  there is no tree 'printer-loud' — correct the name, or add the tree in dialogs/printer-loud.yaml",
    ],
  },
  {
    name: 'an unknown cause of an event',
    patches: [{ file: 'knowledge/events/spooler.yaml', from: 'raises: [cable-loose]', to: 'raises: [cable]' }],
    says: [
      "knowledge/events/spooler.yaml:7  there is no cause 'cable' — correct the name, or add the cause in knowledge/causes",
    ],
  },
];
