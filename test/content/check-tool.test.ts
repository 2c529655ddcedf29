/** `npm run check` prints what is wrong and fails, or shows what is covered and succeeds. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadContent } from '../../src/content/load.ts';
import { coverageLines } from '../../src/tools/coverage.ts';
import { GOOD } from './patched-root.ts';

const check = (root: string) =>
  spawnSync(process.execPath, [join('src', 'tools', 'check.ts'), root], { encoding: 'utf8' });

test('mistakes are printed one a line, counted, and fail', () => {
  const { status, stdout, stderr } = check('test/fixtures/content/empty');
  expect(stdout).toContain('knowledge/desks.yaml:1  the file is missing — create it, or restore it\n');
  expect(stdout).toMatch(/\n\d+ mistakes in 4 files\.\n/);
  expect([status, stderr]).toEqual([1, '']);
});

test('coverage counts what there is', () => {
  expect(coverageLines(loadContent(GOOD))).toEqual([
    'codes                     4   panel 3, service 1',
    'error sentences           2   en 2, de 1',
    'symptoms                  2',
    'causes                    2   paper 1, cable 1',
    'fixes                     3   requester 2, local-admin 0, domain-admin 0, technician 1',
    'myths                     1',
    'events                    1',
    'trees, with steps         1   printer-silent 8',
    'phrases by intent         4   nothing-i-know 1, printer-silent 3',
    'phrases by language       4   en 3, de 1',
    'words that steer         16   en 16',
    "the bot's sentences       2   en 2, de 2",
  ]);
});
