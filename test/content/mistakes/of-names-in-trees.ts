/** The table of names in trees that lead nowhere: each patches the good content, and is answered with exactly these lines. */
import type { Mistake } from '../mistake.ts';

export const mistakesOfNamesInTrees: Mistake[] = [
  {
    name: 'an unknown start',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'start: opening', to: 'start: begin' }],
    says: ["dialogs/printer-silent.yaml:5  there is no step 'begin' in this tree — correct the name, or add the step"],
  },
  {
    name: 'an unknown step',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'next: pass-on', to: 'next: pas-on' }],
    says: [
      "dialogs/printer-silent.yaml:28  there is no step 'pas-on' in this tree; did you mean 'pass-on'? — correct the name, or add the step",
      "dialogs/printer-silent.yaml:29  nothing leads to the step 'pass-on' — lead to it from a step, or take it out",
    ],
  },
  {
    name: 'an unknown symptom asked',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'ask: lamp\n', to: 'ask: lam\n' }],
    says: [
      "dialogs/printer-silent.yaml:15  there is no symptom 'lam'; did you mean 'lamp'? — correct the name, or add the symptom in knowledge/symptoms",
    ],
  },
  {
    name: 'an unknown answer in a branch',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: '[off, blinking]', to: '[off, blnking]' }],
    says: [
      "dialogs/printer-silent.yaml:11  'blnking' is no answer of the symptom 'lamp'; did you mean 'blinking'? — its answers are: off, blinking, steady",
    ],
  },
  {
    name: 'an unknown symptom in a branch',
    patches: [
      {
        file: 'dialogs/printer-silent.yaml',
        from: 'symptom: lamp, is: [off, blinking]',
        to: 'symptom: light, is: off',
      },
    ],
    says: [
      "dialogs/printer-silent.yaml:11  there is no symptom 'light' — correct the name, or add the symptom in knowledge/symptoms",
    ],
  },
  {
    name: 'an unknown code in a branch',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: "code: '0x10'", to: "code: '0x12'" }],
    says: [
      'dialogs/printer-silent.yaml:10  no table lists the code 0x12 — correct the code, or add it to a table in knowledge/error-codes',
    ],
  },
  {
    name: 'an unknown sentence in a branch',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'sentence: out-of-paper', to: 'sentence: out-of-ink' }],
    says: [
      "dialogs/printer-silent.yaml:12  there is no error sentence 'out-of-ink' — correct the name, or add the error sentence in knowledge/messages",
    ],
  },
  {
    name: 'an unknown fix offered',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'fix: fill-tray', to: 'fix: fill-try' }],
    says: [
      "dialogs/printer-silent.yaml:17  there is no fix 'fill-try'; did you mean 'fill-tray'? — correct the name, or add the fix in knowledge/fixes/fill-try.yaml",
    ],
  },
  {
    name: 'an unknown cause looked for',
    patches: [
      {
        file: 'dialogs/printer-silent.yaml',
        from: 'causes: [tray-empty, cable-loose]',
        to: 'causes: [tray-empty, cable-loose, ink]',
      },
    ],
    says: [
      "dialogs/printer-silent.yaml:20  there is no cause 'ink' — correct the name, or add the cause in knowledge/causes",
    ],
  },
  {
    name: 'an unknown symptom to ask',
    patches: [
      { file: 'dialogs/printer-silent.yaml', from: 'symptoms: [lamp, sound]', to: 'symptoms: [lamp, sound, smell]' },
    ],
    says: [
      "dialogs/printer-silent.yaml:21  there is no symptom 'smell' — correct the name, or add the symptom in knowledge/symptoms",
    ],
  },
  {
    name: 'an unknown desk',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'handoff: printers', to: 'handoff: printer' }],
    says: [
      "dialogs/printer-silent.yaml:29  there is no desk 'printer'; did you mean 'printers'? — correct the name, or add the desk in knowledge/desks.yaml",
    ],
  },
  {
    name: 'phrases for no tree',
    patches: [
      {
        file: 'knowledge/phrases/printer-on-fire.yaml',
        to: 'intent: printer-on-fire\nphrases:\n  en: [smoke comes out]\n',
      },
    ],
    says: [
      "knowledge/phrases/printer-on-fire.yaml:1  there is no tree 'printer-on-fire' — correct the name, or add the tree in dialogs/printer-on-fire.yaml",
    ],
  },
];
