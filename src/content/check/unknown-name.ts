/** Asks whether a name used in one place is written in another. */
import type { Problem, Spot } from '../problem.ts';
import { KINDS, type Kind } from '../read/kinds.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Places } from '../read/places.ts';

/** A problem at `spot` if there is no item `id`; nothing for an item that exists but has mistakes of its own. */
export function unknownName(where: Places, kind: Kind, id: string, spot: Spot): Problem[] {
  if (where.has(kind, id)) return [];
  const { called, at, holds } = KINDS[kind];
  const what = `there is no ${called} '${id}'${didYouMean(id, where.ids(kind))}`;
  const home = holds === 'one' ? `${at}/${id}.yaml` : at;
  return [{ ...spot, what, mend: `correct the name, or add the ${called} in ${home}` }];
}
