/** What may know what: the core knows nothing of the world, the world is reached in one place each, and files stay readable. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from './content.ts';

interface Source {
  /** From src/, for example `desk/ticket.ts`. */
  path: string;
  text: string;
  imports: string[];
}

const IMPORT = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"]([^'"]+)['"]/g;
const folder = join(ROOT, 'src');
const sources: Source[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    return { path, text, imports: [...text.matchAll(IMPORT)].map(([, name]) => name!) };
  });

const isIn = (path: string, folders: readonly string[]): boolean => folders.some((name) => path.startsWith(`${name}/`));
const within = (...folders: string[]): Source[] => sources.filter(({ path }) => isIn(path, folders));
/** Where an import leads, from src/; a package keeps its name. */
const target = (from: string, name: string): string =>
  name.startsWith('.') ? join(from, '..', name).replaceAll('\\', '/') : name;
const offenders = (files: Source[], isWrong: (target: string, source: Source) => boolean): string[] =>
  files.flatMap((source) =>
    source.imports
      .filter((name) => isWrong(target(source.path, name), source))
      .map((name) => `${source.path} imports ${name}`),
  );
const saying = (files: Source[], pattern: RegExp): string[] =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

const PURE = ['understand', 'decide', 'render', 'content'];
const packageOf = (name: string): string => name.split('/')[0]!;

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(within(...PURE).length).toBeGreaterThan(50);
  expect(sources.find(({ path }) => path === 'turn.ts')?.imports).toContain('./render/render.ts');
});

test('the core imports nothing of the channel and nothing of the store', () => {
  const world = [
    'teams',
    'store',
    'botbuilder',
    'botbuilder-core',
    'botframework-connector',
    'restify',
    'kysely',
    'pg',
  ];
  expect(offenders(within(...PURE), (to) => world.includes(packageOf(to)))).toEqual([]);
});

test('the core touches no file, net or process; only content is read from files', () => {
  const files = within(...PURE).filter(({ path }) => !isIn(path, ['content/read']));
  const reaching = /^(node:)?(fs|net|http|https|http2|tls|dgram|child_process|worker_threads|sqlite)(\/|$)/;
  expect(offenders(files, (to) => reaching.test(to))).toEqual([]);
  expect(saying(files, /\bfetch\(/)).toEqual([]);
});

test('what thinks has no clock and no dice', () => {
  const files = within('understand', 'decide', 'render', 'desk');
  expect(saying(files, /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bperformance\.now\b/)).toEqual(
    [],
  );
});

test('only teams/ knows botbuilder and restify', () => {
  const channel = /^(botbuilder|botframework|restify|@microsoft\/agents)/;
  expect(
    offenders(
      sources.filter(({ path }) => !isIn(path, ['teams'])),
      (to) => channel.test(to),
    ),
  ).toEqual([]);
});

test('only config.ts reads the environment', () => {
  // Setting a variable for a program that is started is not reading.
  const reading = sources.map((source) => ({ ...source, text: source.text.replace(/^env\.[A-Z_\d]+ = /gm, '') }));
  const environment = /process\.env|process\[['"]env|\benv[.[]/;
  expect(saying(reading, environment)).toEqual(['config.ts']);
});

test('only the store knows its databases', () => {
  const databases = ['kysely', 'pg', 'node:sqlite'];
  expect(
    offenders(
      sources.filter(({ path }) => !isIn(path, ['store'])),
      (to) => databases.includes(to),
    ),
  ).toEqual([]);
});

test('no file is longer than 200 lines', () => {
  const lines = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(lines.filter((file) => file.lines > 200)).toEqual([]);
});

test('every file begins with a sentence on what it is for', () => {
  const begins = /^(?:#!.*\n)?\/\*\*[\s*]+(?:(?!\*\/)[^\n])*[.:]/;
  expect(sources.filter(({ text }) => !begins.test(text)).map(({ path }) => path)).toEqual([]);
});

test('files are named in kebab-case', () => {
  expect(sources.map(({ path }) => path).filter((path) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*\.ts$/.test(path))).toEqual([]);
});
