/** Fills in the Teams manifest and packs it with its icons and languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import type { Packaging } from '../config.ts';

/** Stands where no website is configured: Teams demands one, and nobody owns this. */
const NO_WEBSITE = 'https://example.com';
const parts = z.looseObject({
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
});

/** The zip that Teams takes as an app. Throws where the manifest breaks the rules of its schema. */
export async function makeAppPackage({ appId, website }: Packaging, folder: string): Promise<Uint8Array> {
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8')
    .replaceAll('{{APP_ID}}', appId)
    .replaceAll('{{WEBSITE}}', website ?? NO_WEBSITE);
  const manifest: unknown = JSON.parse(text);
  const mistakes = await AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest);
  if (mistakes.length > 0) throw new Error(`manifest/manifest.json breaks its schema: ${mistakes.join('; ')}`);
  const { icons, localizationInfo } = parts.parse(manifest);
  const files = [icons.color, icons.outline, ...localizationInfo.additionalLanguages.map(({ file }) => file)];
  const read = files.map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))] as const);
  return zipSync({ 'manifest.json': strToU8(text), ...Object.fromEntries(read) });
}
