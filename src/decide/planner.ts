/** What to ask or try next in a `diagnose` step. For now in the order written, leaving out what is ruled out or cannot matter. */
import type { Content } from '../content/content.ts';
import type { StepOf } from '../content/schema/dialogs.ts';
import type { HandoffReason, Session } from '../model.ts';
import { weighCauses } from './belief.ts';

export type Next =
  | { next: 'ask'; symptom: string }
  | { next: 'try'; fix: string }
  | { next: 'hand-over'; reason: HandoffReason };

type Diagnose = StepOf<'diagnose'>['diagnose'];

/** After so many fixes that did not help, a person wants a person. */
export const MOST_FIXES = 5;

/** The causes of the step that are still possible, in the order written. */
export function remainingCauses(step: Diagnose, session: Session, content: Content): string[] {
  const possible = new Set(weighCauses(step.causes, session, content).map(({ cause }) => cause));
  return step.causes.filter((cause) => possible.has(cause));
}

/** A symptom is worth asking only if the remaining causes show different answers to it. */
function separates(symptom: string, causes: readonly string[], content: Content): boolean {
  const views = causes.map((id) => JSON.stringify(content.causes.get(id)?.shows[symptom] ?? null));
  return new Set(views).size > 1;
}

/** Fixes of the remaining causes that were not tried, in the order written. */
export function untriedFixes(causes: readonly string[], session: Session, content: Content): string[] {
  const tried = new Set(session.tried.map(({ fix }) => fix));
  const fixes = causes.flatMap((id) =>
    Object.entries(content.causes.get(id)?.fixes ?? {}).flatMap(([fix, often]) => (often === 'never' ? [] : [fix])),
  );
  return [...new Set(fixes)].filter((fix) => content.fixes.has(fix) && !tried.has(fix));
}

export function planNext(step: Diagnose, session: Session, content: Content): Next {
  const causes = remainingCauses(step, session, content);
  const symptom = step.symptoms.find((id) => !(id in session.symptoms) && separates(id, causes, content));
  if (symptom) return { next: 'ask', symptom };
  const fixes = untriedFixes(causes, session, content);
  const own = fixes.find((fix) => content.fixes.get(fix)?.who === 'requester');
  const failed = session.tried.filter(({ outcome }) => outcome !== 'skipped').length;
  if (own && failed < MOST_FIXES) return { next: 'try', fix: own };
  const needsRights = fixes.some((fix) => content.fixes.get(fix)?.who !== 'requester');
  return { next: 'hand-over', reason: needsRights ? 'needs-rights' : 'fixes-used-up' };
}

/** A cause that goes to a technician at once, if an answer points at it alone; with the reason to give. */
export function findAtOnce(session: Session, content: Content): string | null {
  for (const cause of content.causes.values()) {
    if (!cause['at-once']) continue;
    for (const [symptom, value] of Object.entries(session.symptoms)) {
      const strong = (shows?: string): boolean => shows === 'almost-always' || shows === 'usually';
      if (!strong(cause.shows[symptom]?.[value])) continue;
      const rivals = [...content.causes.values()].filter((other) => other !== cause && strong(other.shows[symptom]?.[value]));
      if (rivals.length === 0) return cause['at-once'];
    }
  }
  return null;
}
