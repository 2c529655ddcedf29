/** The Roster: whoever is a member of the desk's channel may act for the desk. */
import type { Person, Place } from '../model.ts';
import type { Clock, Log, Roster } from '../ports.ts';
import type { Adapter } from './adapter.ts';
import { addressOf, withoutThread } from './address.ts';

const FRESH_MS = 300_000;
/** Somebody missing in a list older than this may have joined meanwhile. */
const YOUNG_MS = 20_000;
const TIMEOUT_MS = 10_000;
const PAGE_SIZE = 500;
const MOST_PAGES = 20;

interface Members {
  ids: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  at: number;
}

/** Says no where the channel does not tell who its members are. */
export function createRoster(world: { adapter: Adapter; clock: Clock; log: Log }): Roster {
  const { adapter, clock, log } = world;
  const known = new Map<string, Members>();

  async function list(place: Place): Promise<ReadonlySet<string>> {
    const { serviceUrl, conversation, team } = addressOf(place);
    const { conversations } = await adapter.clientFor(serviceUrl);
    const channel = withoutThread(conversation.id);
    try {
      return await listAll(channel);
    } catch (error) {
      // Some channels answer only under their team's id.
      const unknown = (error as { statusCode?: number }).statusCode === 404;
      if (!unknown || !team || team === channel) throw error;
      return await listAll(team);
    }

    async function listAll(id: string): Promise<ReadonlySet<string>> {
      const ids = new Set<string>();
      let continuationToken: string | undefined;
      for (let page = 0; page < MOST_PAGES; page++) {
        // botbuilder's type demands a token on the first page too, the channel does not.
        const options = { pageSize: PAGE_SIZE, abortSignal: AbortSignal.timeout(TIMEOUT_MS), continuationToken } as {
          pageSize: number;
          continuationToken: string;
        };
        const part = await conversations.getConversationPagedMembers(id, options);
        for (const member of part.members ?? []) {
          ids.add(member.id);
          if (member.aadObjectId) ids.add(member.aadObjectId);
        }
        continuationToken = part.continuationToken;
        if (!continuationToken) break;
      }
      return ids;
    }
  }

  return {
    async mayAct(person: Person, deskPlace: Place) {
      const now = Date.parse(clock.now());
      const members = known.get(deskPlace.key);
      const age = members ? now - members.at : Number.POSITIVE_INFINITY;
      if (members && age < FRESH_MS && members.ids.has(person.id)) return true;
      if (members && age < YOUNG_MS) return false;
      try {
        const ids = await list(deskPlace);
        known.set(deskPlace.key, { ids, at: now });
        return ids.has(person.id);
      } catch (error) {
        const { statusCode, code, name } = error as { statusCode?: number; code?: string; name?: string };
        log.error('roster: members of the desk unknown', { error: String(statusCode ?? code ?? name) });
        return false;
      }
    },
  };
}
