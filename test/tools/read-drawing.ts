/** Reads what `npm run draw` writes, and holds it to what is true of every drawing. */
import { expect } from '@jest/globals';
import { type Element, findAll, readXml } from './read-xml.ts';

/** Every line is one that Mermaid knows; every arrow joins boxes that are there. Returns the boxes. */
export function readMermaid(text: string): string[] {
  const lines = text.trimEnd().split('\n').slice(2);
  const boxes = lines.flatMap(
    (line) => /^ {2}(n\d+)(?:\(\["[^"]+"\]\)|\["[^"]+"\]):::is_[a-z]+$/.exec(line)?.[1] ?? [],
  );
  const arrows = lines.flatMap((line) => {
    const arrow = /^ {2}(n\d+) -->(?:\|"[^"]+"\|)? (n\d+)$/.exec(line);
    return arrow ? [[arrow[1]!, arrow[2]!]] : [];
  });
  const styles = lines.filter((line) => /^ {2}classDef is_[a-z]+ fill:#\w+,stroke:#\w+,color:#\w+$/.test(line));
  expect(lines).toHaveLength(boxes.length + arrows.length + styles.length);
  expect(new Set(boxes).size).toBe(boxes.length);
  for (const ends of arrows) expect(boxes).toEqual(expect.arrayContaining(ends));
  return boxes;
}

/** Well formed, ids once, every arrow joins boxes that are there. Returns the boxes. */
export function readSvg(text: string): Element[] {
  const svg = readXml(text);
  expect(svg.attributes.xmlns).toBe('http://www.w3.org/2000/svg');
  const boxes = findAll(svg, 'box');
  const ids = boxes.map(({ attributes }) => attributes.id!);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { attributes, children } of findAll(svg, 'arrow')) {
    expect(ids).toEqual(expect.arrayContaining([attributes['data-from'], attributes['data-to']]));
    expect(children[0]!.attributes.d).toMatch(/^M[\d. -]+(?:C[\d. -]+)+$/);
  }
  return boxes;
}
