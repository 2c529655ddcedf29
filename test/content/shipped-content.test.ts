/** The content that Firstline ships is in order, and is read fast enough for a cold start. */
import { expect, test } from '@jest/globals';
import { checkContent } from '../../src/content/check-content.ts';
import { problemLine } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read-content.ts';
import { SPEECH } from '../../src/content/speech-keys.ts';

test('the content has no mistakes', () => {
  const found = checkContent(readContent('.'), { today: new Date().toISOString().slice(0, 10), speech: SPEECH });
  expect(found.filter(({ warning }) => !warning).map(problemLine)).toEqual([]);
});

test('reading takes less than a second, even on a busy machine', () => {
  const started = performance.now();
  readContent('.');
  expect(performance.now() - started).toBeLessThan(1000);
});
