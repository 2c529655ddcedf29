/** Serves JSON lines: one answer a line, in order, also for lines that are broken. */
import { createInterface } from 'node:readline';

/** `answer` may take its time; the next line waits. What it throws becomes `{"error": …}`, and the rest is still served. */
export async function serveLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  answer: (line: string) => Promise<unknown>,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const result = await answer(line).catch((error: Error) => ({ error: error.message }));
    output.write(`${JSON.stringify(result)}\n`);
  }
}
