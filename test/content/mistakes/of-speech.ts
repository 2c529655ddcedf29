/** The table of mistakes in the bot's own sentences: each patches the good content, and is answered with exactly these lines. */
import type { Mistake } from '../mistake.ts';

export const mistakesOfSpeech: Mistake[] = [
  {
    name: 'a sentence of the bot left out',
    patches: [{ file: 'dialogs/_shared/basics.yaml', from: '  bye: { en: Goodbye., de: Auf Wiedersehen. }\n', to: '' }],
    says: ["dialogs/_shared:1  the bot has no words for 'bye' — add it under 'say:' in a file there"],
  },
  {
    name: 'a sentence without English',
    patches: [{ file: 'dialogs/_shared/basics.yaml', from: 'en: Goodbye., de:', to: 'fr: Au revoir., de:' }],
    says: [
      "dialogs/_shared/basics.yaml:3  'hello' is not said in fr — translate it; until then English is used",
      "dialogs/_shared/basics.yaml:6  'bye' has no English text — add a line 'en: …'",
    ],
  },
  {
    name: 'a sentence not translated',
    patches: [{ file: 'dialogs/_shared/basics.yaml', from: 'en: Goodbye., de: Auf Wiedersehen.', to: 'en: Goodbye.' }],
    says: ["dialogs/_shared/basics.yaml:6  'bye' is not said in de — translate it; until then English is used"],
  },
  {
    name: 'a sentence the bot never says',
    patches: [
      { file: 'dialogs/_shared/basics.yaml', from: '  bye: {', to: '  by: { en: Bye., de: Tschau. }\n  bye: {' },
    ],
    says: [
      "dialogs/_shared/basics.yaml:6  the bot never says 'by'; did you mean 'bye'? — correct the key, or take it out",
    ],
  },
  {
    name: 'nothing to fill in',
    patches: [{ file: 'dialogs/_shared/basics.yaml', from: 'Hallo {name}', to: 'Hallo {nmae}' }],
    says: [
      "dialogs/_shared/basics.yaml:5  nothing is filled in for {nmae}; did you mean 'name'? — 'hello' can use: {name}",
    ],
  },
];
