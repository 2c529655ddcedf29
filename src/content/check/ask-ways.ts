/** A question that leads different ways has a way for each answer, and for not knowing. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Places } from '../read/places.ts';
import { DONT_KNOW } from '../schema/symptoms.ts';

const ELSE = 'else';

export function checkAskWays(content: Content, where: Places): Problem[] {
  return [...content.dialogs.values()].flatMap(({ intent, steps }) =>
    Object.entries(steps).flatMap(([name, step]): Problem[] => {
      const symptom = 'ask' in step ? content.symptoms.get(step.ask) : undefined;
      if (!symptom || !('ask' in step) || typeof step.next === 'string') return [];
      const at = (...path: string[]) => where.ofKey('dialogs', intent, 'steps', name, 'next', ...path);
      const values = [...symptom.answers.map(({ value }) => value), DONT_KNOW];
      const ways = Object.keys(step.next);
      const missing = ways.includes(ELSE) ? [] : values.filter((value) => !ways.includes(value));
      const unknown = ways.filter((way) => way !== ELSE && !values.includes(way));
      return [
        ...unknown.map((way) => ({
          ...at(way),
          what: `'${way}' is no answer of the symptom '${symptom.id}'${didYouMean(way, values)}`,
          mend: `its answers are: ${values.join(', ')}; for all others write ${ELSE}`,
        })),
        ...(missing.length === 0
          ? []
          : [{ ...at(), what: `no way is given for ${missing.join(', ')}`, mend: `add it, or a line '${ELSE}: …'` }]),
      ];
    }),
  );
}
