/** `npm run check`: finds every mistake in dialogs/ and knowledge/, with file, line and repair. */
import { checkContent } from '../content/check-content.ts';
import { problemLine } from '../content/problem.ts';
import { readContent } from '../content/read-content.ts';
import { SPEECH } from '../content/speech-keys.ts';
import { coverageLines } from './coverage.ts';

const [root = process.cwd()] = process.argv.slice(2);
const reading = readContent(root);
const found = checkContent(reading, { today: new Date().toISOString().slice(0, 10), speech: SPEECH });
const warnings = found.filter(({ warning }) => warning);
const mistakes = found.filter(({ warning }) => !warning);

for (const problem of mistakes) console.log(problemLine(problem));
if (warnings.length > 0) console.log(`${mistakes.length > 0 ? '\n' : ''}Worth a look:`);
for (const problem of warnings) console.log(problemLine(problem));

if (mistakes.length > 0) {
  const files = new Set(mistakes.map(({ file }) => file)).size;
  console.log(`\n${count(mistakes.length, 'mistake')} in ${count(files, 'file')}.`);
  if (reading.problems.length > 0) console.log('What is used nowhere is checked when every file can be read.');
  process.exitCode = 1;
} else {
  console.log(
    `${warnings.length > 0 ? '\n' : ''}The content is in order.\n\n${coverageLines(reading.content).join('\n')}`,
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
