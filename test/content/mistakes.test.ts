/** Every mistake an author can make is answered with its file, its line and its repair, and with nothing else. */
import { describe, expect, test } from '@jest/globals';
import { checkContent } from '../../src/content/check-content.ts';
import { problemLine } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { Mistake } from './mistake.ts';
import { mistakesOfAdvice } from './mistakes/of-advice.ts';
import { mistakesOfNames } from './mistakes/of-names.ts';
import { mistakesOfNamesInTrees } from './mistakes/of-names-in-trees.ts';
import { mistakesOfPlace } from './mistakes/of-place.ts';
import { mistakesOfSense } from './mistakes/of-sense.ts';
import { mistakesOfShape } from './mistakes/of-shape.ts';
import { mistakesOfSpeech } from './mistakes/of-speech.ts';
import { mistakesOfSteps } from './mistakes/of-steps.ts';
import { mistakesOfTrees } from './mistakes/of-trees.ts';
import { mistakesOfUse } from './mistakes/of-use.ts';
import { mistakesOfWriting } from './mistakes/of-writing.ts';
import { GIVEN, GOOD, type Patch, withPatchedRoot } from './patched-root.ts';

const check = (...patches: Patch[]) =>
  withPatchedRoot(patches, (root) => checkContent(readContent(root), GIVEN).map((problem) => ({ ...problem })));

const TABLES: [string, Mistake[]][] = [
  ['how YAML is written', mistakesOfWriting],
  ['the shape of an item', mistakesOfShape],
  ['the steps of a tree', mistakesOfSteps],
  ['where files lie', mistakesOfPlace],
  ['names', mistakesOfNames],
  ['names in trees', mistakesOfNamesInTrees],
  ['trees', mistakesOfTrees],
  ['contradictions', mistakesOfSense],
  ['left-overs', mistakesOfUse],
  ['advice', mistakesOfAdvice],
  ["the bot's sentences", mistakesOfSpeech],
];

test('the good content has no mistakes', () => {
  expect(checkContent(readContent(GOOD), GIVEN)).toEqual([]);
});

describe.each(TABLES)('%s', (_, mistakes) => {
  test.each(mistakes)('$name', ({ patches, says }) => {
    expect(says).not.toEqual([]);
    expect(check(...patches).map(problemLine)).toEqual(says);
  });
});

test('all mistakes come at once, by file and line', () => {
  const patches = [mistakesOfNames[0]!, mistakesOfTrees[0]!, mistakesOfShape[2]!].flatMap((mistake) => mistake.patches);
  expect(check(...patches).map(({ file, line }) => `${file}:${line}`)).toEqual([
    'dialogs/printer-silent.yaml:30',
    'knowledge/causes/printer.yaml:8',
    'knowledge/fixes/fill-tray.yaml:4',
  ]);
});

test('what only ages or reads badly warns, and does not fail', () => {
  const warns = (table: Mistake[], name: string) =>
    check(...table.find((mistake) => mistake.name === name)!.patches).every(({ warning }) => warning);
  expect(warns(mistakesOfAdvice, 'a review long ago')).toBe(true);
  expect(warns(mistakesOfAdvice, 'words for administrators')).toBe(true);
  expect(warns(mistakesOfSpeech, 'a sentence not translated')).toBe(true);
  expect(warns(mistakesOfTrees, 'a search that offers nothing')).toBe(true);
  expect(warns(mistakesOfAdvice, 'a review to come')).toBe(false);
});
