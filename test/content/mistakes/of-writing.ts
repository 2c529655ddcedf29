/** The table of mistakes in how YAML is written: each patches the good content, and is answered with exactly these lines. */
import type { Mistake } from '../mistake.ts';

export const mistakesOfWriting: Mistake[] = [
  {
    name: 'a second colon',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'title: Fill the tray', to: 'title: Fill: the tray' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:3  there is a second ': ' in the line, or the next line is indented too far — put the whole text in 'single quotes', or line the next line up",
    ],
  },
  {
    name: 'a tab',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: '  - Push it', to: '	- Push it' }],
    says: ['knowledge/fixes/fill-tray.yaml:9  the line is indented with a tab — indent with two spaces for each level'],
  },
  {
    name: 'a key twice',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'minutes: 2', to: 'minutes: 2\nminutes: 3' }],
    says: ['knowledge/fixes/fill-tray.yaml:6  the same key stands twice in one place — keep one of the two'],
  },
  {
    name: 'quotes not closed',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'Does it print now?', to: "'Does it print now?" }],
    says: [
      "knowledge/fixes/fill-tray.yaml:10  a quote is opened and not closed — close it; inside 'single quotes' write ' as ''",
    ],
  },
  {
    name: 'a bracket not closed',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: '[Printer manual]', to: '[Printer manual' }],
    says: ["knowledge/fixes/fill-tray.yaml:13  the '[' before this is not closed — end it with ']'"],
  },
  {
    name: 'text that begins with @',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'Nothing to undo.', to: '@once nothing' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:11  the text begins with a character that means something in YAML — put the whole text in 'single quotes'",
    ],
  },
  {
    name: 'text that begins with *',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'Nothing to undo.', to: '*once' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:11  '*once' refers to text elsewhere in the file — write the text out; a text with a * in front goes in quotes",
    ],
  },
  {
    name: 'text that begins with !',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'Nothing to undo.', to: '!once more' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:11  a '!' begins a YAML tag — tags are not used here; put the whole text in 'single quotes'",
    ],
  },
  {
    name: 'a backslash in double quotes',
    patches: [{ file: 'knowledge/fixes/plug-in.yaml', from: 'ping printer', to: '"C:\\Printer"' }],
    says: [
      "knowledge/fixes/plug-in.yaml:9  a backslash in double quotes makes an invisible character — use 'single quotes' instead",
    ],
  },
  {
    name: 'a backslash that YAML does not know',
    patches: [{ file: 'knowledge/fixes/plug-in.yaml', from: 'ping printer', to: '"\\Share\\Sales"' }],
    says: [
      "knowledge/fixes/plug-in.yaml:9  a backslash in double quotes begins a special character — use 'single quotes' instead",
    ],
  },
  {
    name: 'a # within a text',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'Does it print now?', to: 'Does printer #2 print now?' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:10  the text ends before '#2 print now?' — put the whole text in 'single quotes', or a space after #",
    ],
  },
  {
    name: 'a line out of line',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'who: requester', to: ' who: requester' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:3  there is a second ': ' in the line, or the next line is indented too far — put the whole text in 'single quotes', or line the next line up",
    ],
  },
  {
    name: 'a line without colon',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'who: requester', to: 'who requester' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:4  a ':' is missing after the key, or the text needs quotes — write 'key: value', or put the whole text in 'single quotes'",
    ],
  },
  {
    name: 'two documents',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'who: requester', to: '---\nwho: requester' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:4  a line '---' begins a second document — take that line out, or make it a second file",
    ],
  },
  {
    name: 'an anchor used again',
    patches: [
      {
        file: 'knowledge/fixes/fill-tray.yaml',
        from: '  - Push it back until it clicks.',
        to: '  - &again Push it.\n  - *again',
      },
    ],
    says: [
      "knowledge/fixes/fill-tray.yaml:10  '*again' refers to text elsewhere in the file — write the text out; a text with a * in front goes in quotes",
    ],
  },
  {
    name: 'an unquoted code as a name',
    patches: [{ file: 'knowledge/causes/printer.yaml', from: "'panel:0x10': often", to: '0x10: often' }],
    says: ["knowledge/causes/printer.yaml:9  the name 0x10 is not read as text — put it in quotes: '0x10'"],
  },
  {
    name: 'true as a name',
    patches: [
      { file: 'knowledge/causes/printer.yaml', from: 'sound: { moving: sometimes }', to: 'sound: { true: sometimes }' },
    ],
    says: [
      "knowledge/causes/printer.yaml:8  'true' is no answer of the symptom 'sound' — its answers are: moving, quiet",
      "knowledge/causes/printer.yaml:8  the name true is not read as text — put it in quotes: 'true'",
    ],
  },
  {
    name: 'a name that programs stumble over',
    patches: [
      {
        file: 'knowledge/causes/printer.yaml',
        from: 'sound: { moving: sometimes }',
        to: 'sound: { __proto__: sometimes }',
      },
    ],
    says: ["knowledge/causes/printer.yaml:8  '__proto__' cannot be a name — choose another"],
  },
  {
    name: 'a comma in a one-line block',
    patches: [{ file: 'knowledge/symptoms/panel.yaml', from: 'label: It is off,', to: 'label: It is off, or dark,' }],
    says: [
      "knowledge/symptoms/panel.yaml:7  unknown key 'or dark' — if it belongs to the text before the comma, put that whole text in quotes",
    ],
  },
  {
    name: 'an empty file',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', to: '# nothing\n' }],
    says: ['knowledge/fixes/fill-tray.yaml:1  the file is empty — fill it, or delete it'],
  },
  {
    name: 'only a word',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', to: 'fill-tray\n' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:1  the file is text, but should be a block of keys — write lines 'key: value' below it, indented",
    ],
  },
  {
    name: 'a list for a single fix',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', to: '- id: fill-tray\n' }],
    says: [
      "knowledge/fixes/fill-tray.yaml:1  the file is a list, but holds one fix — give each its own file, without the '- '",
    ],
  },
  {
    name: 'a single item for a list',
    patches: [{ file: 'knowledge/causes/printer.yaml', to: 'id: tray-empty\n' }],
    says: [
      "knowledge/causes/printer.yaml:1  the file should be a list, one entry for each cause — begin each with '- '",
    ],
  },
];
