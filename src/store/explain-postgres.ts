/** Says in one sentence why PostgreSQL cannot be used, and what to do. */
import { StoreError } from './store-error.ts';

/** `url` names host, user and database; its password is never repeated. */
export function explainPostgres(error: unknown, url: string): StoreError {
  const { code, message } = error as { code?: string; message?: string };
  const { hostname, port, username, pathname } = new URL(url);
  const host = `${hostname || 'localhost'}:${port || '5432'}`;
  const user = `"${decodeURIComponent(username) || 'postgres'}"`;
  const database = `"${decodeURIComponent(pathname.slice(1))}"`;
  const sentences: Record<string, string> = {
    '28P01': `PostgreSQL at ${host} refuses the password of ${user}; correct it in the database URL.`,
    '28000': `PostgreSQL at ${host} does not let ${user} in; check the user name, its rules in pg_hba.conf, and whether the server wants TLS (add ?sslmode=require to the database URL).`,
    '3D000': `PostgreSQL at ${host} has no database ${database}; create it, or correct the name in the database URL.`,
    '42501': `${user} may not create tables in the database ${database}; make it the owner of that database.`,
    '53300': `PostgreSQL at ${host} takes no more connections; raise max_connections or stop what holds them.`,
    ECONNREFUSED: `Nothing answers at ${host}; start PostgreSQL there, or correct host and port in the database URL.`,
    ENOTFOUND: `There is no host named ${hostname}; correct it in the database URL.`,
    EAI_AGAIN: `The name ${hostname} cannot be looked up just now; check this machine's network and DNS.`,
    ETIMEDOUT: `${host} does not answer; check the firewall between this machine and PostgreSQL.`,
  };
  const known = code ? sentences[code] : undefined;
  return new StoreError(known ?? `PostgreSQL at ${host} cannot be used: ${message || code || 'no reason given'}.`, {
    cause: error,
  });
}
