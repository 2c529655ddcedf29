/** Keeps what the intent model has learnt in a file, so that it is learnt anew only when the phrases changed. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Content } from './content/content.ts';
import { createIntentModel, examplesOf, type IntentModel, type Learnt, learnIntents } from './understand/intent.ts';
import { TRAINING } from './understand/softmax.ts';

/** Changes when the code that learns changes in a way the phrases do not show. */
const RECIPE = 'softmax-2';
/** The usual place for what can be made again. */
const FOLDER = join(import.meta.dirname, '..', 'node_modules', '.cache', 'firstline');

function read(file: string): Learnt | null {
  try {
    return deserialize(readFileSync(file)) as Learnt;
  } catch {
    return null;
  }
}

/** A folder that cannot be written costs only the time to learn. */
function write(file: string, learnt: Learnt): void {
  try {
    mkdirSync(FOLDER, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, serialize(learnt));
    renameSync(unfinished, file);
  } catch {
    // Learnt again next time.
  }
}

export function openIntentModel(content: Content): IntentModel {
  const examples = examplesOf(content);
  const hash = createHash('sha256')
    .update(RECIPE)
    .update(JSON.stringify(TRAINING))
    .update(process.version)
    .update(JSON.stringify(examples))
    .digest('hex');
  const file = join(FOLDER, `intents-${hash.slice(0, 32)}`);
  let learnt = read(file);
  if (!learnt) {
    learnt = learnIntents(examples);
    write(file, learnt);
  }
  return createIntentModel(learnt);
}
