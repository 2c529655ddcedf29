/** One JSON line per event: facts to standard output, mistakes to standard error. */
import type { Clock, Log } from './ports.ts';

/** `level`: the least important that is written. */
export function createLog(level: 'info' | 'error' | 'off', clock: Clock): Log {
  const line = (kind: string, what: string, facts: Record<string, unknown> = {}) =>
    `${JSON.stringify({ at: clock.now(), level: kind, what, ...facts })}\n`;
  return {
    info(what, facts) {
      if (level === 'info') process.stdout.write(line('info', what, facts));
    },
    error(what, facts) {
      if (level !== 'off') process.stderr.write(line('error', what, facts));
    },
  };
}
