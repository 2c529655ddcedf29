/** The HTTP side: POST /api/messages for the channel, GET /healthz for whoever watches over the process. */
import { createServer as createRestify, plugins, type Request, type Response, type Server } from 'restify';
import type { Config } from '../config.ts';
import type { Message, Outgoing } from '../model.ts';
import type { Clock, Log } from '../ports.ts';
import { type WireActivity, activity as activityShape, explainActivity } from './activity.ts';
import type { Adapter } from './adapter.ts';
import { answerActivity } from './answer-activity.ts';
import { mayTalk } from './may-talk.ts';

export interface TeamsWorld {
  config: Pick<Config, 'bot' | 'host' | 'port'>;
  adapter: Adapter;
  /** Answers a message and has stored everything when it resolves. */
  handle: (message: Message) => Promise<Outgoing[]>;
  deliver: (outgoing: Outgoing[]) => Promise<void>;
  clock: Clock;
  log: Log;
}

export interface TeamsServer {
  /** Resolves to the port; throws a sentence for the person who runs the bot. */
  listen(): Promise<number>;
  /** Lets requests under way finish. */
  close(): Promise<void>;
}

const MOST_BYTES = 256 * 1024;
