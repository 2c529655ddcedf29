/** All rules of the check. */
import { checkAskWays } from './ask-ways.ts';
import { checkCauseNames } from './cause-names.ts';
import { checkCauseUse } from './cause-use.ts';
import { checkCodeTables } from './code-tables.ts';
import { checkDialogNames } from './dialog-names.ts';
import { checkDialogPaths } from './dialog-paths.ts';
import { checkFixRisk } from './fix-risk.ts';
import { checkFixUse } from './fix-use.ts';
import { checkForRequesters } from './for-requesters.ts';
import { checkForbiddenAdvice } from './forbidden-advice.ts';
import { checkJargon } from './jargon.ts';
import { checkPhraseUse } from './phrase-use.ts';
import { checkReviewDate } from './review-date.ts';
import type { Rule } from './rule.ts';
import { checkSameWords } from './same-words.ts';
import { checkSources } from './sources.ts';
import { checkSpeech } from './speech.ts';
import { checkSymptomAnswers } from './symptom-answers.ts';
import { checkSymptomUse } from './symptom-use.ts';
import { checkVerdictNames } from './verdict-names.ts';

/** Rules that hold for whatever could be read. */
export const RULES: readonly Rule[] = [
  checkCauseNames,
  checkVerdictNames,
  checkDialogNames,
  checkDialogPaths,
  checkAskWays,
  checkForRequesters,
  checkCodeTables,
  checkSameWords,
  checkSymptomAnswers,
  checkFixRisk,
  checkForbiddenAdvice,
  checkReviewDate,
  checkSources,
  checkJargon,
  checkSpeech,
];

/** Rules about what is used nowhere: they would blame the innocent while a file cannot be read. */
export const RULES_OF_THE_WHOLE: readonly Rule[] = [checkCauseUse, checkFixUse, checkSymptomUse, checkPhraseUse];
