/** Ends the process in order when it is asked to: Ctrl+C, or a supervisor's SIGTERM. */

/** `steps` run one after the other; whatever they do, the process ends within ten seconds. */
export function onStop(steps: (() => Promise<unknown>)[]): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    for (const step of steps) await step().catch(() => {});
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}
