/** Every step of a tree can be reached, leads to an end, and never runs in a circle. */
import type { Content, Dialog } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';
import { leadsOnSilently, leadsTo } from './leads-to.ts';

export function checkDialogPaths(content: Content, where: Places): Problem[] {
  return [...content.dialogs.values()].flatMap((dialog) => {
    const at = (step: string) => where.ofKey('dialogs', dialog.intent, 'steps', step);
    const reached = reachable(dialog);
    const ending = leadingToAnEnd(dialog);
    const circle = findCircle(dialog);
    return [
      ...Object.keys(dialog.steps).flatMap((name): Problem[] => {
        if (Object.hasOwn(dialog.steps, dialog.start) && !reached.has(name)) {
          return [
            {
              ...at(name),
              what: `nothing leads to the step '${name}'`,
              mend: 'lead to it from a step, or take it out',
            },
          ];
        }
        if (ending.has(name) || circle?.includes(name)) return [];
        const what = `from the step '${name}' no way leads to an end`;
        return [{ ...at(name), what, mend: 'let it lead to a step with end or handoff' }];
      }),
      ...(circle
        ? [
            {
              ...at(circle[0]!),
              what: `the steps run in a circle: ${[...circle, circle[0]].join(' → ')}`,
              mend: 'what is known is never asked twice, so lead one of them onward, for example to a handoff',
            },
          ]
        : []),
    ];
  });
}

function reachable({ start, steps }: Dialog): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name) || !Object.hasOwn(steps, name)) continue;
    reached.add(name);
    open.push(...leadsTo(steps[name]!).map(({ to }) => to));
  }
  return reached;
}

/** Steps from which an end can be reached; a way to an unknown step counts, since that is reported by itself. */
function leadingToAnEnd({ steps }: Dialog): Set<string> {
  const ending = new Set<string>();
  for (let before = -1; before !== ending.size; ) {
    before = ending.size;
    for (const [name, step] of Object.entries(steps)) {
      const ways = leadsTo(step);
      if (ways.length === 0 || ways.some(({ to }) => ending.has(to) || !Object.hasOwn(steps, to))) ending.add(name);
    }
  }
  return ending;
}

/** The steps of one circle that could be walked without waiting for an answer, or null. */
function findCircle({ steps }: Dialog): string[] | null {
  const done = new Set<string>();
  const walk = (name: string, trail: string[]): string[] | null => {
    const begun = trail.indexOf(name);
    if (begun >= 0) return trail.slice(begun);
    if (done.has(name) || !Object.hasOwn(steps, name)) return null;
    for (const { to } of leadsOnSilently(steps[name]!)) {
      const circle = walk(to, [...trail, name]);
      if (circle) return circle;
    }
    done.add(name);
    return null;
  };
  for (const name of Object.keys(steps)) {
    const circle = walk(name, []);
    if (circle) return circle;
  }
  return null;
}
