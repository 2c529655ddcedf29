/** What comes in: who said what, where and when. */

export interface Person {
  /** AAD object id in Teams, otherwise the channel's own id. */
  id: string;
  name: string;
}

/** Where a conversation takes place, and how to reach it again. */
export interface Place {
  /** Stable key: channel and conversation id. */
  key: string;
  kind: 'personal' | 'group' | 'channel';
  /** What the transport needs to write there later (a conversation reference in Teams). Opaque to the core. */
  address: unknown;
}

export interface Attachment {
  name: string;
  contentType: string;
  url?: string;
}

/** What a pressed button carries. Untrusted: parsed and authorised before use. */
export interface Action {
  verb: string;
  data: Record<string, unknown>;
}

export interface Message {
  /** The transport's activity id; answered at most once. */
  id: string;
  text: string;
  from: Person;
  where: Place;
  /** BCP 47, for example `en-GB`. */
  locale: string;
  attachments: Attachment[];
  action: Action | null;
  /** ISO 8601, UTC: when it arrived. The core has no other clock. */
  at: string;
}
