/** Runs a command-line tool as its users do: lines in, lines out. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../content.ts';

export interface Run {
  lines: string[];
  errors: string;
  code: number | null;
}

/** Writes `input` to the tool's standard input, ends it, and waits for the tool. */
export async function runTool(tool: string, input: string | Buffer, args: string[] = []): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, 'src', 'tools', `${tool}.ts`), ...args], { cwd: ROOT });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (part) => out.push(part));
  child.stderr.on('data', (part) => errors.push(part));
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const lines = Buffer.concat(out).toString().split('\n');
  if (lines.at(-1) === '') lines.pop();
  return { lines, errors: Buffer.concat(errors).toString(), code };
}
