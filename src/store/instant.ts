/** Writes a point in time so that it compares as text: ISO 8601, UTC, always with milliseconds. */

/** `at` is any ISO 8601 time; `plusMs` moves it. Throws a RangeError where `at` is no time. */
export function instant(at: string, plusMs = 0): string {
  return new Date(Date.parse(at) + plusMs).toISOString();
}
