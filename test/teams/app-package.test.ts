/** The app that is uploaded to Teams: its manifest, icons, languages, and the rules of the store. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { makeAppPackage } from '../../src/tools/make-app-package.ts';

const FOLDER = fileURLToPath(new URL('../../manifest', import.meta.url));
const APP = '00000000-0000-0000-0000-0000000000bb';
const json = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

test('the package is complete and names the bot', async () => {
  const files = unzipSync(await makeAppPackage({ appId: APP, website: 'https://help.example.com' }, FOLDER));
  expect(Object.keys(files).sort()).toEqual(['color.png', 'de.json', 'manifest.json', 'outline.png']);
  const text = strFromU8(files['manifest.json']!);
  expect(text).not.toContain('{{');
  const manifest = JSON.parse(text);
  expect([manifest.id, manifest.bots[0].botId]).toEqual([APP, APP]);
  expect(manifest.developer.privacyUrl).toBe('https://help.example.com/privacy');
});

test('a manifest that breaks its schema is not packed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-manifest-'));
  const { name: _, ...nameless } = json('manifest.json');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(nameless));
  await expect(makeAppPackage({ appId: APP, website: null }, folder)).rejects.toThrow(/breaks its schema.*name/);
});

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is %i pixels wide and high', (file, pixels) => {
  const png = readFileSync(join(FOLDER, file));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pixels, pixels]);
});

test('commands carry no slash, and every scope has some', () => {
  const { scopes, commandLists } = json('manifest.json').bots[0];
  for (const { commands } of commandLists) for (const { title } of commands) expect(title).toMatch(/^[a-z][a-z ]*$/);
  expect(commandLists.flatMap((list: { scopes: string[] }) => list.scopes).sort()).toEqual([...scopes].sort());
});

test('what the manifest says in English, the other languages say too', () => {
  const { name, description, bots } = json('manifest.json');
  const texts: Record<string, string> = { 'name.full': name.full, 'description.short': description.short };
  for (const [list, { commands }] of bots[0].commandLists.entries())
    for (const [index, command] of commands.entries())
      texts[`bots[0].commandLists[${list}].commands[${index}].description`] = command.description;
  const { $schema: _, ...german } = json('de.json');
  expect(Object.keys(german)).toEqual(expect.arrayContaining(Object.keys(texts)));
  expect(german['description.short'].length).toBeLessThanOrEqual(80);
  expect(german['name.short'].length).toBeLessThanOrEqual(30);
});
