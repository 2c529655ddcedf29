/** Serves JSON lines: one answer a line, in order, also for lines that are broken. */

/** Lines end at a line feed only: JSON strings may hold U+2028 and other characters that Node's readline would split at. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncIterable<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const part of input) {
    const lines = (rest + part).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}

/** `answer` may take its time; the next line waits. What it throws becomes `{"error": …}`, and the rest is still served. */
export async function serveLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  answer: (line: string) => Promise<unknown>,
): Promise<void> {
  for await (const line of linesOf(input)) {
    const result = await answer(line).catch((error: Error) => ({ error: error.message }));
    output.write(`${JSON.stringify(result)}\n`);
  }
}
