/** Everything a cause names must exist: symptoms and their answers, codes, sentences, fixes. */

import type { Cause, Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';
import { DONT_KNOW } from '../schema/symptoms.ts';
import { unknownAnswer } from './unknown-answer.ts';
import { unknownCode } from './unknown-code.ts';
import { unknownName } from './unknown-name.ts';

export function checkCauseNames(content: Content, where: Places): Problem[] {
  return [...content.causes.values()].flatMap((cause) => {
    const at = (...path: string[]) => where.ofKey('causes', cause.id, ...path);
    return [
      ...shown(cause, content, where),
      ...Object.keys(cause.codes).flatMap((ref) => unknownCode(content, where, ref, at('codes', ref))),
      ...Object.keys(cause.sentences).flatMap((id) => unknownName(where, 'sentences', id, at('sentences', id))),
      ...Object.keys(cause.fixes).flatMap((id) => unknownName(where, 'fixes', id, at('fixes', id))),
    ];
  });
}

function shown(cause: Cause, content: Content, where: Places): Problem[] {
  return Object.entries(cause.shows).flatMap(([symptom, answers]) => {
    const at = (...path: string[]) => where.ofKey('causes', cause.id, 'shows', symptom, ...path);
    return [
      ...unknownName(where, 'symptoms', symptom, at()),
      ...Object.keys(answers).flatMap((value) => {
        if (value !== DONT_KNOW) return unknownAnswer(content, symptom, value, at(value));
        const what = `'${DONT_KNOW}' says nothing about a cause`;
        return [{ ...at(value), what, mend: 'take it out' }];
      }),
    ];
  });
}
