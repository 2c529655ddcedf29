/** Times in words, always with their zone. */

/** `at`: ISO 8601, UTC. For what may be read at any later time, such as a card. */
export const sayDateAndTime = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

/** Without the date where that is today's. */
export const sayTime = (at: string, now: string): string =>
  at.slice(0, 10) === now.slice(0, 10) ? `${at.slice(11, 16)} UTC` : sayDateAndTime(at);
