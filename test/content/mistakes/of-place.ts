/** The table of files that lie wrong: each patches the good content, and is answered with exactly these lines. */
import type { Mistake } from '../mistake.ts';

export const mistakesOfPlace: Mistake[] = [
  {
    name: 'a file named otherwise',
    patches: [{ file: 'knowledge/fixes/fill-tray.yaml', from: 'id: fill-tray', to: 'id: fill-the-tray' }],
    says: [
      "dialogs/printer-silent.yaml:17  there is no fix 'fill-tray' — correct the name, or add the fix in knowledge/fixes/fill-tray.yaml",
      "knowledge/causes/printer.yaml:11  there is no fix 'fill-tray' — correct the name, or add the fix in knowledge/fixes/fill-tray.yaml",
      "knowledge/fixes/fill-tray.yaml:2  the id is 'fill-the-tray', but the file is called fill-tray.yaml — rename the file to fill-the-tray.yaml, or correct the id",
    ],
  },
  {
    name: 'a short ending',
    patches: [{ file: 'knowledge/fixes/oil.yml', to: 'id: oil\n' }],
    says: ['knowledge/fixes/oil.yml:1  nothing reads this file — rename it to oil.yaml, or move it away'],
  },
  {
    name: 'a folder nobody reads',
    patches: [{ file: 'knowledge/causes/old/a.yaml', to: '- id: a\n' }],
    says: [
      'knowledge/causes/old:1  nothing reads this — move it away; in knowledge/causes are read: files ending in .yaml',
    ],
  },
  {
    name: 'a misspelt folder',
    patches: [{ file: 'knowledge/symptons/a.yaml', to: '- id: a\n' }],
    says: [
      "knowledge/symptons:1  nothing reads this; did you mean 'symptoms'? — move it away; in knowledge are read: error-codes, messages, symptoms, causes, fixes, myths, events, desks.yaml, phrases, phrases/controls",
    ],
  },
  {
    name: 'no desks',
    patches: [{ file: 'knowledge/desks.yaml' }],
    says: ['knowledge/desks.yaml:1  the file is missing — create it, or restore it'],
  },
  {
    name: 'a name used twice',
    patches: [
      {
        file: 'knowledge/causes/zinc.yaml',
        to: '- id: tray-empty\n  title: Another\n  family: paper\n  likely: rare\n  fixes: { plug-in: often }\n  sources: [Printer manual]\n',
      },
    ],
    says: [
      "knowledge/causes/zinc.yaml:1  the cause 'tray-empty' is already in knowledge/causes/printer.yaml:2 — rename one of the two, or make them one",
    ],
  },
];
