/** The data that travels through the bot: plain, serialisable, without behaviour. One file each in model/. */
export type * from './model/act.ts';
export type * from './model/count.ts';
export * from './model/heard.ts';
export * from './model/intent.ts';
export type * from './model/message.ts';
export type * from './model/reply.ts';
export * from './model/session.ts';
export * from './model/ticket.ts';
