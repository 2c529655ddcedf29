/** One activity from the door to the answer: who calls, what was said, the turn, its replies. */
import { type Activity, ActivityTypes, DeliveryModes, type TurnContext } from 'botbuilder';
import type { BotIdentity } from '../config.ts';
import type { Message, Outgoing } from '../model.ts';
import type { Clock, Log, Sender } from '../ports.ts';
import type { WireActivity } from './activity.ts';
import type { Adapter } from './adapter.ts';
import { findRefusal } from './find-refusal.ts';
import { CARD_ACTION, toMessage } from './incoming.ts';
import { answerCardAction, refuseCardAction } from './invoke-answer.ts';
import { type LiveTurn, liveTurn } from './live-turn.ts';

export interface Door {
  bot: BotIdentity | null;
  adapter: Adapter;
  /** Answers a message and has stored everything when it resolves. */
  handle: (message: Message) => Promise<Outgoing[]>;
  deliver: (outgoing: Outgoing[]) => Promise<void>;
  sender: Sender;
  clock: Clock;
  log: Log;
  /** How long a request waits for its replies to be delivered; ten seconds unless told. */
  patienceMs?: number;
}

/** An HTTP answer. */
export interface Answer {
  status: number;
  body?: unknown;
}

/** Teams asks again after about 15 s: by then the request must be answered, whatever the channel does. */
const PATIENCE_MS = 10_000;
const SORRY =
  'Something went wrong on my side, and I may not have kept your last message. Please send it again in a minute.';

class Refused extends Error {}

/** Throws only what is nobody's fault but ours. */
export async function answerActivity(activity: WireActivity, authorization: string, door: Door): Promise<Answer> {
  try {
    const logic = (context: TurnContext) => takeTurn(context, activity, door);
    const answer = await door.adapter.receive(authorization, activity as unknown as Activity, logic);
    return { status: answer?.status ?? 200, body: answer?.body };
  } catch (error) {
    if (error instanceof Refused) {
      door.log.error('refused', { why: error.message });
      return { status: 403, body: { code: 'Forbidden', message: 'This bot does not serve your organisation.' } };
    }
    if ((error as { statusCode?: number }).statusCode !== 401) throw error;
    door.log.error('refused', { why: 'without a valid token' });
    return { status: 401, body: { code: 'Unauthorized', message: 'A token of the Bot Framework is needed.' } };
  }
}

async function takeTurn(context: TurnContext, activity: WireActivity, door: Door): Promise<void> {
  const refusal = findRefusal(activity, door.bot);
  if (refusal) throw new Refused(refusal);
  const isCardAction = activity.type === 'invoke' && activity.name === CARD_ACTION;
  const message = toMessage(activity, door.clock.now());
  const live: LiveTurn = {
    place: message?.where.key ?? '',
    open: true,
    collect: activity.deliveryMode === DeliveryModes.ExpectReplies ? (reply) => context.sendActivity(reply) : null,
    card: null,
  };
  if (message) await liveTurn.run(live, () => answerMessage(message, door));
  live.open = false;
  if (isCardAction) {
    const body = message ? answerCardAction(live.card) : refuseCardAction();
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
  }
}

async function answerMessage(message: Message, door: Door): Promise<void> {
  const started = performance.now();
  let outgoing: Outgoing[];
  try {
    outgoing = await door.handle(message);
  } catch (error) {
    const { name, stack } = error as Error;
    // The stack without its first lines: an error's message may hold what people wrote.
    door.log.error('turn failed', {
      error: name,
      where: stack
        ?.split('\n')
        .filter((line) => /^\s+at /.test(line))[0]
        ?.trim(),
    });
    const reply = { text: SORRY, choices: [], card: null };
    await door.sender.send({
      id: `${message.id}#sorry`,
      to: message.where,
      reply,
      ticketCard: null,
      posted: null,
      attempts: 1,
    });
    return;
  }
  const handled = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, door.patienceMs ?? PATIENCE_MS);
  });
  await Promise.race([door.deliver(outgoing), patience]).finally(() => clearTimeout(timer));
  door.log.info('turn', {
    kind: message.where.kind,
    verb: message.action?.verb,
    replies: outgoing.length,
    handledMs: Math.round(handled - started),
    deliveredMs: Math.round(performance.now() - handled),
  });
}
