/** The table of mistakes in the shape of a tree's steps: each patches the good content, and is answered with exactly these lines. */
import type { Mistake } from '../mistake.ts';

export const mistakesOfSteps: Mistake[] = [
  {
    name: 'a step of no kind',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'tell: { say: Somebody', to: 'tell: { sya: Somebody' }],
    says: [
      "dialogs/printer-silent.yaml:28  step 'tell' has none of the keys that tell what it does; it has: sya, next; did you mean 'say'? — give it one of: say, ask, branch, fix, diagnose, form, handoff, end",
    ],
  },
  {
    name: 'a step of two kinds',
    patches: [
      { file: 'dialogs/printer-silent.yaml', from: 'tell: { say: Somebody', to: 'tell: { ask: lamp, say: Somebody' },
    ],
    says: [
      "dialogs/printer-silent.yaml:28  step 'tell' does two things at once: ask and say — make two steps of it, the first leading to the second",
    ],
  },
  {
    name: 'an empty step',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'done: { end: solved, say: Good. }', to: 'done:' }],
    says: [
      "dialogs/printer-silent.yaml:30  step 'done' is empty — write what it does: say, ask, branch, fix, diagnose, form, handoff, end",
    ],
  },
  {
    name: 'a misspelt key in a step',
    patches: [
      {
        file: 'dialogs/printer-silent.yaml',
        from: 'tell: { say: Somebody will come and look., next:',
        to: 'tell: { say: Somebody will come and look., nxt:',
      },
    ],
    says: ["dialogs/printer-silent.yaml:28  unknown key 'nxt'; did you mean 'next'? — the keys here are: say, next"],
  },
  {
    name: 'a condition as an expression',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: "when: { code: '0x10' }", to: 'when: code is 0x10' }],
    says: [
      "dialogs/printer-silent.yaml:10  'when' is text, but should be a block of keys — write it as in the files beside this one",
    ],
  },
  {
    name: 'a condition with a misspelt key',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'symptom: lamp, is: [', to: 'symptom: lamp, are: [' }],
    says: [
      "dialogs/printer-silent.yaml:11  'is' is missing — add a line 'is: …'",
      "dialogs/printer-silent.yaml:11  unknown key 'are' — the keys here are: symptom, is, code, sentence",
    ],
  },
  {
    name: 'a way to nothing',
    patches: [
      {
        file: 'dialogs/printer-silent.yaml',
        from: 'ask: lamp\n    next: { blinking: tray, else: find-out }',
        to: 'ask: lamp\n    next: 5',
      },
    ],
    says: [
      "dialogs/printer-silent.yaml:16  'next' is the number 5, but should be text or a block of keys — write it as in the files beside this one",
    ],
  },
  {
    name: 'an end of another kind',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'end: solved', to: 'end: fixed' }],
    says: ["dialogs/printer-silent.yaml:30  'end' is 'fixed', which is not a known word — use one of: solved, closed"],
  },
];
