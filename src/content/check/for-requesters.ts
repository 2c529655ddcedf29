/** A tree offers people only what they may do themselves. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';

export function checkForRequesters(content: Content, where: Places): Problem[] {
  const forRequester = (id: string) => content.fixes.get(id)?.who === 'requester';
  return [...content.dialogs.values()].flatMap(({ intent, steps }) =>
    Object.entries(steps).flatMap(([name, step]): Problem[] => {
      if ('fix' in step) {
        const who = content.fixes.get(step.fix)?.who ?? 'requester';
        if (who === 'requester') return [];
        const what = `the fix '${step.fix}' is for a ${who}, not for the person who asks`;
        return [
          {
            ...where.of('dialogs', intent, 'steps', name, 'fix'),
            what,
            mend: 'hand over instead, or offer another fix',
          },
        ];
      }
      if (!('diagnose' in step)) return [];
      const causes = step.diagnose.causes.flatMap((id) => content.causes.get(id) ?? []);
      if (causes.length < step.diagnose.causes.length) return [];
      if (causes.some(({ fixes }) => Object.keys(fixes).some((id) => !content.fixes.has(id) || forRequester(id))))
        return [];
      const what = `none of the causes in '${name}' has a fix that people may try themselves`;
      const mend = 'ask for what the technician needs and hand over';
      return [{ ...where.ofKey('dialogs', intent, 'steps', name), what, mend, warning: true }];
    }),
  );
}
