/** The schemas for editors are those of the code, and know the shapes. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { editorSchemas } from '../../src/content/editor-schemas.ts';

test('the files in the repository are up to date: run npm run schemas', () => {
  for (const [path, text] of editorSchemas()) expect([path, readFileSync(path, 'utf8')]).toEqual([path, text]);
});

test('every kind of step has its shape', () => {
  const { steps } = JSON.parse(editorSchemas().get('schemas/dialogs.json')!).properties;
  const required = steps.additionalProperties.anyOf.map((shape: { required: string[] }) => shape.required[0]);
  expect(required).toEqual(['say', 'ask', 'branch', 'fix', 'diagnose', 'form', 'handoff', 'end']);
});

test('every content folder has its schema', () => {
  const settings = JSON.parse(editorSchemas().get('.vscode/settings.json')!);
  expect(Object.values(settings['yaml.schemas']).flat()).toEqual(
    expect.arrayContaining([
      'knowledge/fixes/*.yaml',
      'knowledge/desks.yaml',
      'dialogs/*.yaml',
      'dialogs/_shared/*.yaml',
    ]),
  );
});
