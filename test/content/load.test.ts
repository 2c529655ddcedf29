/** Loading gives the whole content, unchangeable, or says everything that is wrong with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ContentError, loadContent } from '../../src/content/load.ts';
import { readContent } from '../../src/content/read-content.ts';
import { GOOD, withPatchedRoot } from './patched-root.ts';

test('everything is found under its id, in the order of files and items', () => {
  const content = loadContent(GOOD);
  expect(Object.fromEntries(Object.entries(content).map(([kind, items]) => [kind, [...items.keys()]]))).toMatchObject({
    tables: ['panel', 'service'],
    sentences: ['out-of-paper', 'no-host'],
    symptoms: ['lamp', 'sound'],
    causes: ['tray-empty', 'cable-loose'],
    fixes: ['fill-tray', 'plug-in', 'raise-timeout'],
    myths: ['rice'],
    events: ['spooler-stopped'],
    desks: ['printers'],
    dialogs: ['printer-silent'],
    intentPhrases: ['nothing-i-know', 'printer-silent'],
    speech: ['hello', 'bye'],
  });
  expect(content.controlPhrases.size).toBe(16);
});

test('what authors may leave out is filled in', () => {
  const content = loadContent(GOOD);
  expect(content.symptoms.get('lamp')!.answers[2]).toEqual({ value: 'steady', label: 'It is steady', 'heard-as': [] });
  expect(content.tables.get('service')!.pairs).toEqual([]);
  expect(content.dialogs.get('printer-silent')!.steps.done).toEqual({ end: 'solved', say: 'Good.' });
});

test('nothing can be changed', () => {
  const content = loadContent(GOOD);
  expect(() => (content.fixes as Map<string, unknown>).set('x', {})).toThrow('frozen');
  expect(() => (content.fixes as Map<string, unknown>).delete('plug-in')).toThrow('frozen');
  expect(() => (content.fixes as Map<string, unknown>).clear()).toThrow('frozen');
  expect(() => content.fixes.get('plug-in')!.steps.push('Kick it.')).toThrow(TypeError);
  expect(() => Object.assign(content.dialogs.get('printer-silent')!.steps, { done: {} })).toThrow(TypeError);
  expect(() => Object.assign(content, { fixes: new Map() })).toThrow(TypeError);
});

test('a mistake stops the loading, with all problems at hand', () => {
  const patches = [
    { file: 'knowledge/fixes/plug-in.yaml', from: 'minutes: 1', to: 'minutes: soon' },
    { file: 'knowledge/desks.yaml', from: 'title', to: 'titel' },
  ];
  withPatchedRoot(patches, (root) => {
    let thrown: unknown;
    try {
      loadContent(root);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ContentError);
    expect((thrown as ContentError).problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'knowledge/desks.yaml:2',
      'knowledge/fixes/plug-in.yaml:5',
    ]);
    expect((thrown as ContentError).message).toContain("knowledge/desks.yaml:2  unknown key 'titel'; did you mean");
  });
});

test('an item with a mistake is left out of the content, its neighbours stay', () => {
  const patches = [{ file: 'knowledge/causes/printer.yaml', from: 'likely: rare', to: 'likely: raer' }];
  withPatchedRoot(patches, (root) => {
    expect([...readContent(root).content.causes.keys()]).toEqual(['tray-empty']);
  });
});

test('line ends of Windows and a byte order mark change nothing', () => {
  const file = 'knowledge/fixes/plug-in.yaml';
  const expected = loadContent(GOOD).fixes.get('plug-in');
  const text = readFileSync(join(GOOD, file), 'utf8');
  withPatchedRoot([{ file, to: `\uFEFF${text.replaceAll('\n', '\r\n')}` }], (root) => {
    expect(loadContent(root).fixes.get('plug-in')).toEqual(expected);
  });
  withPatchedRoot([{ file, to: text.replace('minutes: 1', 'minutes: x').replaceAll('\n', '\r\n') }], (root) => {
    expect(readContent(root).problems).toMatchObject([{ file, line: 5 }]);
  });
});
