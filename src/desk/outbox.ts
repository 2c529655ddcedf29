/** Delivers what turns queued: at once what this process committed, later what had to wait or was left behind. */
import type { Outgoing } from '../model.ts';
import type { Clock, Delivery, Log, Queued, Sender, Store } from '../ports.ts';

/** None of these ever throws. */
export interface Outbox {
  /** Sends what a turn just committed, in order; resolves when each is sent, given up or left to `drain`. */
  deliver(outgoing: Outgoing[]): Promise<void>;
  /** Drains every two seconds from now on. */
  start(): void;
  /** Stops draining and waits for what is being sent. */
  stop(): Promise<void>;
  /** Sends everything that is due now, whoever queued it. */
  drain(): Promise<void>;
}

const POLL_MS = 2000;
const AT_A_TIME = 10;
/** Shorter than a lease: nobody else may start on a message while a send is still open here. */
const PATIENCE_MS = 25_000;
/** With the pauses growing from one second to five minutes, about a quarter of an hour. */
const MOST_ATTEMPTS = 10;
const LONGEST_PAUSE_MS = 300_000;

export function createOutbox(world: { store: Store; sender: Sender; clock: Clock; log: Log }): Outbox {
  const { store, sender, clock, log } = world;
  /** The end of each place's line: turns that follow each other quickly are delivered in that order. */
  const lines = new Map<string, Promise<void>>();
  /** Sent or lost, but the database could not be told yet. */
  const untold = new Map<string, Delivery>();
  let draining: Promise<void> | null = null;
  let poll: NodeJS.Timeout | null = null;
  let stopping = false;

  async function attempt(message: Queued): Promise<void> {
    const facts = { id: message.id, ticket: message.ticketCard, attempts: message.attempts };
    const delivery = untold.get(message.id) ?? (await send(message));
    if (delivery.how === 'later') log.info('outbox: send put off', { ...facts, error: delivery.error });
    if (delivery.how === 'lost') log.error('outbox: message lost', { ...facts, error: delivery.error });
    try {
      await record(message, delivery);
      untold.delete(message.id);
    } catch (error) {
      log.error('outbox: outcome not stored', { ...facts, how: delivery.how, error: nameOf(error) });
      if (delivery.how !== 'later') untold.set(message.id, delivery);
    }
  }

  async function send(message: Queued): Promise<Delivery> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<Delivery>((resolve) => {
      const lost: Delivery = { how: 'lost', error: 'no answer in time; it may have arrived' };
      timer = setTimeout(() => resolve(lost), PATIENCE_MS).unref();
    });
    try {
      return await Promise.race([sender.send(message), silence]);
    } catch (error) {
      return { how: 'lost', error: nameOf(error) };
    } finally {
      clearTimeout(timer);
    }
  }

  async function record(message: Queued, delivery: Delivery): Promise<void> {
    if (delivery.how === 'sent') return store.sent(message.id, delivery.posted, clock.now());
    if (delivery.how === 'lost') return store.failed(message.id, delivery.error, null);
    if (message.attempts < MOST_ATTEMPTS)
      return store.failed(message.id, delivery.error, pauseEnd(message, delivery.afterMs));
    log.error('outbox: message given up', { id: message.id, attempts: message.attempts });
    return store.failed(message.id, delivery.error, null);
  }

  function pauseEnd(message: Queued, afterMs: number): string {
    const pause = Math.max(afterMs, Math.min(1000 * 2 ** (message.attempts - 1), LONGEST_PAUSE_MS));
    return new Date(Date.parse(clock.now()) + pause).toISOString();
  }

  async function sendInOrder(messages: Outgoing[]): Promise<void> {
    for (const { id } of messages) {
      const message = await store.take(id, clock.now());
      if (message) await attempt(message);
    }
  }

  /** Runs the work when everything before it in the same place is done; a failure is logged, not passed on. */
  function inLine(place: string, work: () => Promise<void>): Promise<void> {
    const end = (lines.get(place) ?? Promise.resolve())
      .then(work)
      .catch((error: unknown) => log.error('outbox: delivery left to the next drain', { error: nameOf(error) }))
      .finally(() => lines.get(place) === end && lines.delete(place));
    lines.set(place, end);
    return end;
  }

  async function drainAll(): Promise<void> {
    try {
      let taken: Queued[];
      do {
        taken = await store.takeQueued(AT_A_TIME, clock.now());
        await Promise.all(taken.map(attempt));
      } while (taken.length > 0 && !stopping);
    } catch (error) {
      log.error('outbox: drain failed', { error: nameOf(error) });
    }
  }

  const outbox: Outbox = {
    async deliver(outgoing) {
      const places = Map.groupBy(outgoing, (message) => message.to.key);
      await Promise.all([...places].map(([place, messages]) => inLine(place, () => sendInOrder(messages))));
    },
    drain() {
      draining ??= drainAll().finally(() => {
        draining = null;
      });
      return draining;
    },
    start() {
      stopping = false;
      poll ??= setInterval(() => void outbox.drain(), POLL_MS).unref();
    },
    async stop() {
      stopping = true;
      if (poll) clearInterval(poll);
      poll = null;
      await Promise.all([draining, ...lines.values()]);
    },
  };
  return outbox;
}

/** An error's code or name: its message could hold people's words. */
function nameOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
}
