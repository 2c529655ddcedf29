/** Gives each box and arrow of a chart its place. */
import { Graph, layout } from '@dagrejs/dagre';
import type { Arrow, Box, Chart } from './chart.ts';
import { drawLine, type Place, type Point } from './draw-line.ts';
import { type Block, setBox, setLabel } from './set-text.ts';

/** `x` and `y` are the middle. */
export interface Placed extends Place {
  text: Block;
}
export type PlacedBox = Box & Placed;
/** Where its label stands, and its line as SVG writes it. */
export type PlacedArrow = Arrow & Placed & { path: string };

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
    direction === 'down'
      ? { rankdir: 'TB', rankalign: 'top', nodesep: 36, ranksep: 42 }
      : { rankdir: 'LR', rankalign: 'top', nodesep: 16, ranksep: 40 },
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
    arrows: arrows.map((arrow, i) => {
      const { points, ...place } = graph.edge(arrow.from, arrow.to, String(i));
      return { ...arrow, ...place, path: drawLine(points, graph.node(arrow.from), graph.node(arrow.to), direction) };
    }),
  };
}
