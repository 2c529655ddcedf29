/** A chart as an SVG picture that any browser shows. */
import type { Chart } from './chart.ts';
import { layOut, type PlacedArrow, type PlacedBox } from './lay-out.ts';
import { LOOKS } from './looks.ts';
import { type Block, FONT_SIZE } from './set-text.ts';

const MARGIN = 24;
const HEADING = 40;
const STYLE = `text{font-family:"Segoe UI",Arial,sans-serif;fill:#1f2733}
.heading{font-size:18px;font-weight:600}
.kind{font-size:${FONT_SIZE.kind}px;font-weight:600}
.line{font-size:${FONT_SIZE.line}px}
.note{font-size:${FONT_SIZE.note}px;fill:#4a5568}
.way{font-size:${FONT_SIZE.way}px;fill:#2d3748}
.arrow path{fill:none;stroke:#6b7689;stroke-width:1.4}`;

/** Text is on one line and free of control characters already, where it is drawn; hints keep their lines. */
const escapeText = (text: string): string =>
  text.replace(/[^\P{C}\n]/gu, ' ').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const round = (value: number): number => Math.round(value * 10) / 10;

function drawText({ lines }: Block, left: number, top: number, colour = ''): string {
  return lines
    .map(({ text, style, x, y }) => {
      const fill = style === 'kind' && colour ? ` style="fill:${colour}"` : '';
      return `<text class="${style}" x="${round(left + x)}" y="${round(top + y)}"${fill}>${escapeText(text)}</text>`;
    })
    .join('');
}

function drawBox({ id, kind, name, hint, x, y, width, height, text }: PlacedBox): string {
  const { fill, line, round: isRound } = LOOKS[kind];
  const [left, top] = [x - width / 2, y - height / 2];
  const frame = `x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}"`;
  const title = hint ? `<title>${escapeText(hint)}</title>` : '';
  return `<g class="box" id="${escapeText(id)}" data-kind="${kind}" data-name="${escapeText(name)}">${title}<rect ${frame} rx="${isRound ? 14 : 4}" fill="${fill}" stroke="${line}" stroke-width="1.4"/>${drawText(text, left, top, line)}</g>`;
}

function drawArrow({ from, to, path }: PlacedArrow): string {
  return `<g class="arrow" data-from="${escapeText(from)}" data-to="${escapeText(to)}"><path d="${path}" marker-end="url(#tip)"/></g>`;
}

/** Above all arrows, on a ground of its own, so that none runs through it. */
function drawLabel({ labels, x, y, width, height, text }: PlacedArrow): string {
  if (labels.length === 0) return '';
  const [left, top] = [x - width / 2, y - height / 2];
  return `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="#fff" fill-opacity="0.85"/>${drawText(text, left, top)}`;
}

export function toSvg(chart: Chart): string {
  const layout = layOut(chart);
  const width = Math.ceil(layout.width + 2 * MARGIN);
  const height = Math.ceil(layout.height + 2 * MARGIN + HEADING);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escapeText(chart.title)}</title>
<style>${STYLE}</style>
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="#6b7689"/></marker></defs>
<rect width="100%" height="100%" fill="#fff"/>
<text class="heading" x="${MARGIN}" y="${MARGIN + 14}">${escapeText(chart.title)}</text>
<g transform="translate(${MARGIN} ${MARGIN + HEADING})">
${layout.arrows.map(drawArrow).join('\n')}
${layout.boxes.map(drawBox).join('\n')}
${layout.arrows.map(drawLabel).filter(Boolean).join('\n')}
</g>
</svg>
`;
}
