/** What is thrown when the store cannot be opened. */

/** The message is one sentence for the person who runs the bot: what is wrong, and how to mend it. Never holds a password. */
export class StoreError extends Error {
  override name = 'StoreError';
}
