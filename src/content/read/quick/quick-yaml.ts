/**
 * Reads the plain part of YAML that content files are written in, many times faster than the full reader.
 * Whatever it does not know for certain (anchors, escapes, tabs, every mistake) it leaves to that one.
 */
import { blockText } from './block-text.ts';
import { flowValue } from './flow-value.ts';
import { addKey, keyOf, plainValue, quoted } from './plain-value.ts';
import { Unsure, unsure } from './unsure.ts';

/** The data in `text`, or undefined where the full reader has to decide. */
export function quickYaml(text: string): unknown {
  const plain = text.replaceAll('\r\n', '\n');
  // Tabs, carriage returns and other control characters; marks of several documents.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/m.test(plain)) return undefined;
  try {
    return new QuickReader(plain.split('\n')).whole();
  } catch (error) {
    if (error instanceof Unsure || error instanceof RangeError) return undefined;
    throw error;
  }
}

class QuickReader {
  readonly #lines: string[];
  #at = 0;

  constructor(lines: string[]) {
    this.#lines = lines;
  }

  whole(): unknown {
    const indent = this.#nextIndent();
    if (indent !== 0) unsure();
    const value = this.#block(0);
    if (this.#nextIndent() !== -1) unsure();
    return value;
  }

  /** Goes to the next line that says something; its indentation, or -1 at the end. */
  #nextIndent(): number {
    for (; this.#at < this.#lines.length; this.#at++) {
      const indent = this.#lines[this.#at]!.search(/[^ ]/);
      if (indent >= 0 && this.#lines[this.#at]![indent] !== '#') return indent;
    }
    return -1;
  }

  #block(indent: number): unknown {
    return /^-(?: |$)/.test(this.#lines[this.#at]!.slice(indent)) ? this.#list(indent) : this.#map(indent);
  }

  #list(indent: number): unknown[] {
    const list: unknown[] = [];
    while (this.#nextIndent() === indent) {
      const line = this.#lines[this.#at]!;
      const dash = /^-( +|$)/.exec(line.slice(indent)) ?? unsure();
      const start = indent + dash[0].length;
      const rest = line.slice(start);
      if (keyOf(rest)) {
        // The item's first key stands behind the dash; with a space for the dash it is a block like any other.
        this.#lines[this.#at] = ' '.repeat(start) + rest;
        list.push(this.#map(start));
      } else list.push(this.#value(rest, indent, false));
    }
    if (this.#nextIndent() > indent) unsure();
    return list;
  }

  #map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    while (this.#nextIndent() === indent) {
      const line = this.#lines[this.#at]!.slice(indent);
      if (/^-(?: |$)/.test(line)) break;
      const { key, end } = keyOf(line) ?? unsure();
      addKey(map, key, this.#value(line.slice(end).replace(/^ +/, ''), indent, true));
    }
    if (this.#nextIndent() > indent) unsure();
    return map;
  }

  /** What stands behind a dash or a colon, or in the lines below it. */
  #value(rest: string, indent: number, inMap: boolean): unknown {
    const first = rest[0];
    if (first === undefined || first === '#') {
      this.#at++;
      const next = this.#nextIndent();
      const list = inMap && next === indent && /^ *-(?: |$)/.test(this.#lines[this.#at]!);
      return next > indent || list ? this.#block(next) : null;
    }
    if (/^[|>]-?$/.test(rest)) {
      const { value, next } = blockText(rest, this.#lines, this.#at + 1, indent);
      this.#at = next;
      return value;
    }
    if (first === "'" || first === '"') {
      const { value, end } = quoted(rest, 0);
      return this.#finished(value, rest.slice(end));
    }
    return first === '[' || first === '{' ? this.#flow(rest, indent) : this.#plain(rest, indent);
  }

  #finished(value: unknown, after: string): unknown {
    if (!/^ *$|^ +#/.test(after)) unsure();
    this.#at++;
    return value;
  }

  #flow(rest: string, indent: number): unknown {
    // As many lines as its brackets need; brackets in quotes only make it look for longer.
    let text = rest;
    for (let more = this.#at + 1; more < this.#lines.length; more++) {
      const line = this.#lines[more]!;
      if (line.search(/[^ ]/) <= indent) break;
      text += `\n${line}`;
    }
    const { value, end } = flowValue(text, 0);
    this.#at += text.slice(0, end).split('\n').length - 1;
    return this.#finished(value, /^[^\n]*/.exec(text.slice(end))![0]);
  }

  #plain(rest: string, indent: number): unknown {
    let text = uncommented(rest);
    const commented = text.length < rest.replace(/ +$/, '').length;
    let folded = false;
    for (this.#at++; this.#at < this.#lines.length; this.#at++, folded = true) {
      const line = this.#lines[this.#at]!;
      const start = line.search(/[^ ]/);
      if (start < 0 || start <= indent) break;
      if (commented || line[start] === '#') unsure();
      const more = line.slice(start).replace(/ +$/, '');
      if (uncommented(more) !== more) unsure();
      text += ` ${more}`;
    }
    if (folded && this.#lines[this.#at] !== undefined && this.#nextIndent() > indent) unsure();
    return folded && typeof plainValue(text) !== 'string' ? unsure() : plainValue(text);
  }
}

/** Without the comment behind it. A colon would make a key of it; a # before a word was hardly meant as a comment. */
function uncommented(text: string): string {
  if (/ #\S/.test(text)) unsure();
  const plain = text.replace(/ +#.*$/, '').replace(/ +$/, '');
  if (/:(?: |$)/.test(plain)) unsure();
  return plain;
}
