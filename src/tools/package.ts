/** `npm run package`: makes build/firstline.zip, the app that is uploaded to Teams. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPackaging } from '../config.ts';
import { makeAppPackage } from './make-app-package.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  const packaging = readPackaging();
  const zip = await makeAppPackage(packaging, join(root, 'manifest'));
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(join(root, 'build', 'firstline.zip'), zip);
  console.log(
    'build/firstline.zip is ready: upload it in the Teams admin center, or in Teams under Apps, Manage your apps.',
  );
  if (!packaging.website)
    console.log(
      'It names example.com as your website. Set FIRSTLINE_DOMAIN to a host with pages /privacy and /terms to name yours.',
    );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
