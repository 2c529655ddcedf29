/** The environment → Config: defaults, and every mistake named with its repair. */

import { isAbsolute } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Config, ConfigError, readConfig, readPackaging } from '../src/config.ts';

const APP = '00000000-0000-0000-0000-0000000000BB';
const TENANT = '00000000-0000-0000-0000-0000000000AA';
const single = { MICROSOFT_APP_ID: APP, MICROSOFT_APP_PASSWORD: 'x', MICROSOFT_APP_TENANT_ID: TENANT };

function mistakes(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return [...(error as ConfigError).mistakes];
  }
  return [];
}

test('with nothing set, the bot is for this machine only', () => {
  const config: Config = readConfig({});
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 3978,
    bot: null,
    playground: true,
    playgroundPort: 56150,
    desk: null,
    log: 'error',
  });
  expect(config.databaseUrl).toBeUndefined();
  expect(isAbsolute(config.dataFolder)).toBe(true);
});

test('settings left empty count as not given', () => {
  expect(readConfig({ PORT: '', MICROSOFT_APP_ID: ' ', DATABASE_URL: '', LOG: '' })).toEqual(readConfig({}));
});

test('with credentials it listens to the network, without a Playground', () => {
  expect(readConfig(single)).toMatchObject({
    host: '0.0.0.0',
    playground: false,
    log: 'info',
    bot: { appId: APP, type: 'SingleTenant', tenants: [TENANT.toLowerCase()] },
  });
});

test('the tenants of a MultiTenant bot', () => {
  const multi = { MICROSOFT_APP_ID: APP, MICROSOFT_APP_PASSWORD: 'x', MICROSOFT_APP_TYPE: 'MultiTenant' };
  expect(readConfig({ ...multi, FIRSTLINE_TENANTS: `${TENANT}, ${APP}` }).bot!.tenants).toEqual([
    TENANT.toLowerCase(),
    APP.toLowerCase(),
  ]);
  expect(mistakes(multi)).toEqual([expect.stringContaining('FIRSTLINE_TENANTS is missing')]);
});

test('a managed identity has no password', () => {
  const managed = { MICROSOFT_APP_ID: APP, MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_TENANT_ID: TENANT };
  expect(readConfig(managed).bot!.password).toBeUndefined();
  expect(mistakes({ ...managed, MICROSOFT_APP_PASSWORD: 'x' })).toEqual([expect.stringContaining('remove it')]);
});

test('a desk by its link', () => {
  const FIRSTLINE_DESK = `https://teams.microsoft.com/l/channel/19%3Aabc%40thread.tacv2/Desk?tenantId=${TENANT}`;
  expect(readConfig({ ...single, FIRSTLINE_DESK }).desk).toEqual({
    channel: '19:abc@thread.tacv2',
    tenant: TENANT.toLowerCase(),
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
  });
});

test.each([
  [{ NODE_ENV: 'production' }, 'MICROSOFT_APP_ID is missing'],
  [{ HOST: '0.0.0.0' }, 'HOST is 0.0.0.0'],
  [{ PORT: '70000' }, 'PORT is not a port number'],
  [{ PORT: 'http' }, 'PORT is not a port number'],
  [{ MICROSOFT_APP_PASSWORD: 'x' }, 'but not MICROSOFT_APP_ID'],
  [{ ...single, MICROSOFT_APP_PASSWORD: '' }, 'MICROSOFT_APP_PASSWORD is missing'],
  [{ ...single, MICROSOFT_APP_TENANT_ID: '' }, 'MICROSOFT_APP_TENANT_ID is missing'],
  [{ ...single, MICROSOFT_APP_TYPE: 'Single' }, 'MICROSOFT_APP_TYPE is none of'],
  [{ ...single, MICROSOFT_APP_ID: 'my bot' }, 'MICROSOFT_APP_ID is not an id'],
  [{ ...single, FIRSTLINE_PLAYGROUND: 'on' }, 'no Teams credentials'],
  [{ FIRSTLINE_PLAYGROUND: 'yes' }, 'neither on nor off'],
  [{ ...single, FIRSTLINE_TENANTS: 'example.com' }, 'not a tenant id'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL does not start'],
  [{ FIRSTLINE_PLAYGROUND_PORT: 'x' }, 'FIRSTLINE_PLAYGROUND_PORT is not a port number'],
  [{ FIRSTLINE_DESK: 'Helpdesk' }, 'FIRSTLINE_DESK is no channel'],
  [{ FIRSTLINE_DESK_SERVICE_URL: 'http://x.example' }, 'FIRSTLINE_DESK_SERVICE_URL'],
  [{ LOG: 'debug' }, 'LOG is none of'],
])('%j: %s', (environment, mistake) => {
  expect(mistakes(environment as Record<string, string>)).toEqual([expect.stringContaining(mistake)]);
});

test('all mistakes are named at once, and no secret among them', () => {
  const many = {
    PORT: 'x',
    LOG: 'x',
    MICROSOFT_APP_ID: APP,
    MICROSOFT_APP_TYPE: 'UserAssignedMSI',
    MICROSOFT_APP_PASSWORD: 's3cret',
  };
  expect(mistakes(many)).toHaveLength(4);
  expect(mistakes(many).join()).not.toContain('s3cret');
  expect(() => readConfig(many)).toThrow(/These settings cannot be used:\n {2}PORT/);
});

test('the app package needs the app id only', () => {
  expect(readPackaging({ MICROSOFT_APP_ID: APP })).toEqual({ appId: APP.toLowerCase(), website: null });
  expect(readPackaging({ MICROSOFT_APP_ID: APP, FIRSTLINE_DOMAIN: 'help.example.com' }).website).toBe(
    'https://help.example.com',
  );
  expect(() => readPackaging({ FIRSTLINE_DOMAIN: 'https://x/y' })).toThrow(/MICROSOFT_APP_ID[\s\S]*FIRSTLINE_DOMAIN/);
});
