/** Loads the content for a command-line tool; broken content ends the tool with what to mend. */
import { join } from 'node:path';
import type { Content } from '../content/content.ts';
import { ContentError, loadContent } from '../content/load.ts';
import { openIntentModel } from '../keep-model.ts';
import { type Knowledge, prepareKnowledge } from '../understand/understand.ts';

/** The folder that holds dialogs/ and knowledge/. */
export const ROOT = join(import.meta.dirname, '..', '..');

export function openContent(root = ROOT): Content {
  try {
    return loadContent(root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`${error.message}\nRun \`npm run check\` to see every mistake with its repair.`);
    process.exit(1);
  }
}

export function openKnowledge(root = ROOT): Knowledge {
  const content = openContent(root);
  return prepareKnowledge(content, openIntentModel(content));
}
