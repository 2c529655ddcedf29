/** What people write to the bots while they are measured: pasted errors, answers, what a fix came to. */

/** One line a message; in each the opening is the long one, as it is at a helpdesk. */
const CONVERSATIONS: readonly (readonly string[])[] = [
  [
    `Good morning, since today I cannot get to my office computer from home. This comes up after about half a minute:

Remote Desktop can't connect to the remote computer for one of these reasons:

1) Remote access to the server is not enabled
2) The remote computer is turned off
3) The remote computer is not available on the network

Error code: 0x204
Extended error code: 0x0

I have already restarted my laptop twice and the internet works for everything else.`,
    'before it asks for my password',
    'it worked until recently',
    "I don't know",
    'FIN-PC-0231',
    'thank you',
  ],
  [
    'my remote desktop is very slow since this morning',
    'only the remote desktop',
    'yes, on wifi',
    'that did not help',
    'it works now',
    'thanks',
  ],
  [
    `Hello helpdesk, I get this when I connect to the terminal server:

An authentication error has occurred.
The function requested is not supported

Remote computer: ts-04
This could be due to CredSSP encryption oracle remediation.`,
    'after I typed my password',
    'everyone in my team',
    'I am not an administrator, I cannot do that',
    'human please',
  ],
  [
    'remote desktop drops every few minutes, error code 0x904, extended 0x7',
    'right away',
    'why do you ask?',
    'only me',
    'still the same',
    'no',
    'it worked',
  ],
  [
    'The printer of my laptop is missing in the remote session',
    'yes',
    'not solved',
    'go back',
    'that fixed it, thanks a lot',
  ],
];

/** Conversation number `n`, the same for every bot. */
export const conversationOf = (n: number): readonly string[] => CONVERSATIONS[n % CONVERSATIONS.length]!;
