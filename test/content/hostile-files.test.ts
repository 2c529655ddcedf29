/** Files that are broken, huge or meant to harm lead to a clear problem, never to a crash or a long wait. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { problemLine } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read-content.ts';
import { withPatchedRoot } from './patched-root.ts';

const FILE = 'knowledge/fixes/hostile.yaml';

/** What is said about a good root in which `spoil` has put something at the path it gets. */
function problemsWith(spoil: (path: string) => void): string[] {
  return withPatchedRoot([], (root) => {
    spoil(join(root, FILE));
    return readContent(root).problems.map(problemLine);
  });
}
const written = (content: string | Uint8Array) => problemsWith((path) => writeFileSync(path, content));

/** Nine levels of nine references each would unfold to 387 million texts. */
const laughs = [
  'a0: &a0 [ha]',
  ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`)}]`),
];

describe('a file', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['of aliases upon aliases', laughs.join('\n'), "hostile.yaml:2  '*a0' refers to text elsewhere in the file"],
    ['that refers to itself', 'id: &a [*a]', "'*a' refers to text elsewhere in the file"],
    ['of 10 MB', 'x'.repeat(10_000_000), 'the file has 10.0 MB; at most 1 MB is read — split it into several files'],
    [
      'in Latin-1',
      Uint8Array.from([0x69, 0x64, 0x3a, 0x20, 0xfc]),
      'the text is not stored as UTF-8 — save the file again',
    ],
    [
      'in UTF-16',
      Buffer.from('\uFEFFid: hostile\n', 'utf16le'),
      'the text is not stored as UTF-8 — save the file again',
    ],
    ['of brackets in brackets', `id: ${'['.repeat(100_000)}`, 'hostile.yaml:1  '],
    ['of blocks in blocks', Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'hostile.yaml:'],
    ['with a zero byte', 'id: hos\u0000tile', 'the text holds an invisible character'],
    ['with a tag that runs code elsewhere', 'id: !!js/function "() => 1"', "a '!' begins a YAML tag"],
    [
      'with a list for a name',
      'id: hostile\n[a, b]: c',
      'hostile.yaml:2  a list or a block stands where a name belongs',
    ],
    ['with a merge key', 'id: hostile\n<<: { title: x }', "unknown key '<<'"],
    ['that sets a prototype', 'id: hostile\n__proto__: { who: requester }', "'__proto__' cannot be a name"],
    ['with a line of a million characters', `id: ${'a'.repeat(900_000)}`, "'title' is missing"],
    ['without any text', '', 'the file is empty'],
  ])('%s', (_, content, says) => {
    const started = performance.now();
    expect(written(content).join('\n')).toContain(says);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('instead of a file', () => {
  test.each<[string, (path: string) => void, string]>([
    ['a folder', (path) => mkdirSync(path), 'this is a folder, not a file'],
    ['a link to nowhere', (path) => symlinkSync('nowhere', path), 'the file is missing'],
    ['a link to itself', (path) => symlinkSync(path, path), 'the file cannot be opened (ELOOP)'],
    ['a pipe that nobody fills', (path) => execFileSync('mkfifo', [path]), 'this is not an ordinary file'],
  ])('%s', (_, spoil, says) => {
    expect(problemsWith(spoil)).toEqual([expect.stringContaining(`${FILE}:1  ${says}`)]);
  });
});

describe('a root', () => {
  test.each(['test/fixtures/content/empty', 'test/fixtures/content/not-there', 'package.json'])('at %s', (root) => {
    expect(readContent(root).problems.map(problemLine)).toEqual([
      'dialogs:1  the folder is missing or empty — restore it, or start from the content that came with Firstline',
      'knowledge:1  the folder is missing or empty — restore it, or start from the content that came with Firstline',
      'knowledge/desks.yaml:1  the file is missing — create it, or restore it',
    ]);
  });

  test('with a file where a folder belongs', () => {
    const said = withPatchedRoot([], (root) => {
      rmSync(join(root, 'knowledge/myths'), { recursive: true });
      writeFileSync(join(root, 'knowledge/myths'), 'x');
      return readContent(root).problems.map(problemLine);
    });
    expect(said).toEqual([
      'knowledge/myths:1  this is a file, not a folder — make it a folder with files ending in .yaml',
    ]);
  });
});
