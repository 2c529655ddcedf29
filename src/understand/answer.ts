/** Matches what a person typed with the choices that were offered last. */
import type { Answer, Choice, Control } from '../model.ts';
import { normalise } from './clean.ts';
import { editDistance } from './natural.ts';

/** Typed labels may differ in so large a part of their letters. */
const TOLERANCE = 0.2;
const UNSURE =
  /^(?:i )?(?:really )?(?:dont know|do not know|no idea|not sure|im not sure|unsure|dunno|idk|cant say|weiss nicht|weiß nicht|keine ahnung|ich weiß es nicht|je ne sais pas|no se|no lo se|weet ik niet|わかりません|不知道)$/;
const YES = /^(?:yes|ja|oui|si|sí|sim)\b/;
const NO = /^(?:no|nein|non|nee|não)\b/;

function byNumber(said: string, choices: Choice[]): Choice | undefined {
  const number = /^(?:option |number |nr |no )?(\d{1,2})$/.exec(said)?.[1];
  return number ? choices[Number(number) - 1] : undefined;
}

function byLabel(said: string, choices: Choice[]): Choice | undefined {
  const labels = choices.map((choice) => ({ choice, label: normalise(choice.label) }));
  const exact = labels.find(({ choice, label }) => label === said || normalise(choice.value) === said);
  if (exact) return exact.choice;
  if (said.length < 3) return undefined;
  const whole = labels.filter(
    ({ label }) => label.startsWith(`${said} `) || said.startsWith(`${label} `) || said.endsWith(` ${label}`),
  );
  if (whole.length === 1) return whole[0]!.choice;
  return labels.find(({ label }) => label.length > 5 && editDistance(label, said) <= label.length * TOLERANCE)?.choice;
}

/** "yes" picks the one choice that begins with Yes; likewise "no". */
function byControl(control: Control | null, choices: Choice[]): Choice | undefined {
  const pattern =
    control === 'affirm' || control === 'worked' ? YES : control === 'deny' || control === 'not-worked' ? NO : null;
  if (!pattern) return undefined;
  const fitting = choices.filter((choice) => pattern.test(normalise(choice.label)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Null where the text is none of the choices. Without choices any text is the answer. */
export function matchAnswer(text: string, control: Control | null, choices: Choice[] | null): Answer | null {
  if (choices === null) return null;
  const said = normalise(text);
  const unsure = UNSURE.test(said) ? choices.find((choice) => choice.value === 'dont-know') : undefined;
  const choice = unsure ?? byNumber(said, choices) ?? byLabel(said, choices) ?? byControl(control, choices);
  return choice ? { kind: 'choice', value: choice.value } : null;
}
