/** The line of an arrow: a soft curve from box to box, through the points that the layout gives it. */
import type { Chart } from './chart.ts';

export interface Point {
  x: number;
  y: number;
}
/** A rectangle around its middle. */
export interface Place extends Point {
  width: number;
  height: number;
}

/** No arrow leaves or enters nearer to a corner. */
const CORNER = 16;
const round = (value: number): number => Math.round(value * 10) / 10;
const within = (value: number, middle: number, size: number): number => {
  const room = Math.max(0, size / 2 - CORNER);
  return Math.min(Math.max(value, middle - room), middle + room);
};

/** Where an arrow touches a box: on the side that faces `next`, as straight before it as possible. */
function dock({ x, y, width, height }: Place, next: Point, direction: Chart['direction']): Point {
  if (direction === 'down') return { x: within(next.x, x, width), y: y + (Math.sign(next.y - y) * height) / 2 };
  return { x: x + (Math.sign(next.x - x) * width) / 2, y: within(next.y, y, height) };
}

function curveTo(from: Point, to: Point, direction: Chart['direction']): string {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const bends = direction === 'down' ? [from.x, y, to.x, y] : [x, from.y, x, to.y];
  return `C${[...bends, to.x, to.y].map(round).join(' ')}`;
}

/** An SVG path. */
export function drawLine(points: readonly Point[], from: Place, to: Place, direction: Chart['direction']): string {
  const inner = points.slice(1, -1);
  const way = [dock(from, inner[0] ?? to, direction), ...inner, dock(to, inner.at(-1) ?? from, direction)];
  const curves = way.slice(1).map((point, i) => curveTo(way[i]!, point, direction));
  return `M${round(way[0]!.x)} ${round(way[0]!.y)}${curves.join('')}`;
}
