/** Gives each box and arrow of a chart its place. */
import { Graph, layout } from '@dagrejs/dagre';
import type { Arrow, Box, Chart } from './chart.ts';
import { type Block, setBox, setLabel } from './set-text.ts';

export interface Point {
  x: number;
  y: number;
}
/** `x` and `y` are the middle. */
export interface Placed extends Point {
  width: number;
  height: number;
  text: Block;
}
export type PlacedBox = Box & Placed;
/** From the edge of one box to the edge of the other. */
export type PlacedArrow = Arrow & Placed & { points: Point[] };

export interface Layout {
  width: number;
  height: number;
  boxes: PlacedBox[];
  arrows: PlacedArrow[];
}

/** What of the library is used here; its own types do not resolve. */
interface Layered {
  setGraph(label: object): void;
  graph(): { width: number; height: number };
  setNode(id: string, label: object): void;
  node(id: string): Placed;
  setEdge(from: string, to: string, label: object, name: string): void;
  edge(from: string, to: string, name: string): Placed & { points: Point[] };
}

export function layOut({ direction, boxes, arrows }: Chart): Layout {
  const graph: Layered = new Graph({ multigraph: true });
  graph.setGraph(
    direction === 'down' ? { rankdir: 'TB', nodesep: 36, ranksep: 42 } : { rankdir: 'LR', nodesep: 16, ranksep: 40 },
  );
  for (const box of boxes) {
    const text = setBox(box);
    graph.setNode(box.id, { width: text.width, height: text.height, text });
  }
  for (const [i, { from, to, labels }] of arrows.entries()) {
    const text = setLabel(labels);
    graph.setEdge(from, to, { width: text.width, height: text.height, labelpos: 'c', text }, String(i));
  }
  layout(graph);
  const { width, height } = graph.graph();
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ ...box, ...graph.node(box.id) })),
    arrows: arrows.map((arrow, i) => ({ ...arrow, ...graph.edge(arrow.from, arrow.to, String(i)) })),
  };
}
