/** A fix is looked at once a year: what was right then may have changed. */
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Places } from '../read/places.ts';
import type { Given } from './rule.ts';

const DAYS = 365;

/** An old review is a warning: a change elsewhere must not fail because a year has passed. */
export function checkReviewDate(content: Content, where: Places, { today }: Given): Problem[] {
  return [...content.fixes.values()].flatMap(({ id, reviewed }): Problem[] => {
    const spot = where.of('fixes', id, 'reviewed');
    const days = Math.round((Date.parse(today) - Date.parse(reviewed)) / 86_400_000);
    if (days < 0)
      return [{ ...spot, what: `the review date ${reviewed} is still to come`, mend: `write today's: ${today}` }];
    if (days <= DAYS) return [];
    const mend = 'review it: try the steps, look at the sources, then set the date';
    return [{ ...spot, what: `last reviewed ${days} days ago`, mend, warning: true }];
  });
}
