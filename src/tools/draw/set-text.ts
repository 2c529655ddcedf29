/** Sets the text of boxes and arrows: wrapped lines, each with its style, and the room they take. */
import type { Box } from './chart.ts';
import { LOOKS } from './looks.ts';
import { measure, wrap } from './wrap.ts';

/** `kind`: what sort of box; `line`: what it says; `note`: what is said smaller; `way`: beside an arrow. */
export type Style = 'kind' | 'line' | 'note' | 'way';
export interface Line {
  text: string;
  style: Style;
  /** From the left of the block. */
  x: number;
  /** Of the baseline, from the top of the block. */
  y: number;
}
export interface Block {
  lines: Line[];
  width: number;
  height: number;
}

export const FONT_SIZE: Readonly<Record<Style, number>> = { kind: 11, line: 13, note: 11.5, way: 12 };
const LEADING = 1.32;
const WIDEST_BOX = 260;
const NARROWEST_BOX = 120;
const WIDEST_LABEL = 220;
const PADDING = 10;
/** Between the parts of a box. */
const GAP = 4;
/** How far the further lines of a point in a list stand in. */
const HANGING = 9;

function stack(parts: readonly { style: Style; texts: readonly string[] }[], width: number): Block {
  const lines: Line[] = [];
  let y = 0;
  let widest = 0;
  for (const { style, texts } of parts) {
    if (texts.length > 0 && lines.length > 0) y += GAP;
    const size = FONT_SIZE[style];
    for (const whole of texts) {
      for (const [i, text] of wrap(whole, width - HANGING, size).entries()) {
        const x = i > 0 && whole.startsWith('•') ? HANGING : 0;
        lines.push({ text, style, x, y: y + size });
        y += size * LEADING;
        widest = Math.max(widest, x + measure(text, size));
      }
    }
  }
  return { lines, width: widest, height: y };
}

export function setBox({ kind, name, lines, notes }: Box): Block {
  const { word } = LOOKS[kind];
  const block = stack(
    [
      { style: 'kind', texts: [name ? `${word} · ${name}` : word] },
      { style: 'line', texts: lines },
      { style: 'note', texts: notes },
    ],
    WIDEST_BOX - 2 * PADDING,
  );
  return {
    lines: block.lines.map((line) => ({ ...line, x: line.x + PADDING, y: line.y + PADDING })),
    width: Math.max(NARROWEST_BOX, block.width + 2 * PADDING),
    height: block.height + 2 * PADDING,
  };
}

export function setLabel(labels: readonly string[]): Block {
  if (labels.length === 0) return { lines: [], width: 0, height: 0 };
  const texts = labels.length > 1 ? labels.map((label) => `• ${label}`) : labels;
  const block = stack([{ style: 'way', texts }], WIDEST_LABEL);
  return {
    lines: block.lines.map((line) => ({ ...line, x: line.x + PADDING / 2 })),
    width: block.width + PADDING,
    height: block.height,
  };
}
