/** Finds what YAML accepts and authors do not mean: aliases, names that are numbers, texts cut off at a #. */
import { type Document, isNode, isScalar, type Pair, type Scalar, visit } from 'yaml';
import type { Problem } from '../problem.ts';

type Words = Pick<Problem, 'what' | 'mend'> & {
  /** The document cannot be turned into plain data. */
  stops?: true;
};

export interface Trap extends Words {
  /** The character where it begins, from 0. */
  offset: number;
}

/** Every trap in the document, in the order of the text. */
export function findTraps(doc: Document): Trap[] {
  const traps: Trap[] = [];
  const add = (node: { range?: readonly number[] | null | undefined }, words: Words | null) => {
    if (words) traps.push({ offset: node.range?.[0] ?? 0, ...words });
  };
  visit(doc, {
    Alias: (_, node) =>
      add(node, {
        what: `'*${node.source}' refers to text elsewhere in the file`,
        mend: 'write the text out; a text with a * in front goes in quotes',
        // Aliases of aliases can grow without end.
        stops: true,
      }),
    Pair: (_, { key }) => add(isNode(key) ? key : {}, nameTrap(key)),
    Scalar: (_, node) => add(node, textTrap(node)),
  });
  return traps;
}

function nameTrap(key: Pair['key']): Words | null {
  if (!isScalar(key)) {
    const what = 'a list or a block stands where a name belongs';
    return { what, mend: 'put one word before the colon, and a text that begins with [ or { in quotes', stops: true };
  }
  if (key.value === '__proto__') return { what: "'__proto__' cannot be a name", mend: 'choose another' };
  if (typeof key.value === 'string') return null;
  // Unquoted, 0x904 would become 2308, and true a yes.
  return {
    what: `the name ${key.source || '(nothing)'} is not read as text`,
    mend: `put it in quotes: '${key.source ?? ''}'`,
  };
}

function textTrap({ value, type, comment }: Scalar): Words | null {
  if (type === 'PLAIN' && comment && /^\S/.test(comment)) {
    return {
      what: `the text ends before '#${comment}'`,
      mend: "put the whole text in 'single quotes', or a space after #",
    };
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (typeof value === 'string' && /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/.test(value)) {
    const what =
      type === 'QUOTE_DOUBLE'
        ? 'a backslash in double quotes makes an invisible character'
        : 'the text holds an invisible character';
    return { what, mend: type === 'QUOTE_DOUBLE' ? "use 'single quotes' instead" : 'type the text again' };
  }
  return null;
}
