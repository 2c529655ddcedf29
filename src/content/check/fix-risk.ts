/** What lowers security or can lock somebody out is never for requesters, and is announced before it begins. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';

export function checkFixRisk(content: Content, where: Places): Problem[] {
  return [...content.fixes.values()].flatMap((fix): Problem[] => {
    const at = (key: string) => where.of('fixes', fix.id, key);
    const grave = fix.risk === 'lowers-security' || fix.risk === 'can-lock-you-out';
    if (fix['read-only'] && grave) {
      return [
        { ...at('read-only'), what: `a fix that only looks cannot be '${fix.risk}'`, mend: 'correct one of the two' },
      ];
    }
    if (!grave) return [];
    const problems: Problem[] = [];
    if (fix.who === 'requester') {
      const what = `a fix that is '${fix.risk}' is offered to requesters`;
      problems.push({
        ...at('who'),
        what,
        mend: 'give it to someone with rights: technician, local-admin, domain-admin',
      });
    }
    if (fix.before === undefined) {
      const what = `a fix that is '${fix.risk}' does not say what to mind beforehand`;
      problems.push({
        ...at('risk'),
        what,
        mend: "add 'before: …' with the danger, how long it lasts, and the way back",
      });
    }
    return problems;
  });
}
