/** Loads the content for a command-line tool; broken content ends the tool with what to mend. */
import { join } from 'node:path';
import { ContentError, loadContent } from '../content/load.ts';
import { openIntentModel } from '../keep-model.ts';
import { type Knowledge, prepareKnowledge } from '../understand/understand.ts';

/** The folder that holds dialogs/ and knowledge/. */
export const ROOT = join(import.meta.dirname, '..', '..');

export function openKnowledge(root = ROOT): Knowledge {
  try {
    const content = loadContent(root);
    return prepareKnowledge(content, openIntentModel(content));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`${error.message}\nRun \`npm run check\` to see every mistake with its repair.`);
    process.exit(1);
  }
}
