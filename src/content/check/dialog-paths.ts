/** Every step of a tree can be reached, and no way through it runs in a circle: so each ends. */
import type { Content, Dialog } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';
import { leadsOnSilently, leadsTo } from './leads-to.ts';

export function checkDialogPaths(content: Content, where: Places): Problem[] {
  return [...content.dialogs.values()].flatMap((dialog) => {
    const at = (step: string) => where.ofKey('dialogs', dialog.intent, 'steps', step);
    const lost = unreached(dialog).map((name) => ({
      ...at(name),
      what: `nothing leads to the step '${name}'`,
      mend: 'lead to it from a step, or take it out',
    }));
    const circles = findCircles(dialog).map((circle) => ({
      ...at(circle[0]!),
      what: `the steps run in a circle: ${[...circle, circle[0]].join(' → ')}`,
      mend: 'what is known is never asked twice, so lead one of them onward, for example to a handoff',
    }));
    return [...lost, ...circles];
  });
}

function unreached({ start, steps }: Dialog): string[] {
  // An unknown start is reported by itself.
  if (!Object.hasOwn(steps, start)) return [];
  const reached = new Set<string>();
  const open = [start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name) || !Object.hasOwn(steps, name)) continue;
    reached.add(name);
    open.push(...leadsTo(steps[name]!).map(({ to }) => to));
  }
  return Object.keys(steps).filter((name) => !reached.has(name));
}

/** Circles that could be walked without waiting for an answer. A tree without any ends on every way. */
function findCircles({ steps }: Dialog): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (name: string, trail: string[]): void => {
    if (done.has(name) || !Object.hasOwn(steps, name)) return;
    for (const to of new Set(leadsOnSilently(steps[name]!).map((way) => way.to))) {
      const begun = [...trail, name].indexOf(to);
      if (begun >= 0) circles.push([...trail, name].slice(begun));
      else walk(to, [...trail, name]);
    }
    done.add(name);
  };
  for (const name of Object.keys(steps)) walk(name, []);
  return circles;
}
