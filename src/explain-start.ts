/** Why the bot did not start, in one sentence with the remedy: for whoever typed the command. */
import { ContentError, problemLine } from './content/problem.ts';

export function explainStart(error: unknown): string {
  const { code, name, message, port } = error as { code?: string; name: string; message: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use: stop what uses it (another Firstline, perhaps), or choose another one, for example PORT=${(port ?? 3978) + 1} npm start`;
  if (code === 'EACCES' && port)
    return `Port ${port} needs more rights than you have: choose one above 1024, for example PORT=3978 npm start`;
  if (error instanceof ContentError) {
    const mistakes = error.problems.filter(({ warning }) => !warning);
    return `The knowledge has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}; run npm run check to see everything. ${problemLine(mistakes[0]!)}`;
  }
  return name === 'ConfigError' || name === 'StoreError' ? message : `Firstline could not start: ${message}`;
}
