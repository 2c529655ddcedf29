/** Every symptom is asked somewhere, and its answers tell causes apart. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';
import type { Step } from '../schema/dialogs.ts';

export function checkSymptomUse(content: Content, where: Places): Problem[] {
  const asked = new Set([...content.dialogs.values()].flatMap(({ steps }) => Object.values(steps).flatMap(symptomsOf)));
  return [...content.symptoms.keys()].flatMap((id) => {
    const spot = where.of('symptoms', id, 'id');
    const problems: Problem[] = [];
    if (!asked.has(id)) {
      const what = `no tree uses the symptom '${id}'`;
      problems.push({ ...spot, what, mend: 'list it in an ask, branch or diagnose step' });
    }
    const shown = [...content.causes.values()].flatMap(({ shows }) => (shows[id] ? [inOrder(shows[id])] : []));
    if (new Set(shown).size < 2) {
      const what = `the answers to '${id}' tell no two causes apart`;
      problems.push({ ...spot, what, mend: "say under 'shows:' of at least two causes how they differ in it" });
    }
    return problems;
  });
}

function symptomsOf(step: Step): string[] {
  if ('ask' in step) return [step.ask];
  if ('diagnose' in step) return step.diagnose.symptoms;
  if ('branch' in step) return step.branch.flatMap(({ when }) => ('symptom' in when ? [when.symptom] : []));
  return [];
}

const inOrder = (shows: Record<string, string>): string => JSON.stringify(Object.entries(shows).sort());
