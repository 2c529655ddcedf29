/** dialogs/<intent>.yaml: one tree per intent. A step's kind is told by its key; each kind has its own strict shape. */
import { z } from 'zod';
import { codeRef, id, sentence } from './words.ts';

/** A condition is an object, never an expression. */
const condition = z.union([
  z.strictObject({ symptom: id, is: z.union([id, z.array(id).min(1)]) }),
  z.strictObject({ code: codeRef }),
  z.strictObject({ sentence: id }),
]);
const field = z.strictObject({
  id,
  ask: sentence,
  /** Offered as buttons; any other text is taken too. */
  choices: z.array(z.string().min(1).max(60)).optional(),
  optional: z.boolean().default(false),
});

export const stepKinds = {
  say: z.strictObject({ say: sentence, next: id }),
  ask: z.strictObject({ ask: id, next: z.union([id, z.record(id, id)]) }),
  branch: z.strictObject({ branch: z.array(z.strictObject({ when: condition, next: id })).min(1), else: id }),
  fix: z.strictObject({ fix: id, solved: id, stuck: id }),
  diagnose: z.strictObject({
    diagnose: z.strictObject({ causes: z.array(id).min(1), symptoms: z.array(id).min(1) }),
    solved: id,
    stuck: id,
  }),
  form: z.strictObject({ form: z.array(field).min(1), next: id }),
  handoff: z.strictObject({ handoff: id, why: sentence.optional() }),
  end: z.strictObject({ end: z.enum(['solved', 'closed']), say: sentence.optional() }),
} as const;
export type StepKind = keyof typeof stepKinds;
export const STEP_KINDS = Object.keys(stepKinds) as StepKind[];

export type StepOf<K extends StepKind> = z.infer<(typeof stepKinds)[K]>;
export type Step = { [K in StepKind]: StepOf<K> }[StepKind];
export type Condition = z.infer<typeof condition>;
export type Field = z.infer<typeof field>;

/** The steps are parsed one by one with the schema of their kind, so that a mistake names its own step. */
export const dialog = z.strictObject({
  intent: id,
  /** How the topic is called on a button: "My session drops or is refused". */
  title: z.string().min(2).max(60),
  /** What a person with this problem might say, offered as an example. */
  example: sentence,
  start: id,
  steps: z.record(id, z.unknown()),
});
export type Dialog = Omit<z.infer<typeof dialog>, 'steps'> & { steps: Record<string, Step> };
