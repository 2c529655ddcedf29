/** Where cases go for a desk that has not been given a place in Teams: the configured channel, or the Playground's. */
import type { Config } from '../config.ts';
import type { Place } from '../model.ts';
import { makeDesk } from './make-desk.ts';
import type { Playground } from './playground.ts';

export function defaultDesk({ bot, desk }: Config, playground: Playground | null): Place | null {
  if (playground) return playground.desk;
  if (!bot || !desk) return null;
  return makeDesk({
    ...desk,
    tenant: desk.tenant ?? bot.tenantId ?? null,
    bot: { id: `28:${bot.appId}`, name: 'Firstline' },
  });
}
