/** Remembers where every item was written, so that a check can name file and line. */
import type { Content } from '../content.ts';
import type { Spot } from '../problem.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Path, YamlFile } from './yaml-file.ts';

interface Written {
  yaml: YamlFile;
  path: Path;
}

export class Places {
  readonly #items = new Map<Kind, Map<string, Written>>();
  readonly #lost = new Set<Kind>();

  /** Notes an item; returns the place of an earlier one of the same name instead, if there is one. */
  add(kind: Kind, id: string, yaml: YamlFile, path: Path): Spot | null {
    const items = this.#items.get(kind) ?? new Map<string, Written>();
    this.#items.set(kind, items);
    const earlier = items.get(id);
    if (earlier) return earlier.yaml.valueAt(earlier.path);
    items.set(id, { yaml, path });
    return null;
  }

  /** Notes that some items of a kind could not be read, not even their names. */
  lose(kind: Kind): void {
    this.#lost.add(kind);
  }

  /** False only where it is certain that no such item was written; one with mistakes counts, though the content lacks it. */
  has(kind: Kind, id: string): boolean {
    return this.#lost.has(kind) || (this.#items.get(kind)?.has(id) ?? false);
  }

  /** True if every item that was written is in `content`. */
  complete(kind: Kind, content: Content): boolean {
    return !this.#lost.has(kind) && this.ids(kind).length === content[kind].size;
  }

  ids(kind: Kind): string[] {
    return [...(this.#items.get(kind)?.keys() ?? [])];
  }

  /** Where an item, or the value at `path` within it, was written. */
  of(kind: Kind, id: string, ...path: PropertyKey[]): Spot {
    return this.#lazily(kind, id, ({ yaml, path: base }) => yaml.valueAt([...base, ...path]));
  }

  /** Where the key at the end of `path` was written: for names that stand before a colon. */
  ofKey(kind: Kind, id: string, ...path: PropertyKey[]): Spot {
    return this.#lazily(kind, id, ({ yaml, path: base }) => yaml.keyAt([...base, ...path]));
  }

  /** A spot that is looked up when it is read or copied: rules name many places, and need those of mistakes only. */
  #lazily(kind: Kind, id: string, find: (item: Written) => Spot): Spot {
    const item = this.#items.get(kind)?.get(id);
    if (!item) return { file: KINDS[kind].at, line: 1 };
    let found: Spot | null = null;
    const spot = () => {
      found ??= find(item);
      return found;
    };
    return {
      file: item.yaml.file,
      get line() {
        return spot().line;
      },
      get column() {
        return spot().column;
      },
    };
  }
}
