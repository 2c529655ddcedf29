/** Reads XML strictly enough to tell whether a browser would take it: tags, attributes, text; throws where it is not well formed. */
export interface Element {
  tag: string;
  attributes: Record<string, string>;
  children: Element[];
  /** Of itself and what is in it. */
  text: string;
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:-]+)="([^"<]*)"/g;
const TEXT = /[^<]+/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function decode(text: string): string {
  if (/&(?!#\d+;)/.test(text)) throw new Error(`a bare & in: ${text}`);
  return text.replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
}

function parseAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, decode(value!)] as const);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

export function readXml(source: string): Element {
  if (FORBIDDEN.test(source) || !source.isWellFormed()) throw new Error('a character that XML forbids');
  const root: Element = { tag: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (let at = 0; at < source.length; ) {
    TAG.lastIndex = at;
    TEXT.lastIndex = at;
    const tag = TAG.exec(source);
    const found = tag ?? TEXT.exec(source);
    if (!found) throw new Error(`no tag: ${source.slice(at, at + 60)}`);
    at += found[0].length;
    if (!tag) for (const element of open) element.text += decode(found[0]);
    else if (tag[1]) {
      if (open.pop()?.tag !== tag[2]) throw new Error(`</${tag[2]}> closes something else`);
    } else {
      const element: Element = { tag: tag[2]!, attributes: parseAttributes(tag[3]!), children: [], text: '' };
      open.at(-1)!.children.push(element);
      if (!tag[4]) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not exactly one closed root');
  return root.children[0]!;
}

/** All elements of a class, in order. */
export function findAll(element: Element, className: string): Element[] {
  const own = element.attributes.class === className ? [element] : [];
  return [...own, ...element.children.flatMap((child) => findAll(child, className))];
}
