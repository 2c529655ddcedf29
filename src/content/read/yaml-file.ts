/** One parsed YAML file: its data, and where in the text each part of it stands. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Spot } from '../problem.ts';

export type Path = readonly PropertyKey[];

export class YamlFile {
  readonly file: string;
  readonly data: unknown;
  readonly #text: string;
  #parsed: { doc: Document; lines: LineCounter } | null = null;

  constructor(file: string, data: unknown, text: string) {
    this.file = file;
    this.data = data;
    this.#text = text;
  }

  /** Where the value at `path` stands; for a path that leads nowhere, the nearest thing above it. */
  valueAt(path: Path): Spot {
    const { doc } = this.#tree();
    for (let length = path.length; length > 0; length--) {
      const node = doc.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.spot(node.range[0]);
    }
    return this.spot(doc.contents?.range?.[0] ?? 0);
  }

  /** Where the key at the end of `path` stands; where there is no such key, the same as valueAt. */
  keyAt(path: Path): Spot {
    const { doc } = this.#tree();
    const above = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents;
    if (isMap(above)) {
      for (const { key } of above.items) {
        if (isScalar(key) && key.value === path.at(-1) && key.range) return this.spot(key.range[0]);
      }
    }
    return this.valueAt(path);
  }

  /** The value at `path` as it is written, if it is a single one; else an empty text. */
  writtenAt(path: Path): string {
    const node = this.#tree().doc.getIn(path, true);
    return isScalar(node) ? (node.source ?? '') : '';
  }

  /** The line and column of a character, counted from 0. */
  spot(offset: number): Spot {
    const { line, col } = this.#tree().lines.linePos(offset);
    return { file: this.file, line: line || 1, column: col || 1 };
  }

  /** Parsing with positions takes long, so it waits until there is a mistake to point at. */
  #tree(): { doc: Document; lines: LineCounter } {
    if (!this.#parsed) {
      const lines = new LineCounter();
      this.#parsed = { doc: parseDocument(this.#text, { lineCounter: lines, prettyErrors: false }), lines };
    }
    return this.#parsed;
  }
}

/** The part of plain data that `path` leads to; undefined where it leads nowhere. */
export function valueIn(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
