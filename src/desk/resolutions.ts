/** How a case can end for a technician; one is required, with a note. */
import type { Resolution } from '../model.ts';

export const RESOLUTIONS = {
  fixed: 'Fixed',
  workaround: 'Works with a workaround',
  'user-error': 'Worked after an explanation',
  'not-reproducible': 'Could not be reproduced',
  'passed-on': 'Passed on to another team',
} as const;
export type ResolutionCode = keyof typeof RESOLUTIONS;
export const RESOLUTION_CODES = Object.keys(RESOLUTIONS) as ResolutionCode[];

/** "Fixed: new certificate"; empty where nothing is resolved. */
export function resolutionText(resolution: Resolution | null): string {
  if (!resolution) return '';
  const code = RESOLUTION_CODES.find((known) => known === resolution.code);
  return `${code ? RESOLUTIONS[code] : resolution.code}: ${resolution.note}`;
}
