import type { Closing } from './closing';
import type { Config } from './config/config';
import type { DatabaseUrls } from './database/database-roles';
import type { OpenDatabase } from './database/open-database';

/** The DSNs of the two roles that serve the whole city platform. */
export type CityUrls = Omit<DatabaseUrls, 'owner'>;

/** The DSNs of the roles that serve; a public zone has none for the internal counter. */
export type ServingUrls = { readonly internal: string | null; readonly public: string };

/** A server that listens. */
export interface Listening {
  /** Where it is reached, such as http://127.0.0.1:4000 */
  readonly address: string;
  /** Takes no new request, answers those under way, and lets go of the database. */
  readonly close: () => Promise<void>;
}

/** The steps of a start (启动步骤), each of which may refuse with a StartupError. */
export interface StartSteps {
  readonly requireFreePort: (host: string, port: number) => Promise<void>;
  readonly openDatabase: (config: Config, closing: Closing) => Promise<OpenDatabase>;
  readonly migrate: (ownerUrl: string) => Promise<void>;
  /** Loads the demo city into an empty database, with progress; leaves any other as it is. */
  readonly loadDemoCity: ((config: Config, urls: DatabaseUrls) => Promise<void>) | null;
  readonly serve: (config: Config, urls: ServingUrls) => Promise<Listening>;
  readonly announce: (config: Config, address: string) => void;
}

/** The steps of a start of the public zone: it opens no database of its own and migrates nothing. */
export type ZoneSteps = Pick<StartSteps, 'requireFreePort' | 'serve' | 'announce'> & {
  /** Refuses a DSN whose role could do more than read the publication. */
  readonly requireReader: (url: string) => Promise<void>;
};

/** A start that came to its end. */
export interface Started {
  readonly address: string;
  readonly abandon: () => void;
}

/**
 * Starts the server in order (启动): port, database with its roles, schema, demo city, listening, banner. Whatever was
 * opened is in `closing`, also when a later step fails; a step after closing has begun is not taken.
 * @throws StartupError in plain lines
 */
export async function start(config: Config, steps: StartSteps, closing: Closing): Promise<Started | null> {
  await steps.requireFreePort(config.host, config.port);
  const { urls, abandon } = await steps.openDatabase(config, closing);
  if (closing.hasBegun()) return null;
  await steps.migrate(urls.owner);
  if (config.demoCity) await steps.loadDemoCity?.(config, urls);
  const listening = await steps.serve(config, { internal: urls.internal, public: urls.public });
  await closing.add(listening.close);
  if (closing.hasBegun()) return null;
  steps.announce(config, listening.address);
  return { address: listening.address, abandon };
}

/**
 * Starts a public zone (公开区启动): the public counter alone, over a database that holds the publication and nothing else.
 * @throws StartupError in plain lines
 */
export async function startPublicZone(
  config: Config,
  url: string,
  steps: ZoneSteps,
  closing: Closing,
): Promise<Started | null> {
  await steps.requireFreePort(config.host, config.port);
  await steps.requireReader(url);
  if (closing.hasBegun()) return null;
  const listening = await steps.serve(config, { internal: null, public: url });
  await closing.add(listening.close);
  if (closing.hasBegun()) return null;
  steps.announce(config, listening.address);
  return { address: listening.address, abandon: () => undefined };
}
