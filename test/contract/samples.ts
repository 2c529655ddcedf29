/** Sessions, tickets and messages for tests that only care about a field or two of them. */
import type { Outgoing, Person, Place, Session, Ticket, TicketEvent } from '../../src/model.ts';
import type { Commit } from '../../src/ports.ts';

/** Every sample turn happens at this time unless it says otherwise. */
export const NOON = '2026-11-22T12:00:00.000Z';

/** So many seconds after noon. */
export function noonPlus(seconds: number): string {
  return new Date(Date.parse(NOON) + seconds * 1000).toISOString();
}

export const mia: Person = { id: 'aad-mia', name: 'Mia' };

export function aPlace(key = 'msteams|mia'): Place {
  return { key, kind: 'personal', address: { serviceUrl: 'https://example.test', deep: [1, { two: null }] } };
}

export function aSession(change: Partial<Session> = {}): Session {
  return {
    key: 'msteams|mia|aad-mia',
    requester: mia,
    place: aPlace(),
    locale: 'en-GB',
    position: { intent: 'dropped-or-refused', step: 'opening' },
    waiting: { for: 'symptom', id: 'stage' },
    symptoms: { stage: 'before-password' },
    codes: [{ table: 'mstsc-disconnect', code: '0x904', entry: '0x904' }],
    sentences: [],
    said: ['it drops'],
    fields: {},
    tried: [],
    stuckBecause: null,
    offered: null,
    trail: [],
    missed: 0,
    ended: null,
    ticket: null,
    at: NOON,
    ...change,
  };
}

export function aTicket(change: Partial<Ticket> = {}): Ticket {
  const { requester, place, codes, sentences, said, symptoms, fields, tried } = aSession();
  return {
    number: 1001,
    revision: 1,
    state: 'queued',
    desk: 'remote-desktop',
    intent: 'dropped-or-refused',
    reason: 'asked',
    ...{ requester, place, codes, sentences, said, symptoms, fields, tried },
    suspects: [{ cause: 'host-off', share: 0.5 }],
    next: [],
    owner: null,
    opened: NOON,
    claimed: null,
    changed: NOON,
    resolution: null,
    reopened: 0,
    ...change,
  };
}

/** The event that leads to the ticket's present revision. */
export function anEvent(ticket: Ticket, change: Partial<TicketEvent> = {}): TicketEvent {
  const { number, revision, state: to } = ticket;
  return { ticket: number, revision, actor: mia, at: NOON, from: null, to, why: 'asked', ...change };
}

export function aMessage(id: string, change: Partial<Outgoing> = {}): Outgoing {
  return { id, to: aPlace(), reply: { text: `text of ${id}`, choices: [], card: null }, ticketCard: null, ...change };
}

export function aCommit(messageId: string, change: Partial<Commit> = {}): Commit {
  return { messageId, session: null, version: 0, tickets: [], outbox: [], at: NOON, ...change };
}
