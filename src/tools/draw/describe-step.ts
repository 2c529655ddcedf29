/** What a step of a tree says in its box. */
import type { Content } from '../../content/content.ts';
import { STEP_KINDS, type Step, type StepKind, type StepOf } from '../../content/schema/dialogs.ts';
import type { Box } from './chart.ts';
import { cut } from './wrap.ts';

export type Words = Pick<Box, 'lines' | 'notes' | 'hint'>;
type Describe<K extends StepKind> = (step: StepOf<K>, content: Content) => Words;

/** A say step is recognised by how it begins. */
const LONGEST_SAY = 150;
const LONGEST_WHY = 110;

export const words = (lines: string[], notes: string[] = [], hint = ''): Words => ({ lines, notes, hint });
const question = (symptom: string, content: Content): string => content.symptoms.get(symptom)?.ask ?? symptom;

/** The title of a fix, who may do it, and how long it takes. */
export function describeFix(id: string, content: Content): Words {
  const fix = content.fixes.get(id);
  if (!fix) return words([id]);
  return words([fix.title], [`${fix.who} · ${fix.minutes} min · risk: ${fix.risk}`.replaceAll('-', ' ')]);
}

/** The desk, and what is said when the case goes there. */
export function describeHandoff(desk: string, why: string, content: Content): Words {
  return words([content.desks.get(desk)?.title ?? desk], why ? [cut(why, LONGEST_WHY)] : [], why);
}

const DESCRIBE: { [K in StepKind]: Describe<K> } = {
  say: ({ say }) => words([cut(say, LONGEST_SAY)], [], say),
  ask: ({ ask }, content) => words([question(ask, content)], [], content.symptoms.get(ask)?.why),
  branch: () => words([]),
  fix: ({ fix }, content) => describeFix(fix, content),
  diagnose: ({ diagnose: { causes, symptoms } }, content) =>
    words(
      symptoms.map((symptom) => `• ${question(symptom, content)}`),
      [`${causes.length === 1 ? 'One cause' : `${causes.length} causes`} in question`],
      causes.map((cause) => content.causes.get(cause)?.title ?? cause).join('\n'),
    ),
  form: ({ form }) => words(form.map(({ ask, optional }) => `• ${ask}${optional ? ' (may be skipped)' : ''}`)),
  handoff: ({ handoff, why = '' }, content) => describeHandoff(handoff, why, content),
  end: ({ end, say = '' }) => words([end === 'solved' ? 'Solved' : 'Closed'], say ? [cut(say, LONGEST_WHY)] : [], say),
};

export const kindOf = (step: Step): StepKind => STEP_KINDS.find((kind) => kind in step)!;

export const describeStep = (step: Step, content: Content): Words => DESCRIBE[kindOf(step)](step as never, content);
