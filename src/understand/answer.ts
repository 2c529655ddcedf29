/** Matches what a person typed with the choices that were offered last. */
import { DONT_KNOW } from '../content/schema/symptoms.ts';
import type { Answer, Choice, Control } from '../model.ts';
import { normalise } from './clean.ts';
import { editDistance } from './natural.ts';
import { isNegation } from './negation.ts';

/** Slips forgiven in a typed label: one for every six letters, at most three. */
const slipsFor = (length: number): number => Math.min(3, Math.floor(length / 6));
const UNSURE =
  /^(?:(?:sorry|well|hmm*|um|honestly|eh|oh) )*(?:(?:i )?(?:really |honestly |just )?(?:dont|do not|wouldnt|would not) (?:really )?know|(?:i have |ive )?(?:absolutely )?no (?:idea|clue)|(?:im |i am )?(?:really )?(?:not (?:really |quite |so |too |very )?sure|unsure)|dunno|idk|(?:i )?(?:cant|cannot|couldnt) (?:say|tell)|(?:that )?(?:ich )?weiss (?:ich |es )*(?:leider )?nicht|(?:das )?weiß (?:ich )?(?:leider )?nicht|ich weiß (?:es |das )?(?:leider )?nicht|keine ahnung|bin (?:mir )?nicht sicher|je ne sais pas|aucune idée|no (?:lo )?sé?|ni idea|(?:dat )?weet (?:ik|het) niet|ik weet het niet|geen idee|non (?:lo )?so|não sei|nie wiem|わかりません|分かりません|わからない|分からない|不知道|不清楚|不确定)(?= |$)/;
/** An admission of not knowing that goes on for longer tells something else as well. */
const LONGEST_UNSURE = 9;
/** A label that is a yes or a no, alone or before a comma; "No hurry" is neither. */
const YES = /^(?:yes|ja|oui|si|sí|sim)(?:$|,)/iu;
const NO = /^(?:no|nein|non|nee|não)(?:$|,)/iu;
/** The values of answers that a plain no means, where no label says so. */
const NONE: ReadonlySet<string> = new Set(['nothing', 'none', 'nothing-about-it']);
const NUMBER =
  /^(?:the )?(?:(?:option|number|answer|choice|nr|no) )?(\d{1,2})(?:st|nd|rd|th)?(?: (?:one|option|answer))?$/;
const ORDINAL = /^(?:the )?(first|second|third|fourth|fifth|last)(?: (?:one|option|answer))?$/;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

interface Labelled {
  choice: Choice;
  /** Normalised. */
  label: string;
}

const isUnsure = (said: string): boolean => UNSURE.test(said) && said.split(' ').length <= LONGEST_UNSURE;

function byNumber(said: string, choices: Choice[]): Choice | undefined {
  const number = NUMBER.exec(said)?.[1];
  if (number) return choices[Number(number) - 1];
  const ordinal = ORDINAL.exec(said)?.[1];
  return ordinal === 'last' ? choices.at(-1) : ordinal ? choices[ORDINALS.indexOf(ordinal)] : undefined;
}

const exactly = (said: string, labels: Labelled[]): Choice | undefined =>
  labels.find(({ choice, label }) => label === said || normalise(choice.value) === said)?.choice;

/** A label within what was said, or the beginning of one; "not only me" is not "Only me". */
function partly(said: string, labels: Labelled[]): Choice | undefined {
  if (said.length < 3) return undefined;
  const whole = labels.filter(({ choice, label }) => {
    if (choice.value === DONT_KNOW) return false;
    const isBeginning = label.startsWith(`${said} `) && !isNegation(said);
    if (isBeginning || said.startsWith(`${label} `)) return true;
    if (!said.endsWith(` ${label}`)) return false;
    return !said
      .slice(0, -label.length - 1)
      .split(' ')
      .some(isNegation);
  });
  return whole.length === 1 ? whole[0]!.choice : undefined;
}

const negations = (text: string): string => text.split(' ').filter(isNegation).join(' ');

/** The label that is clearly nearest to what was typed. */
function nearest(said: string, labels: Labelled[]): Choice | undefined {
  const near = labels
    .filter(
      ({ label }) =>
        Math.abs(label.length - said.length) <= slipsFor(label.length) && negations(label) === negations(said),
    )
    .map(({ choice, label }) => ({ choice, slips: editDistance(label, said), most: slipsFor(label.length) }))
    .filter(({ slips, most }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return near.length > 1 && near[0]!.slips === near[1]!.slips ? undefined : near[0]?.choice;
}

/** "yes" picks the one choice that begins with Yes; likewise "no". */
function byControl(control: Control | null, labels: Labelled[]): Choice | undefined {
  const yes = control === 'affirm' || control === 'worked';
  const no = control === 'deny' || control === 'not-worked';
  if (!yes && !no) return undefined;
  const fitting = labels.filter(({ choice }) => (yes ? YES : NO).test(choice.label.trim()));
  if (fitting.length === 1) return fitting[0]!.choice;
  return no ? labels.find(({ choice }) => NONE.has(choice.value))?.choice : undefined;
}

/** Null where the text is none of the choices, or where there are none. */
export function matchAnswer(text: string, control: Control | null, choices: Choice[] | null): Answer | null {
  if (choices === null) return null;
  const said = normalise(text);
  const labels = choices.map((choice) => ({ choice, label: normalise(choice.label) }));
  const choice =
    exactly(said, labels) ??
    (isUnsure(said)
      ? choices.find(({ value }) => value === DONT_KNOW)
      : (byNumber(said, choices) ?? partly(said, labels) ?? nearest(said, labels) ?? byControl(control, labels)));
  return choice ? { kind: 'choice', value: choice.value } : null;
}
