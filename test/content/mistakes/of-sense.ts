/** The table of things that contradict each other: each patches the good content, and is answered with exactly these lines. */
import type { Mistake } from '../mistake.ts';

export const mistakesOfSense: Mistake[] = [
  {
    name: 'a code twice in its table',
    patches: [
      {
        file: 'knowledge/error-codes/panel.yaml',
        from: "- code: '0x11'",
        to: "- code: '17'\n    means: The same.\n    source: Printer manual\n  - code: '0x11'",
      },
    ],
    says: ['knowledge/error-codes/panel.yaml:16  0x11 is already in this table (as 17) — make the two entries one'],
  },
  {
    name: 'a pair twice',
    patches: [
      {
        file: 'knowledge/error-codes/panel.yaml',
        from: 'pairs:\n',
        to: "pairs:\n  - { code: '0x11', extended: '2', means: The same., source: Printer manual }\n",
      },
    ],
    says: [
      'knowledge/error-codes/panel.yaml:19  0x11 with 0x2 is already in this table (as 0x11 with 2) — make the two entries one',
    ],
  },
  {
    name: 'ranges that overlap',
    patches: [{ file: 'knowledge/error-codes/service.yaml', from: "from: '0x100'", to: "from: '0x1A'" }],
    says: [
      'knowledge/error-codes/service.yaml:6  the range 0x1A to 0x1FF overlaps with 0x10 to 0x1F of panel — let each number belong to one table',
    ],
  },
  {
    name: 'a range back to front',
    patches: [
      {
        file: 'knowledge/error-codes/panel.yaml',
        from: "{ from: '0x10', to: '0x1F' }",
        to: "{ from: '0x1F', to: '0x10' }",
      },
    ],
    says: ['knowledge/error-codes/panel.yaml:6  the range ends (0x10) before it begins (0x1F) — swap from and to'],
  },
  {
    name: 'a label of two tables',
    patches: [{ file: 'knowledge/error-codes/service.yaml', from: '[Service code]', to: '[Service code, panel CODE]' }],
    says: [
      "knowledge/error-codes/service.yaml:4  the label 'panel CODE' already belongs to panel — keep it in one table: the label decides the table",
    ],
  },
  {
    name: 'a phrase for two intents',
    patches: [
      {
        file: 'knowledge/phrases/nothing-i-know.yaml',
        from: '[what is for lunch]',
        to: '[what is for lunch, Der Drucker druckt nicht!]',
      },
    ],
    says: [
      "knowledge/phrases/printer-silent.yaml:7  'der drucker druckt nicht' already stands for the intent 'nothing-i-know' (knowledge/phrases/nothing-i-know.yaml:4) — keep it where it fits best",
    ],
  },
  {
    name: 'a phrase twice',
    patches: [
      {
        file: 'knowledge/phrases/printer-silent.yaml',
        from: '    - the printer does not print\n',
        to: '    - the printer does not print\n    - The printer does not print.\n',
      },
    ],
    says: [
      "knowledge/phrases/printer-silent.yaml:7  'The printer does not print.' already stands for the intent 'printer-silent' (knowledge/phrases/printer-silent.yaml:6) — take one of the two out",
    ],
  },
  {
    name: 'a control that is also an intent',
    patches: [
      {
        file: 'knowledge/phrases/controls/why.yaml',
        from: '[why do you ask]',
        to: '[why do you ask, what is for lunch?]',
      },
    ],
    says: [
      "knowledge/phrases/controls/why.yaml:4  'what is for lunch?' already stands for the intent 'nothing-i-know' (knowledge/phrases/nothing-i-know.yaml:4) — keep it where it fits best",
    ],
  },
  {
    name: 'an error text of two sentences',
    patches: [
      { file: 'knowledge/messages/panel.yaml', from: '[no host found]', to: '[No host found, load paper in tray]' },
    ],
    says: [
      "knowledge/messages/panel.yaml:13  'load paper in tray' already stands for the error sentence 'out-of-paper' (knowledge/messages/panel.yaml:7) — keep it where it fits best",
    ],
  },
  {
    name: 'an answer twice',
    patches: [{ file: 'knowledge/symptoms/panel.yaml', from: 'value: quiet', to: 'value: moving' }],
    says: [
      "knowledge/causes/printer.yaml:19  'quiet' is no answer of the symptom 'sound' — its answers are: moving, moving",
      "knowledge/symptoms/panel.yaml:16  the value 'moving' stands twice in 'sound' — keep it with one answer",
    ],
  },
  {
    name: 'a label twice',
    patches: [{ file: 'knowledge/symptoms/panel.yaml', from: 'label: It is quiet', to: 'label: It moves' }],
    says: ["knowledge/symptoms/panel.yaml:16  the label 'It moves' stands twice in 'sound' — keep it with one answer"],
  },
  {
    name: 'words for two answers',
    patches: [{ file: 'knowledge/symptoms/panel.yaml', from: '[flashing]', to: '[flashing, No light]' }],
    says: [
      "knowledge/symptoms/panel.yaml:8  the heard-as text 'No light' stands twice in 'lamp' — keep it with one answer",
    ],
  },
  {
    name: 'not knowing as an answer',
    patches: [{ file: 'knowledge/symptoms/panel.yaml', from: 'value: quiet', to: 'value: dont-know' }],
    says: [
      "knowledge/causes/printer.yaml:19  'quiet' is no answer of the symptom 'sound' — its answers are: moving, dont-know",
      "knowledge/symptoms/panel.yaml:16  every symptom has the answer 'dont-know' already — take it out",
    ],
  },
];
