/** `npm run schemas`: writes the JSON Schemas and settings with which editors help in dialogs/ and knowledge/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorSchemas } from '../content/editor-schemas.ts';

for (const [path, text] of editorSchemas()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
