/** Tells which keys a schema allows at a place, so that a misspelt one can be put right. */
import { z } from 'zod';
import type { Path } from './yaml-file.ts';

/** The keys of the object at `path` in `schema`; empty where any key goes. */
export function keysOf(schema: unknown, path: Path = []): string[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) return [...new Set(bare.options.flatMap((option) => keysOf(option, path)))];
  const [first, ...rest] = path;
  if (bare instanceof z.ZodObject) {
    const shape = bare.shape as Record<string, unknown>;
    return first === undefined ? Object.keys(shape) : keysOf(shape[String(first)], rest);
  }
  if (first === undefined) return [];
  if (bare instanceof z.ZodArray) return keysOf(bare.element, rest);
  if (bare instanceof z.ZodRecord) return keysOf(bare.valueType, rest);
  return [];
}

function unwrap(schema: unknown): unknown {
  let bare = schema;
  while (bare instanceof z.ZodOptional || bare instanceof z.ZodDefault) bare = bare.unwrap();
  return bare;
}
