/** Draws cases from the knowledge: a cause by how common it is, and what it shows by how often it shows it. */
import type { Content } from '../../content/content.ts';
import { resolveCode } from '../../content/resolve-code.ts';
import { SHARE, WEIGHT } from '../../content/scale.ts';
import type { StepOf } from '../../content/schema/dialogs.ts';
import { answerChances, cureChance } from '../../decide/likelihood.ts';
import type { CodeHit } from '../../model.ts';
import type { Random } from './random.ts';

export type Diagnose = StepOf<'diagnose'>['diagnose'];

export interface Case {
  intent: string;
  step: Diagnose;
  cause: string;
  /** The code the person pasted, if the cause shows one. */
  codes: CodeHit[];
  /** What is true, whether asked or not. */
  symptoms: Readonly<Record<string, string>>;
  /** Fixes that will cure it, if done. */
  cures: ReadonlySet<string>;
}

/** Every `diagnose` step, with its intent. */
export function diagnoseSteps(content: Content): { intent: string; step: Diagnose }[] {
  return [...content.dialogs.values()].flatMap((dialog) =>
    Object.values(dialog.steps).flatMap((step) =>
      'diagnose' in step ? [{ intent: dialog.intent, step: step.diagnose }] : [],
    ),
  );
}

/** A pair is drawn as its first code: the planner must do without the rest. */
function drawCodes(cause: string, content: Content, random: Random): CodeHit[] {
  for (const [ref, often] of Object.entries(content.causes.get(cause)!.codes)) {
    const code = resolveCode(ref, content);
    if (code && random.next() < SHARE[often]) return [{ table: code.table, code: code.code, entry: code.code }];
  }
  return [];
}

export function drawCase(content: Content, random: Random): Case {
  const places = diagnoseSteps(content).flatMap(({ intent, step }) =>
    step.causes.map((cause) => ({ intent, step, cause })),
  );
  // A cause in several trees is not commoner for that.
  const trees = new Map<string, number>();
  for (const { cause } of places) trees.set(cause, (trees.get(cause) ?? 0) + 1);
  const { intent, step, cause } = random.pick(
    places,
    (place) => WEIGHT[content.causes.get(place.cause)!.likely] / trees.get(place.cause)!,
  );
  const known = content.causes.get(cause)!;
  const symptoms = step.symptoms.map((symptom) => {
    const answers = [...answerChances(known, symptom, content)];
    return [symptom, random.pick(answers, ([, chance]) => chance)[0]] as const;
  });
  const cures = Object.keys(known.fixes).filter((fix) => random.next() < cureChance(known, fix));
  return {
    intent,
    step,
    cause,
    codes: drawCodes(cause, content, random),
    symptoms: Object.fromEntries(symptoms),
    cures: new Set(cures),
  };
}
