/** Adaptive Cards 1.5, put together from a few blocks. Texts are runs, never Markdown, so that nobody's words become markup. */

export type Block = Record<string, unknown>;
export type Card = Record<string, unknown>;

export interface TextLook {
  bold?: boolean;
  subtle?: boolean;
  size?: 'Small' | 'Medium' | 'Large';
  mono?: boolean;
  color?: 'Accent' | 'Good' | 'Attention';
}

export function textBlock(text: string, look: TextLook = {}): Block {
  return {
    type: 'RichTextBlock',
    inlines: [
      {
        type: 'TextRun',
        text,
        ...(look.bold ? { weight: 'Bolder' } : {}),
        ...(look.subtle ? { isSubtle: true } : {}),
        ...(look.size ? { size: look.size } : {}),
        ...(look.mono ? { fontType: 'Monospace' } : {}),
        ...(look.color ? { color: look.color } : {}),
      },
    ],
  };
}

/** A line to copy, set apart. */
export const codeBlock = (line: string): Block => ({
  type: 'Container',
  style: 'emphasis',
  items: [textBlock(line, { mono: true })],
});

export function toCard(body: Block[], actions: Block[] = []): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    ...(actions.length > 0 ? { actions } : {}),
  };
}

/** Marks the data of our own buttons. */
export const OURS = { firstline: 1 } as const;

/** A button whose click reaches the bot as {verb, data}. */
export const submit = (title: string, verb: string, data: Record<string, unknown> = {}): Block => ({
  type: 'Action.Submit',
  title,
  data: { ...OURS, verb, ...data },
});

/** The same as Action.Execute where the client knows it; older ones send it as a message. */
export const execute = (title: string, verb: string, data: Record<string, unknown>): Block => {
  const fallback = submit(title, verb, data);
  return { ...fallback, type: 'Action.Execute', verb, fallback };
};

/** A button that unfolds more of the card. */
export const unfold = (title: string, card: Card): Block => ({ type: 'Action.ShowCard', title, card });
