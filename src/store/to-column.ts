/** Makes text fit for a plain text column: PostgreSQL takes neither NUL nor half a surrogate pair, so SQLite gets neither. */

/** At most 2,000 characters. JSON columns need none of this: JSON escapes both. */
export function toColumn(text: string): string {
  return text.slice(0, 2000).replaceAll('\0', '').toWellFormed();
}
