/** Runs after `npm ci`: lets the intent model learn the phrases once, so that the first start need not wait for it. */
import { loadContent } from '../content/load.ts';
import { openIntentModel } from '../keep-model.ts';
import { ROOT } from './open-knowledge.ts';

try {
  openIntentModel(loadContent(ROOT));
} catch (error) {
  // Installing must not fail for it: starting says what is wrong with the content.
  console.error((error as Error).message);
}
