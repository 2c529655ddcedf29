/** The table of trees that do not hold together: each patches the good content, and is answered with exactly these lines. */
import type { Mistake } from '../mistake.ts';

export const mistakesOfTrees: Mistake[] = [
  {
    name: 'a step nothing leads to',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: '  done: {', to: '  lost: { end: closed }\n  done: {' }],
    says: ["dialogs/printer-silent.yaml:30  nothing leads to the step 'lost' — lead to it from a step, or take it out"],
  },
  {
    name: 'a circle',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'stuck: which-room', to: 'stuck: ask-lamp' }],
    says: [
      'dialogs/printer-silent.yaml:17  the steps run in a circle: tray → find-out → ask-lamp → tray — what is known is never asked twice, so lead one of them onward, for example to a handoff',
      'dialogs/printer-silent.yaml:18  the steps run in a circle: find-out → ask-lamp → find-out — what is known is never asked twice, so lead one of them onward, for example to a handoff',
      "dialogs/printer-silent.yaml:24  nothing leads to the step 'which-room' — lead to it from a step, or take it out",
      "dialogs/printer-silent.yaml:28  nothing leads to the step 'tell' — lead to it from a step, or take it out",
      "dialogs/printer-silent.yaml:29  nothing leads to the step 'pass-on' — lead to it from a step, or take it out",
    ],
  },
  {
    name: 'a step that leads to itself',
    patches: [
      {
        file: 'dialogs/printer-silent.yaml',
        from: 'tell: { say: Somebody will come and look., next: pass-on }',
        to: 'tell: { say: Somebody will come and look., next: tell }',
      },
    ],
    says: [
      'dialogs/printer-silent.yaml:28  the steps run in a circle: tell → tell — what is known is never asked twice, so lead one of them onward, for example to a handoff',
      "dialogs/printer-silent.yaml:29  nothing leads to the step 'pass-on' — lead to it from a step, or take it out",
    ],
  },
  {
    name: 'a way missing for an answer',
    patches: [
      {
        file: 'dialogs/printer-silent.yaml',
        from: 'next: { blinking: tray, else: find-out }',
        to: 'next: { blinking: tray, off: find-out, dont-know: tray }',
      },
    ],
    says: ["dialogs/printer-silent.yaml:16  no way is given for steady — add it, or a line 'else: …'"],
  },
  {
    name: 'a way missing for not knowing',
    patches: [
      {
        file: 'dialogs/printer-silent.yaml',
        from: 'next: { blinking: tray, else: find-out }',
        to: 'next: { blinking: tray, off: find-out, steady: tray }',
      },
    ],
    says: ["dialogs/printer-silent.yaml:16  no way is given for dont-know — add it, or a line 'else: …'"],
  },
  {
    name: 'a way for no answer',
    patches: [
      {
        file: 'dialogs/printer-silent.yaml',
        from: 'next: { blinking: tray, else: find-out }',
        to: 'next: { blinkin: tray, else: find-out }',
      },
    ],
    says: [
      "dialogs/printer-silent.yaml:16  'blinkin' is no answer of the symptom 'lamp'; did you mean 'blinking'? — its answers are: off, blinking, steady, dont-know; for all others write else",
    ],
  },
  {
    name: 'a search that offers nothing',
    patches: [
      {
        file: 'dialogs/printer-silent.yaml',
        from: '    stuck: which-room\n',
        to: '    stuck: technicians-only\n  technicians-only:\n    diagnose: { causes: [ghost], symptoms: [lamp] }\n    solved: done\n    stuck: which-room\n',
      },
      {
        file: 'knowledge/causes/zinc.yaml',
        to: '- id: ghost\n  title: A ghost\n  family: night\n  likely: rare\n  shows: { lamp: { steady: often } }\n  fixes: { raise-timeout: seldom }\n  sources: [Hearsay]\n',
      },
    ],
    says: [
      "dialogs/printer-silent.yaml:24  none of the causes in 'technicians-only' has a fix that people may try themselves — ask for what the technician needs and hand over",
    ],
  },
  {
    name: 'two circles',
    patches: [
      {
        file: 'dialogs/printer-silent.yaml',
        from: 'else: ask-lamp\n',
        to: 'else: opening\n  first: { say: One., next: second }\n  second: { say: Two., next: first }\n  third: { end: closed }\n',
      },
    ],
    says: [
      'dialogs/printer-silent.yaml:8  the steps run in a circle: opening → opening — what is known is never asked twice, so lead one of them onward, for example to a handoff',
      "dialogs/printer-silent.yaml:14  nothing leads to the step 'first' — lead to it from a step, or take it out",
      'dialogs/printer-silent.yaml:14  the steps run in a circle: first → second → first — what is known is never asked twice, so lead one of them onward, for example to a handoff',
      "dialogs/printer-silent.yaml:15  nothing leads to the step 'second' — lead to it from a step, or take it out",
      "dialogs/printer-silent.yaml:16  nothing leads to the step 'third' — lead to it from a step, or take it out",
      "dialogs/printer-silent.yaml:17  nothing leads to the step 'ask-lamp' — lead to it from a step, or take it out",
    ],
  },
  {
    name: 'a fix for somebody else',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'fix: fill-tray', to: 'fix: raise-timeout' }],
    says: [
      "dialogs/printer-silent.yaml:17  the fix 'raise-timeout' is for a technician, not for the person who asks — hand over instead, or offer another fix",
    ],
  },
];
