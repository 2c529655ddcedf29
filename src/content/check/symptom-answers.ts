/** The answers of a symptom can be told apart: by value, by button and by what people say. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';
import { DONT_KNOW } from '../schema/symptoms.ts';

export function checkSymptomAnswers(content: Content, where: Places): Problem[] {
  return [...content.symptoms.values()].flatMap(({ id, answers }) => {
    const seen = new Set<string>();
    const once = (shown: string, text: string, called: string, ...path: PropertyKey[]): Problem[] => {
      const key = `${called} ${text.trim().toLowerCase()}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const spot = where.of('symptoms', id, 'answers', ...path);
      return [{ ...spot, what: `the ${called} '${shown}' stands twice in '${id}'`, mend: 'keep it with one answer' }];
    };
    return answers.flatMap(({ value, label, 'heard-as': heard }, i) => [
      ...(value === DONT_KNOW
        ? [
            {
              ...where.of('symptoms', id, 'answers', i, 'value'),
              what: `every symptom has the answer '${DONT_KNOW}' already`,
              mend: 'take it out',
            },
          ]
        : []),
      ...once(value, value, 'value', i, 'value'),
      ...once(label, label, 'label', i, 'label'),
      ...heard.flatMap((words, j) => once(words, words, 'heard-as text', i, 'heard-as', j)),
    ]);
  });
}
