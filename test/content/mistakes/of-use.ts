/** The table of things that are left over: each patches the good content, and is answered with exactly these lines. */
import type { Mistake } from '../mistake.ts';

export const mistakesOfUse: Mistake[] = [
  {
    name: 'a cause nothing points at',
    patches: [
      {
        file: 'knowledge/causes/printer.yaml',
        from: '- id: cable-loose',
        to: '- id: ghost\n  title: A ghost\n  family: night\n  likely: rare\n  shows: { lamp: { off: never } }\n  fixes: { plug-in: seldom }\n  sources: [Hearsay]\n- id: cable-loose',
      },
    ],
    says: [
      "knowledge/causes/printer.yaml:13  no code, sentence or symptom points at the cause 'ghost' — say under shows, codes or sentences how one notices it",
      "knowledge/causes/printer.yaml:13  no tree looks for the cause 'ghost' — list it in a diagnose step",
    ],
  },
  {
    name: 'a cause no fix cures',
    patches: [
      {
        file: 'knowledge/causes/printer.yaml',
        from: 'fixes: { plug-in: usually, raise-timeout: seldom }',
        to: 'fixes: { plug-in: never, raise-timeout: never }',
      },
    ],
    says: [
      "knowledge/causes/printer.yaml:13  the cause 'cable-loose' has no fix — name one under 'fixes:', if only for a technician",
    ],
  },
  {
    name: 'a cause no tree looks for',
    patches: [
      { file: 'dialogs/printer-silent.yaml', from: 'causes: [tray-empty, cable-loose]', to: 'causes: [tray-empty]' },
    ],
    says: ["knowledge/causes/printer.yaml:13  no tree looks for the cause 'cable-loose' — list it in a diagnose step"],
  },
  {
    name: 'a fix nothing uses',
    patches: [
      {
        file: 'knowledge/causes/printer.yaml',
        from: 'plug-in: usually, raise-timeout: seldom',
        to: 'plug-in: usually',
      },
    ],
    says: [
      "knowledge/fixes/raise-timeout.yaml:2  nothing uses the fix 'raise-timeout' — name it under the fixes of a cause, or in a step of a tree",
    ],
  },
  {
    name: 'a symptom no tree asks',
    patches: [{ file: 'dialogs/printer-silent.yaml', from: 'symptoms: [lamp, sound]', to: 'symptoms: [lamp]' }],
    says: [
      "knowledge/symptoms/panel.yaml:10  no tree uses the symptom 'sound' — list it in an ask, branch or diagnose step",
    ],
  },
  {
    name: 'a symptom that tells nothing apart',
    patches: [
      { file: 'knowledge/causes/printer.yaml', from: 'sound: { moving: sometimes }', to: 'sound: { quiet: usually }' },
    ],
    says: [
      "knowledge/symptoms/panel.yaml:10  the answers to 'sound' tell no two causes apart — say under 'shows:' of at least two causes how they differ in it",
    ],
  },
  {
    name: 'a tree without phrases',
    patches: [{ file: 'knowledge/phrases/printer-silent.yaml' }],
    says: [
      "dialogs/printer-silent.yaml:2  there are no phrases by which 'printer-silent' is recognised — add knowledge/phrases/printer-silent.yaml",
    ],
  },
  {
    name: 'a control without phrases',
    patches: [{ file: 'knowledge/phrases/controls/why.yaml' }],
    says: [
      "knowledge/phrases/controls:1  there are no phrases for the control 'why' — add knowledge/phrases/controls/why.yaml",
    ],
  },
];
