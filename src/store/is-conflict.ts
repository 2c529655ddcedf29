/** Tells "somebody else was faster" from a real database error, for both databases. */

/** Unique violation, serialisation failure, deadlock, lock not available. */
const POSTGRES = new Set(['23505', '40001', '40P01', '55P03']);
/** Unique and primary key violations (extended codes), busy and locked (primary codes). */
const SQLITE_EXTENDED = new Set([2067, 1555]);
const SQLITE_PRIMARY = new Set([5, 6]);

/** True where loading again and repeating the turn is the right answer. */
export function isConflict(error: unknown): boolean {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (typeof errcode === 'number') return SQLITE_EXTENDED.has(errcode) || SQLITE_PRIMARY.has(errcode & 0xff);
  return typeof code === 'string' && POSTGRES.has(code);
}
