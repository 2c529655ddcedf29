/** How often a person will give a reply, as the planner reckons with it. */
import type { Content } from '../../content/content.ts';
import { DONT_KNOW } from '../../content/schema/symptoms.ts';
import { rankCauses } from '../../decide/belief.ts';
import { answerChances, cureChance } from '../../decide/likelihood.ts';
import { UNKNOWN } from '../../decide/planner.ts';
import type { Session } from '../../model.ts';

/** Chance, 0 to 1, that `value` answers what the session waits for; null where nothing tells. */
export function chanceOf(value: string, session: Session, causes: readonly string[], content: Content): number | null {
  const { waiting } = session;
  if (causes.length === 0 || !waiting) return null;
  const suspects = rankCauses(causes, session, content);
  const expect = (chance: (cause: string) => number): number =>
    suspects.reduce((sum, { cause, share }) => sum + share * chance(cause), 0);
  if (waiting.for === 'fix') {
    const works = expect((cause) => cureChance(content.causes.get(cause)!, waiting.id));
    return value === 'worked' ? works : 1 - works;
  }
  const answers = waiting.for === 'symptom' ? content.symptoms.get(waiting.id)?.answers : undefined;
  if (!answers) return null;
  if (value === DONT_KNOW) return UNKNOWN;
  const other = 1 - expect(() => 1);
  const given = expect((cause) => answerChances(content.causes.get(cause)!, waiting.id, content).get(value) ?? 0);
  return (1 - UNKNOWN) * (given + other / answers.length);
}
