/** The Bot Framework's door: checks who calls, runs a turn, and makes the clients that speak to the channel. */
import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  DeliveryModes,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  TurnContext,
} from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { BotIdentity } from '../config.ts';

/** Regions have few service addresses; more than this are somebody's tests. */
const MOST_CLIENTS = 100;

/** What botbuilder hides: its clients repeat failed requests by themselves. */
interface WithPipeline {
  client: { pipeline: { removePolicy(policy: { name: string }): unknown } };
}

export class Adapter extends CloudAdapter {
  readonly #appId: string;
  readonly #clients = new Map<string, ConnectorClient>();

  /** Null: nobody is authenticated. */
  constructor(bot: BotIdentity | null) {
    const credentials = new ConfigurationServiceClientCredentialFactory({
      MicrosoftAppId: bot?.appId,
      MicrosoftAppPassword: bot?.password,
      // botbuilder's own spelling of the portal's UserAssignedMSI.
      MicrosoftAppType: bot?.type.replace('MSI', 'Msi'),
      MicrosoftAppTenantId: bot?.tenantId,
    });
    super(new ConfigurationBotFrameworkAuthentication({}, credentials));
    this.#appId = bot?.appId ?? '';
  }

  /**
   * Throws an AuthenticationError where the token does not stand for the channel. Does what botbuilder's processActivity
   * does, without the two clients that makes for each activity: what does not go into the answer goes through `clientFor`.
   */
  async receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, logic);
    if (activity.deliveryMode === DeliveryModes.ExpectReplies)
      return { status: 200, body: { activities: context.bufferedReplyActivities } };
    if (activity.type !== ActivityTypes.Invoke) return undefined;
    return context.turnState.get(INVOKE_RESPONSE_KEY)?.value ?? { status: 501 };
  }

  /** A client that sends each request once: a send repeated blindly may arrive twice. */
  async clientFor(serviceUrl: string): Promise<ConnectorClient> {
    const known = this.#clients.get(serviceUrl);
    if (known) return known;
    const factory = this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(this.#appId));
    // Without an audience the factory takes the channel's own.
    const client = await factory.create(serviceUrl, undefined as unknown as string);
    (client as unknown as WithPipeline).client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    if (this.#clients.size >= MOST_CLIENTS) this.#clients.clear();
    this.#clients.set(serviceUrl, client);
    return client;
  }
}
