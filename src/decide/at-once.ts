/** Finds a cause that goes to a technician at once, such as a host under attack. */
import type { Content } from '../content/content.ts';
import type { Session } from '../model.ts';

const isStrong = (shows?: string): boolean => shows === 'almost-always' || shows === 'usually';

/** The reason to give, if an answer points at such a cause and at no other. */
export function findAtOnce(session: Session, content: Content): string | null {
  const answers = Object.entries(session.symptoms);
  for (const cause of content.causes.values()) {
    if (!cause['at-once']) continue;
    const telling = answers.some(([symptom, value]) => {
      const pointed = [...content.causes.values()].filter(({ shows }) => isStrong(shows[symptom]?.[value]));
      return pointed.length === 1 && pointed[0] === cause;
    });
    if (telling) return cause['at-once'];
  }
  return null;
}
