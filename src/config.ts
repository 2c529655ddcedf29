/** Reads the environment once into a checked Config; the only place that looks at it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { findMisfits } from './config-misfits.ts';
import { LEARNING, type LearningMode } from './learning.ts';
import { type DeskLink, readDeskLink } from './teams/desk-link.ts';

const BOT_TYPES = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;
const LOG_LEVELS = ['info', 'error', 'off'] as const;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Environment = Record<string, string | undefined>;

/** Who the bot is in Teams. */
export interface BotIdentity {
  appId: string;
  type: (typeof BOT_TYPES)[number];
  password: string | undefined;
  tenantId: string | undefined;
  /** AAD tenants whose people may talk to the bot, in lower case; never empty. */
  tenants: string[];
}

export interface Config {
  host: string;
  port: number;
  /** Null: nobody is authenticated, so only this machine may connect. */
  bot: BotIdentity | null;
  databaseUrl: string | undefined;
  /** Absolute. */
  dataFolder: string;
  playground: boolean;
  /** Of the Playground's page. */
  playgroundPort: number;
  desk: (DeskLink & { serviceUrl: string }) | null;
  learning: LearningMode;
  log: (typeof LOG_LEVELS)[number];
}

/** Every mistake of the environment, one line each, with its repair. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(`These settings cannot be used:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`);
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

const id = (name: string) => z.string().regex(GUID, `${name} is not an id: copy the GUID from the Azure portal.`);
/** 0 stands for any that is free. */
const port = (name: string, usual: string) =>
  z
    .string()
    .refine((number) => /^\d{1,5}$/.test(number) && Number(number) < 65_536, {
      error: `${name} is not a port number: use one from 1 to 65535, for example ${usual}.`,
    })
    .default(usual);
const settings = z.object({
  PORT: port('PORT', '3978'),
  HOST: z.string().optional(),
  MICROSOFT_APP_ID: id('MICROSOFT_APP_ID').optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TYPE: z
    .enum(BOT_TYPES, `MICROSOFT_APP_TYPE is none of ${BOT_TYPES.join(', ')}: use the one the Azure portal shows.`)
    .default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: id('MICROSOFT_APP_TENANT_ID').optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'DATABASE_URL does not start with postgres:// : correct it, or remove it to keep everything in the data folder.',
    )
    .optional(),
  FIRSTLINE_DATA: z.string().default('./data'),
  FIRSTLINE_TENANTS: z
    .string()
    .transform((list) => list.toLowerCase().split(/[\s,;]+/))
    .refine(
      (list) => list.every((tenant) => GUID.test(tenant)),
      'FIRSTLINE_TENANTS holds something that is not a tenant id: list GUIDs with commas between them.',
    )
    .optional(),
  FIRSTLINE_PLAYGROUND: z
    .enum(['on', 'off'], 'FIRSTLINE_PLAYGROUND is neither on nor off: use one of them.')
    .optional(),
  FIRSTLINE_PLAYGROUND_PORT: port('FIRSTLINE_PLAYGROUND_PORT', '56150'),
  FIRSTLINE_DESK: z
    .string()
    .transform(readDeskLink)
    .refine(
      (link) => link !== null,
      "FIRSTLINE_DESK is no channel: in Teams choose the channel's … menu, then Get link to channel, and use that link.",
    )
    .optional(),
  FIRSTLINE_DESK_SERVICE_URL: z
    .url({ protocol: /^https$/, error: 'FIRSTLINE_DESK_SERVICE_URL is no https:// address: correct or remove it.' })
    .default('https://smba.trafficmanager.net/teams/'),
  FIRSTLINE_LEARNING: z
    .enum(LEARNING, `FIRSTLINE_LEARNING is none of ${LEARNING.join(', ')}: use one of them.`)
    .default('on'),
  LOG: z.enum(LOG_LEVELS, `LOG is none of ${LOG_LEVELS.join(', ')}: use one of them.`).optional(),
});

/** Settings left empty count as not given. Throws a ConfigError that names all mistakes at once. */
export function readConfig(environment: Environment = thisEnvironment()): Config {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) if (value?.trim()) given[name] = value.trim();
  const parsed = settings.safeParse(given);
  const mistakes = [...(parsed.error?.issues.map(({ message }) => message) ?? []), ...findMisfits(given)];
  if (!parsed.success || mistakes.length > 0) throw new ConfigError(mistakes);
  const read = parsed.data;
  const own = read.MICROSOFT_APP_TENANT_ID ? [read.MICROSOFT_APP_TENANT_ID] : [];
  const tenants = new Set([...own, ...(read.FIRSTLINE_TENANTS ?? [])].map((tenant) => tenant.toLowerCase()));
  const bot = read.MICROSOFT_APP_ID && {
    appId: read.MICROSOFT_APP_ID,
    type: read.MICROSOFT_APP_TYPE,
    password: read.MICROSOFT_APP_PASSWORD,
    tenantId: read.MICROSOFT_APP_TENANT_ID,
    tenants: [...tenants],
  };
  return {
    host: read.HOST ?? (bot ? '0.0.0.0' : '127.0.0.1'),
    port: Number(read.PORT),
    bot: bot || null,
    databaseUrl: read.DATABASE_URL,
    dataFolder: resolve(read.FIRSTLINE_DATA),
    playground: bot ? false : read.FIRSTLINE_PLAYGROUND !== 'off',
    playgroundPort: Number(read.FIRSTLINE_PLAYGROUND_PORT),
    desk: read.FIRSTLINE_DESK ? { ...read.FIRSTLINE_DESK, serviceUrl: read.FIRSTLINE_DESK_SERVICE_URL } : null,
    learning: read.FIRSTLINE_LEARNING,
    log: read.LOG ?? (bot ? 'info' : 'error'),
  };
}

/** What the app package needs of the environment: no secret, so that it can be made on any machine. */
export interface Packaging {
  appId: string;
  /** Where people read about the bot, its privacy and its terms, without a slash at the end; null where nothing is set. */
  website: string | null;
}

/** Throws a ConfigError. */
export function readPackaging(environment: Environment = thisEnvironment()): Packaging {
  const appId = environment.MICROSOFT_APP_ID?.trim() ?? '';
  const domain = environment.FIRSTLINE_DOMAIN?.trim() || null;
  const mistakes = [
    ...(GUID.test(appId) ? [] : ['MICROSOFT_APP_ID is missing: set it to the app id of your bot in the Azure portal.']),
    ...(!domain || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain)
      ? []
      : ['FIRSTLINE_DOMAIN is no host name: write it like helpdesk.example.com, without https:// and path.']),
  ];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { appId: appId.toLowerCase(), website: domain && `https://${domain.toLowerCase()}` };
}

/** A file named .env in the current folder fills in what the environment leaves open. */
function thisEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
