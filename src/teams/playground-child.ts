/** Runs the Agents Playground in a process of its own: on this machine only, without a browser, and never longer than the bot. */
import { createRequire } from 'node:module';
import net from 'node:net';
import { env } from 'node:process';

const [cli, config, logFile] = process.argv.splice(2, 3) as [string, string, string];

// The Playground listens on every network and hands on whatever it gets, to a bot that believes everybody.
const { listen } = net.Server.prototype;
net.Server.prototype.listen = function listenHere(this: net.Server, port: unknown, ...rest: unknown[]) {
  return Reflect.apply(listen, this, typeof port === 'number' ? [port, '127.0.0.1', ...rest] : [port, ...rest]);
} as typeof listen;

process.on('disconnect', () => process.exit());
env.TEAMSAPPTESTER_BROWSER = 'none';
env.M365_AGENTS_PLAYGROUND_CONFIG_PATH = config;
env.M365_AGENTS_PLAYGROUND_LOGFILE = logFile;
createRequire(import.meta.url)(cli);
