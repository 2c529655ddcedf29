/** Reads YAML's texts of several lines after | or >. */
import { unsure } from './unsure.ts';

/** The text whose lines begin at `from`, below something indented by `parent`; and the line after it. */
export function blockText(
  style: string,
  lines: string[],
  from: number,
  parent: number,
): { value: string; next: number } {
  const indent = lines[from]?.search(/[^ ]/) ?? -1;
  if (indent <= parent) unsure();
  const own: string[] = [];
  let next = from;
  for (; next < lines.length; next++) {
    const line = lines[next]!;
    if (line !== '' && line.search(/[^ ]/) < indent) break;
    own.push(line.slice(indent));
  }
  while (own.at(-1) === '') own.pop();
  // Lines of spaces, blank lines and deeper lines fold by rules of their own.
  if (next < lines.length && /^ +$/.test(lines[next]!)) unsure();
  if (own.some((line) => / $/.test(line) || (style[0] === '>' && (line === '' || line.startsWith(' '))))) unsure();
  const value = own.join(style[0] === '>' ? ' ' : '\n');
  return { value: style[1] === '-' ? value : `${value}\n`, next };
}
