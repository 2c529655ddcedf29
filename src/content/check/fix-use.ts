/** Every fix cures a cause or is offered in a tree. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';

export function checkFixUse(content: Content, where: Places): Problem[] {
  const used = new Set([
    ...[...content.causes.values()].flatMap(({ fixes }) => Object.keys(fixes)),
    ...[...content.dialogs.values()].flatMap(({ steps }) =>
      Object.values(steps).flatMap((step) => ('fix' in step ? [step.fix] : [])),
    ),
  ]);
  return [...content.fixes.keys()]
    .filter((id) => !used.has(id))
    .map((id) => ({
      ...where.of('fixes', id, 'id'),
      what: `nothing uses the fix '${id}'`,
      mend: 'name it under the fixes of a cause, or in a step of a tree',
    }));
}
