/** The least a bot on botbuilder can be, in a process of its own: the measure that `npm run bench` holds Firstline against. */
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { createServer, plugins, type Request, type Response } from 'restify';

const credentials = new ConfigurationServiceClientCredentialFactory({});
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}, credentials));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

const server = createServer({ name: 'Echo' });
server.post('/api/messages', plugins.bodyParser({ mapParams: false }), async (req: Request, res: Response) => {
  await adapter.process(req, res, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Echo is ready at http://127.0.0.1:${server.address().port}/api/messages.\n`);
});
