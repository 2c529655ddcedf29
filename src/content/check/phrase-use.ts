/** Every tree and every control can be heard, and every phrase leads somewhere. */
import { CONTROLS, NOTHING_I_KNOW } from '../../model.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { KINDS } from '../read/kinds.ts';
import type { Places } from '../read/places.ts';
import { unknownName } from './unknown-name.ts';

export function checkPhraseUse(content: Content, where: Places): Problem[] {
  return [
    ...[...content.intentPhrases.keys()].flatMap((intent) =>
      intent === NOTHING_I_KNOW
        ? []
        : unknownName(where, 'dialogs', intent, where.of('intentPhrases', intent, 'intent')),
    ),
    ...[...content.dialogs.keys()]
      .filter((intent) => !where.has('intentPhrases', intent))
      .map((intent) => ({
        ...where.of('dialogs', intent, 'intent'),
        what: `there are no phrases by which '${intent}' is recognised`,
        mend: `add ${KINDS.intentPhrases.at}/${intent}.yaml`,
      })),
    ...CONTROLS.filter((control) => !where.has('controlPhrases', control)).map((control) => ({
      file: KINDS.controlPhrases.at,
      line: 1,
      what: `there are no phrases for the control '${control}'`,
      mend: `add ${KINDS.controlPhrases.at}/${control}.yaml`,
    })),
  ];
}
