/** Collects what an item says to people. */

export interface Text {
  text: string;
  path: PropertyKey[];
}

/** Keys whose values are quoted from elsewhere: what people claim, what windows say, the names of sources. */
const QUOTED = new Set(['claim', 'text', 'heard-as', 'source', 'sources', 'aliases', 'shown-as']);

/** Every string in plain data with its path, except what is quoted from elsewhere. */
export function textsIn(data: unknown, path: PropertyKey[] = []): Text[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    QUOTED.has(key) ? [] : textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
