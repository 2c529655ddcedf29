/** Finds settings that do not fit together, each with its repair. */

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);

/** `given`: the settings that are not empty. */
export function findMisfits(given: Record<string, string>): string[] {
  const has = (name: string) => given[name] !== undefined;
  const type = given.MICROSOFT_APP_TYPE ?? 'SingleTenant';
  const found: [boolean, string][] = has('MICROSOFT_APP_ID')
    ? [
        [
          type !== 'UserAssignedMSI' && !has('MICROSOFT_APP_PASSWORD'),
          `MICROSOFT_APP_PASSWORD is missing: ${type} bots need the client secret of their app registration.`,
        ],
        [
          type === 'UserAssignedMSI' && has('MICROSOFT_APP_PASSWORD'),
          'MICROSOFT_APP_PASSWORD is set, but a UserAssignedMSI bot has none: remove it.',
        ],
        [
          type !== 'MultiTenant' && !has('MICROSOFT_APP_TENANT_ID'),
          `MICROSOFT_APP_TENANT_ID is missing: ${type} bots need the id of the tenant they are registered in.`,
        ],
        [
          type === 'MultiTenant' && !has('MICROSOFT_APP_TENANT_ID') && !has('FIRSTLINE_TENANTS'),
          'FIRSTLINE_TENANTS is missing: list the ids of the tenants that may use this MultiTenant bot.',
        ],
        [
          given.FIRSTLINE_PLAYGROUND === 'on',
          'FIRSTLINE_PLAYGROUND is on, but the Playground has no Teams credentials: remove it or MICROSOFT_APP_ID.',
        ],
      ]
    : [
        [
          given.NODE_ENV === 'production',
          'MICROSOFT_APP_ID is missing: in production Firstline only starts with Teams credentials. Set it, or leave NODE_ENV out to try the bot on this machine.',
        ],
        [
          has('MICROSOFT_APP_PASSWORD'),
          'MICROSOFT_APP_PASSWORD is set, but not MICROSOFT_APP_ID: set both, or none to try the bot on this machine.',
        ],
        [
          has('HOST') && !LOOPBACK.has(given.HOST!),
          `HOST is ${given.HOST}, but without MICROSOFT_APP_ID everyone who can connect is believed: use 127.0.0.1, or set the credentials.`,
        ],
      ];
  return found.flatMap(([wrong, mistake]) => (wrong ? [mistake] : []));
}
