/** The parts of a Bot Framework activity that Firstline reads; everything else is dropped at the door. */
import { z } from 'zod';

/** Null means the same as absent on this wire. */
const text = (most: number) => z.string().max(most).nullish();
const account = z.object({ id: z.string().min(1).max(500), aadObjectId: text(100), name: text(500) });
const named = z.object({ id: text(500) }).nullish();

export const activity = z.object({
  type: z.string().min(1).max(100),
  id: text(500),
  name: text(200),
  action: text(100),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(1000),
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string().min(1).max(1000),
    conversationType: text(50),
    tenantId: text(100),
    isGroup: z.boolean().nullish(),
  }),
  locale: text(50),
  text: z.string().nullish(),
  textFormat: text(50),
  deliveryMode: text(50),
  attachments: z
    .array(
      z.object({
        contentType: z.string().max(300),
        contentUrl: text(4000),
        name: text(500),
        content: z.unknown().optional(),
      }),
    )
    .max(100)
    .nullish(),
  entities: z.array(z.unknown()).max(1000).nullish(),
  membersAdded: z.array(account).max(10_000).nullish(),
  value: z.unknown().optional(),
  channelData: z.object({ tenant: named, team: named, channel: named }).nullish().catch(null),
});
export type WireActivity = z.infer<typeof activity>;

/** What is wrong with a body that is no activity, in one line without its values. */
export function explainActivity(error: z.ZodError): string {
  const places = error.issues.map(({ path }) => path.join('.') || 'the body').slice(0, 5);
  return `This is not a Bot Framework activity: look at ${places.join(', ')}.`;
}
