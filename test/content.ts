/** The shipped content and the knowledge made from it, loaded once for all tests of a file. */
import { join } from 'node:path';
import { loadContent } from '../src/content/load.ts';
import { openIntentModel } from '../src/keep-model.ts';
import { prepareKnowledge } from '../src/understand/understand.ts';

export const ROOT = join(import.meta.dirname, '..');
export const content = loadContent(ROOT);
export const knowledge = prepareKnowledge(content, openIntentModel(content));
