/** Takes the bot's own mention out of a text; people mentioned beside it keep their names. */
import { z } from 'zod';

const mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string().min(1),
});

export function withoutOwnMention(text: string, entities: readonly unknown[], botId: string): string {
  let rest = text;
  for (const entity of entities) {
    const read = mention.safeParse(entity);
    if (!read.success) continue;
    const name = read.data.mentioned.id === botId ? '' : read.data.text.replace(/<\/?at\b[^>]*>/gi, '');
    rest = rest.replace(read.data.text, () => name);
  }
  return rest.trim();
}
