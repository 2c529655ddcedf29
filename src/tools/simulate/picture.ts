/** The figures as a picture: mean cost of each strategy at each noise, as bars (SVG). */
import type { Figures } from './figures.ts';

const WIDTH = 760;
const LEFT = 190;
const BAR = 16;
const GAP = 6;
const SHADES = ['#2b6cb0', '#63a0d8', '#b3d1ee'];

const escapeXml = (text: string): string => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

export function drawFigures(figures: readonly Figures[]): string {
  const dearest = Math.max(...figures.map(({ meanCost }) => meanCost));
  const scale = (WIDTH - LEFT - 90) / dearest;
  const noises = [...new Set(figures.map(({ noise }) => noise))];
  const strategies = [...new Set(figures.map(({ strategy }) => strategy))];
  const height = 50 + strategies.length * (noises.length * BAR + 2 * GAP);
  const bars = strategies.flatMap((strategy, s) => {
    const top = 40 + s * (noises.length * BAR + 2 * GAP);
    const label = `<text x="${LEFT - 10}" y="${top + (noises.length * BAR) / 2 + 5}" text-anchor="end">${escapeXml(strategy)}</text>`;
    const rows = noises.map((noise, n) => {
      const cost = figures.find((f) => f.strategy === strategy && f.noise === noise)!.meanCost;
      const y = top + n * BAR;
      const width = Math.round(cost * scale);
      return `<rect x="${LEFT}" y="${y}" width="${width}" height="${BAR - 2}" fill="${SHADES[n % SHADES.length]}"/><text x="${LEFT + width + 6}" y="${y + 12}" font-size="11">${cost.toFixed(1)} min, noise ${Math.round(noise * 100)} %</text>`;
    });
    return [label, ...rows];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="13">
<text x="10" y="20" font-weight="bold">Mean cost of a case, in minutes</text>
${bars.join('\n')}
</svg>
`;
}
