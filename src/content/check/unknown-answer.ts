/** Asks whether a symptom can be answered in a certain way. */
import type { Content } from '../content.ts';
import type { Problem, Spot } from '../problem.ts';
import { didYouMean } from '../read/nearest.ts';
import { DONT_KNOW } from '../schema/symptoms.ts';

/** A problem at `spot` if the symptom has no answer `value`; nothing for a symptom that is itself unknown. */
export function unknownAnswer(content: Content, symptom: string, value: string, spot: Spot): Problem[] {
  const answers = content.symptoms.get(symptom)?.answers.map((answer) => answer.value);
  if (!answers || value === DONT_KNOW || answers.includes(value)) return [];
  const what = `'${value}' is no answer of the symptom '${symptom}'${didYouMean(value, answers)}`;
  return [{ ...spot, what, mend: `its answers are: ${answers.join(', ')}` }];
}
