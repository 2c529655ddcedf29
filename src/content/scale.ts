/** The one scale of likelihood: the words authors write, and what they mean. Nothing else in the house holds such numbers. */
import { z } from 'zod';

export const cureWords = ['almost-always', 'usually', 'often', 'sometimes', 'seldom', 'never'] as const;
export const commonWords = ['very-common', 'common', 'uncommon', 'rare'] as const;

/** How often a cause shows a symptom or a code, and how often a fix cures it. */
export const howOften = z.enum(cureWords, `use one of: ${cureWords.join(', ')}`);
export type HowOften = z.infer<typeof howOften>;
/** How common a cause is among all cases. */
export const howCommon = z.enum(commonWords, `use one of: ${commonWords.join(', ')}`);
export type HowCommon = z.infer<typeof howCommon>;

/** Probability of each word. */
export const SHARE: Readonly<Record<HowOften, number>> = {
  'almost-always': 0.95,
  usually: 0.75,
  often: 0.5,
  sometimes: 0.25,
  seldom: 0.08,
  never: 0,
};

/** Relative weight of each word; made into probabilities over the causes in question. */
export const WEIGHT: Readonly<Record<HowCommon, number>> = { 'very-common': 20, common: 8, uncommon: 3, rare: 1 };
