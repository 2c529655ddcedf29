/** How a case can end for a technician; one is required, with a note. */
export const RESOLUTIONS = {
  fixed: 'Fixed',
  workaround: 'Works with a workaround',
  'user-error': 'Worked after an explanation',
  'not-reproducible': 'Could not be reproduced',
  'passed-on': 'Passed on to another team',
} as const;
export type ResolutionCode = keyof typeof RESOLUTIONS;
export const RESOLUTION_CODES = Object.keys(RESOLUTIONS) as ResolutionCode[];
