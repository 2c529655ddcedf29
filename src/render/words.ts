/** The bot's own sentences in a person's language, from dialogs/_shared. */
import type { Content } from '../content/content.ts';
import type { Speak } from '../decide/questions.ts';

/** Fills {placeholders}; what is missing stays empty. */
const fill = (text: string, words: Record<string, string>): string =>
  text.replace(/\{([a-z]+)\}/g, (_, name: string) => words[name] ?? '');

/** `locale` is BCP 47; a language without sentences gets English. */
export function speakIn(locale: string, content: Content): Speak {
  const language = locale.slice(0, 2).toLowerCase();
  return (key, words = {}) => {
    const texts = content.speech.get(key);
    return fill(texts?.[language] ?? texts?.en ?? key, words).trim();
  };
}
