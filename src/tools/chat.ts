/** `npm run chat`: talk to the bot in a terminal. With `--json`: a message a line in, replies as JSON a line out. */
import { createInterface } from 'node:readline/promises';
import type { Ticket } from '../model.ts';
import { type Conversation, startConversation } from '../terminal/conversation.ts';
import { serveLines } from './json-lines.ts';
import { openKnowledge } from './open-knowledge.ts';

/** What another program needs of a ticket; card and conversation are the bot's own affair. */
function publicTicket({
  number,
  state,
  desk,
  intent,
  reason,
  codes,
  said,
  symptoms,
  fields,
  tried,
  suspects,
  next,
}: Ticket) {
  return { number, state, desk, intent, reason, codes, said, symptoms, fields, tried, suspects, next };
}

async function serve(conversation: Conversation): Promise<void> {
  await serveLines(process.stdin, process.stdout, async (line) => {
    const { replies, waitingFor, tickets } = await conversation.say(line);
    return {
      replies: replies.map(({ text, choices }) => ({ text, choices: choices.map(({ label }) => label) })),
      waitingFor,
      tickets: tickets.map(publicTicket),
    };
  });
}

async function talk(conversation: Conversation): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
  terminal.setPrompt('\nyou> ');
  console.log('Say what is wrong, or paste an error. Ctrl+C ends.');
  terminal.prompt();
  for await (const line of terminal) {
    const { replies } = await conversation.say(line);
    for (const { text } of replies) console.log(`\nfirstline> ${text.replaceAll('\n', '\n           ')}`);
    terminal.prompt();
  }
}

const conversation = await startConversation(openKnowledge());
process.once('SIGINT', () => void conversation.close().then(() => process.exit(0)));
await (process.argv.includes('--json') ? serve(conversation) : talk(conversation));
await conversation.close();
