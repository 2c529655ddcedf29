/** Everything a tree names must exist: steps, symptoms and answers, causes, fixes, codes, sentences, desks. */
import type { Content } from '../content.ts';
import type { Problem, Spot } from '../problem.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Places } from '../read/places.ts';
import type { Condition, Step } from '../schema/dialogs.ts';
import { leadsTo } from './leads-to.ts';
import { unknownAnswer } from './unknown-answer.ts';
import { unknownCode } from './unknown-code.ts';
import { unknownName } from './unknown-name.ts';

type At = (...path: PropertyKey[]) => Spot;

export function checkDialogNames(content: Content, where: Places): Problem[] {
  return [...content.dialogs.values()].flatMap(({ intent, start, steps }) => {
    const step = (name: string, spot: Spot): Problem[] => {
      if (Object.hasOwn(steps, name)) return [];
      const what = `there is no step '${name}' in this tree${didYouMean(name, Object.keys(steps))}`;
      return [{ ...spot, what, mend: 'correct the name, or add the step' }];
    };
    return [
      ...step(start, where.of('dialogs', intent, 'start')),
      ...Object.entries(steps).flatMap(([name, body]) => {
        const at: At = (...path) => where.of('dialogs', intent, 'steps', name, ...path);
        return [...leadsTo(body).flatMap(({ to, path }) => step(to, at(...path))), ...named(body, at, content, where)];
      }),
    ];
  });
}

function named(step: Step, at: At, content: Content, where: Places): Problem[] {
  if ('ask' in step) return unknownName(where, 'symptoms', step.ask, at('ask'));
  if ('fix' in step) return unknownName(where, 'fixes', step.fix, at('fix'));
  if ('handoff' in step) return unknownName(where, 'desks', step.handoff, at('handoff'));
  if ('branch' in step) {
    return step.branch.flatMap(({ when }, i) =>
      condition(when, (...path) => at('branch', i, 'when', ...path), content, where),
    );
  }
  if (!('diagnose' in step)) return [];
  const { causes, symptoms } = step.diagnose;
  return [
    ...causes.flatMap((id, i) => unknownName(where, 'causes', id, at('diagnose', 'causes', i))),
    ...symptoms.flatMap((id, i) => unknownName(where, 'symptoms', id, at('diagnose', 'symptoms', i))),
  ];
}

function condition(when: Condition, at: At, content: Content, where: Places): Problem[] {
  if ('code' in when) return unknownCode(content, where, when.code, at('code'));
  if ('sentence' in when) return unknownName(where, 'sentences', when.sentence, at('sentence'));
  const values = [when.is].flat();
  return [
    ...unknownName(where, 'symptoms', when.symptom, at('symptom')),
    ...values.flatMap((value, i) =>
      unknownAnswer(content, when.symptom, value, typeof when.is === 'string' ? at('is') : at('is', i)),
    ),
  ];
}
