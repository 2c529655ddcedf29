/** Causes that no tree's `diagnose` step considers, so that no case of theirs is ever played. */
import type { Content } from '../../content/content.ts';
import { diagnoseSteps } from './cases.ts';

export function causesNeverReached(content: Content): string[] {
  const reached = new Set(diagnoseSteps(content).flatMap(({ step }) => step.causes));
  return [...content.causes.keys()].filter((cause) => !reached.has(cause));
}
