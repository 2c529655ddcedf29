/** Fits one item of a file to its schema; a tree's steps are fitted one by one, each to its own kind. */
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { dialog, STEP_KINDS, type StepKind, stepKinds } from '../schema/dialogs.ts';
import { explainIssues } from './explain-issues.ts';
import { keysOf } from './keys-of.ts';
import { didYouMean } from './nearest.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** The item, or null with the reasons added to `problems`. */
export function parseItem(schema: z.ZodType, data: unknown, yaml: YamlFile, path: Path, problems: Problem[]): unknown {
  const found = schema.safeParse(data);
  if (!found.success) {
    const item = { yaml, base: path, keysOf: (at: Path) => keysOf(schema, at) };
    problems.push(...explainIssues(found.error.issues, item));
  }
  if (schema !== dialog) return found.success ? found.data : null;
  const steps = (data as { steps?: unknown } | null)?.steps;
  if (typeof steps !== 'object' || steps === null || Array.isArray(steps)) return null;
  const parsed: Record<string, unknown> = {};
  for (const [name, step] of Object.entries(steps))
    parsed[name] = parseStep(step, yaml, [...path, 'steps', name], problems);
  const whole = found.success && Object.values(parsed).every((step) => step !== null);
  return whole ? { ...(found.data as object), steps: parsed } : null;
}

function parseStep(step: unknown, yaml: YamlFile, path: Path, problems: Problem[]): unknown {
  const name = String(path.at(-1));
  if (typeof step !== 'object' || step === null || Array.isArray(step)) {
    problems.push({
      ...yaml.keyAt(path),
      what: `step '${name}' is empty`,
      mend: `write what it does: ${STEP_KINDS.join(', ')}`,
    });
    return null;
  }
  const keys = Object.keys(step);
  const kind = kindOf(keys);
  if (kind) return parseItem(stepKinds[kind], step, yaml, path, problems);
  const present = keys.filter((key) => key in stepKinds);
  const near = keys.map((key) => didYouMean(key, STEP_KINDS)).find((hint) => hint !== '') ?? '';
  problems.push({
    ...yaml.keyAt(path),
    ...(present.length === 0
      ? {
          what: `step '${name}' has none of the keys that tell what it does; it has: ${keys.join(', ') || 'nothing'}${near}`,
          mend: `give it one of: ${STEP_KINDS.join(', ')}`,
        }
      : {
          what: `step '${name}' does two things at once: ${present.join(' and ')}`,
          mend: 'make two steps of it, the first leading to the second',
        }),
  });
  return null;
}

/** The one kind whose shape has room for all the kinds' keys present: `say` beside `end` is an end that speaks. */
function kindOf(keys: string[]): StepKind | null {
  const present = STEP_KINDS.filter((kind) => keys.includes(kind));
  const fitting = present.filter((kind) => present.every((other) => other in stepKinds[kind].shape));
  return fitting.length === 1 ? fitting[0]! : null;
}
