/** Every cause can be suspected, is looked for in a tree, and has a fix. */
import type { Cause, Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';

export function checkCauseUse(content: Content, where: Places): Problem[] {
  const raised = new Set(
    [
      ...[...content.tables.values()].flatMap(({ codes, pairs }) => [...codes, ...pairs]),
      ...content.sentences.values(),
      ...content.events.values(),
    ].flatMap(({ raises }) => raises),
  );
  const diagnosed = new Set(
    [...content.dialogs.values()].flatMap(({ steps }) =>
      Object.values(steps).flatMap((step) => ('diagnose' in step ? step.diagnose.causes : [])),
    ),
  );
  return [...content.causes.values()].flatMap((cause): Problem[] => {
    const spot = where.of('causes', cause.id, 'id');
    const problems: Problem[] = [];
    if (!raised.has(cause.id) && !showsAnything(cause)) {
      const what = `no code, sentence or symptom points at the cause '${cause.id}'`;
      problems.push({ ...spot, what, mend: 'say under shows, codes or sentences how one notices it' });
    }
    if (!Object.values(cause.fixes).some((often) => often !== 'never')) {
      problems.push({
        ...spot,
        what: `the cause '${cause.id}' has no fix`,
        mend: "name one under 'fixes:', if only for a technician",
      });
    }
    if (!diagnosed.has(cause.id)) {
      const what = `no tree looks for the cause '${cause.id}'`;
      problems.push({ ...spot, what, mend: 'list it in a diagnose step' });
    }
    return problems;
  });
}

function showsAnything({ shows, codes, sentences }: Cause): boolean {
  return [...Object.values(shows).flatMap(Object.values), ...Object.values(codes), ...Object.values(sentences)].some(
    (often) => often !== 'never',
  );
}
