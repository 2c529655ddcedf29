/** `npm run draw`: the trees and plans as pictures. */
import { describe, expect, test } from '@jest/globals';
import type { Chart } from '../../src/tools/draw/chart.ts';
import { chartPlan } from '../../src/tools/draw/chart-plan.ts';
import { chartTree } from '../../src/tools/draw/chart-tree.ts';
import { hearOpening } from '../../src/tools/draw/hear-opening.ts';
import { toMermaid } from '../../src/tools/draw/to-mermaid.ts';
import { toSvg } from '../../src/tools/draw/to-svg.ts';
import { cut, measure, wrap } from '../../src/tools/draw/wrap.ts';
import { content, knowledge } from '../content.ts';
import { readMermaid, readSvg } from './read-drawing.ts';
import { findAll, readXml } from './read-xml.ts';
import { runTool } from './run-tool.ts';

const planFor = (text: string, levels?: number): Chart =>
  chartPlan(text, hearOpening(text, knowledge)!, content, levels);
const leaves = ({ boxes, arrows }: Chart) => boxes.filter(({ id }) => !arrows.some(({ from }) => from === id));

describe.each([...content.dialogs.values()])('the tree $intent', (dialog) => {
  const chart = chartTree(dialog, content);

  test('shows every step, and every arrow joins two boxes', () => {
    const boxes = readSvg(toSvg(chart));
    const names = boxes.map(({ attributes }) => attributes['data-name']);
    expect(names).toEqual(['', ...Object.keys(dialog.steps)]);
    expect(readMermaid(toMermaid(chart))).toHaveLength(boxes.length);
  });

  test('ends in hand-over or end only, and leads to every step', () => {
    for (const { kind } of leaves(chart)) expect(['handoff', 'end']).toContain(kind);
    const reached = new Set(chart.arrows.map(({ to }) => to));
    expect(chart.boxes.slice(1).filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  test('overlaps no boxes', () => {
    const frames = readSvg(toSvg(chart)).map(({ children }) => {
      const { x, y, width, height } = children.find(({ tag }) => tag === 'rect')!.attributes;
      return { left: Number(x), top: Number(y), right: Number(x) + Number(width), bottom: Number(y) + Number(height) };
    });
    for (const [i, a] of frames.entries())
      for (const b of frames.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  });
});

const HOSTILE = [
  '"]; click n0 "javascript:alert(1)"',
  '</text></svg><script>alert(1)</script>',
  '&lt; &amp; & <b onload="x">',
  "it's `code` #quot; ]] --> {a} | b",
  'two\nlines\r\n%% and a comment\u2028end',
  'a\u0000b\u0008c\ufffed\ud83de',
  `${'W'.repeat(400)} 𝔘𝔫𝔦 リモートデスクトップ ${'🤷'.repeat(60)}`,
  '1. a list',
  'end',
  ' ',
];
test.each(HOSTILE)('a text cannot break out of its place: %j', (text) => {
  const box = (id: string) => ({
    id,
    kind: 'say' as const,
    name: text,
    lines: [text, text],
    notes: [text],
    hint: text,
  });
  const boxes = [box(text), box('other')];
  const chart: Chart = {
    title: text,
    direction: 'right',
    boxes,
    arrows: [
      { from: text, to: 'other', labels: [text, text] },
      { from: 'other', to: text, labels: [text] },
      { from: 'other', to: 'other', labels: [] },
    ],
  };
  expect(readMermaid(toMermaid(chart))).toEqual(['n0', 'n1']);
  const svg = toSvg(chart);
  expect(svg).not.toMatch(/<script|onload="/);
  const flat = text.replace(/[\p{C}\s]+/gu, '');
  for (const { text: shown } of findAll(readXml(svg), 'box'))
    expect(shown.replace(/[\p{C}\s]+/gu, '')).toContain(`Say·${flat}${flat}${flat}`);
});

test('Mermaid sees no list where a text begins like one', () => {
  const boxes = [{ id: 'a', kind: 'say' as const, name: '', lines: ['1. one', '- two'], notes: ['+ three'], hint: '' }];
  const text = toMermaid({ title: '', direction: 'down', boxes, arrows: [] });
  expect(text).toContain('"Say<br/>#8203;1. one<br/>#8203;- two<br/>#8203;+ three"');
});

test('lines are as wide as there is room, words are broken only where they must be', () => {
  expect(wrap('one two three', measure('one two', 13), 13)).toEqual(['one two', 'three']);
  const lines = wrap(`a ${'x'.repeat(90)} b`, 200, 13);
  expect(Math.max(...lines.map((line) => measure(line, 13)))).toBeLessThanOrEqual(200);
  expect(lines.join('').replaceAll(' ', '')).toBe(`a${'x'.repeat(90)}b`);
  expect(cut('one two three', 9)).toBe('one two…');
  expect(cut('one two', 9)).toBe('one two');
});

const OPENINGS = [
  'error code 0x904, extended 0x7, only me',
  ...[...content.dialogs.values()].map(({ example }) => example),
];

describe.each(OPENINGS)('the plan for %j', (opening) => {
  const chart = planFor(opening);

  test('draws, and ends in hand-over, solved, or what is left out', () => {
    expect(readSvg(toSvg(chart))).toHaveLength(chart.boxes.length);
    readMermaid(toMermaid(chart));
    for (const { kind } of leaves(chart)) expect(['handoff', 'end', 'more']).toContain(kind);
  });

  test('has a branch for each answer, whose chances make 100', () => {
    for (const { id, kind, lines } of chart.boxes) {
      const labels = chart.arrows.filter(({ from }) => from === id).flatMap((arrow) => arrow.labels);
      const symptom = [...content.symptoms.values()].find(({ ask }) => ask === lines[0]);
      if (kind === 'fix') expect(labels.map((label) => label.replace(/ \(.*/, ''))).toEqual(['works', 'no']);
      else if (kind !== 'ask' || !symptom) continue;
      else expect(labels).toHaveLength(symptom.answers.length + 1);
      const shares = labels.flatMap((label) => /\(<?(\d+)%\)$/.exec(label)?.[1] ?? []).map(Number);
      if (shares.length === 0) continue;
      expect(shares).toHaveLength(labels.length);
      expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 100)).toBeLessThanOrEqual(labels.length);
    }
  });
});

test('a plan leads to a cure and to a technician, with the likeliest causes', () => {
  const chart = planFor(OPENINGS[0]!);
  const kinds = leaves(chart).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['handoff', 'end']));
  const ask = chart.boxes.find(({ kind }) => kind === 'ask')!;
  expect(ask.notes[0]).toMatch(/^\d+% \w/);
});

test('a plan goes as deep as it is asked to', () => {
  const size = (levels: number): number => planFor(OPENINGS[0]!, levels).boxes.length;
  expect(size(1)).toBeLessThan(size(2));
  expect(size(2)).toBeLessThan(size(4));
});

test.each(['what is the weather', 'help', 'hello', '…'])('%j is no opening', (text) => {
  expect(hearOpening(text, knowledge)).toBeNull();
});

describe('the command', () => {
  test('writes the trees', async () => {
    const { lines, errors, code } = await runTool('draw', '');
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
    expect(lines.filter((line) => line.endsWith('.svg'))).toHaveLength(content.dialogs.size);
  });

  test('writes a plan, and says where', async () => {
    const { lines, code } = await runTool('draw', '', ['plan', OPENINGS[0]!]);
    expect({ lines: lines.map((line) => line.replaceAll('\\', '/')), code }).toEqual({
      lines: ['build/plan.svg'],
      code: 0,
    });
  });

  test('says so where it recognises no problem', async () => {
    const { errors, code } = await runTool('draw', '', ['plan', 'what is the weather']);
    expect(errors).toContain('does not recognise a problem');
    expect(code).toBe(1);
  });

  test.each([[['plan']], [['plan', ' ']], [['plan', 'error', 'code']], [['planet']]])(
    'explains itself to %j',
    async (args) => {
      const { errors, code } = await runTool('draw', '', args);
      expect(errors).toContain('npm run draw -- plan "');
      expect(code).toBe(1);
    },
  );
});
