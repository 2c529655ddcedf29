/** A chart as a Mermaid flowchart, for wikis and Markdown. */
import type { Box, BoxKind, Chart } from './chart.ts';
import { LOOKS } from './looks.ts';
import { flatten } from './wrap.ts';

/** Everything but letters, digits and the plainest signs becomes its number, as Mermaid writes it. */
const escapeText = (text: string): string =>
  flatten(text).replace(/[^\p{L}\p{M}\p{N} .,'!?()/%+…’“”•·–-]/gu, (sign) => `#${sign.codePointAt(0)};`);

/** A line that begins like a Markdown list is refused by Mermaid; an invisible space prevents that. */
const line = (text: string): string => escapeText(text).replace(/^(?=(?:\d+\.|[-+])(?: |$))/, '#8203;');
const label = (lines: readonly string[]): string => lines.map(line).filter(Boolean).join('<br/>');

function drawBox({ kind, name, lines, notes }: Box, id: string): string {
  const { word, round } = LOOKS[kind];
  const text = label([name ? `${word} · ${name}` : word, ...lines, ...notes]);
  return `  ${id}${round ? `(["${text}"])` : `["${text}"]`}:::${classOf(kind)}`;
}

/** "end" is a word of Mermaid's own. */
const classOf = (kind: BoxKind): string => `is_${kind}`;

export function toMermaid({ title, direction, boxes, arrows }: Chart): string {
  const ids = new Map(boxes.map(({ id }, i) => [id, `n${i}`]));
  const kinds = [...new Set(boxes.map(({ kind }) => kind))];
  return [
    `%% ${escapeText(title)}`,
    `flowchart ${direction === 'down' ? 'TD' : 'LR'}`,
    ...boxes.map((box) => drawBox(box, ids.get(box.id)!)),
    ...arrows.map(({ from, to, labels }) => {
      const text = label(labels);
      return `  ${ids.get(from)} -->${text && `|"${text}"|`} ${ids.get(to)}`;
    }),
    ...kinds.map(
      (kind) => `  classDef ${classOf(kind)} fill:${LOOKS[kind].fill},stroke:${LOOKS[kind].line},color:#1f2733`,
    ),
    '',
  ].join('\n');
}
