import type { Closing } from '../closing';
import type { Config } from '../config/config';
import { dataFolder } from '../data-folder';
import type { DatabaseUrls } from './database-roles';
import { prepareDatabase, prepareGivenDatabase } from './database-roles';
import { startEmbeddedDatabase } from '../embedded/embedded-database';
import { DATABASE_NAME } from './owner-url';
import { requireSafeRoles } from './require-safe-roles';
import { backgroundConnections } from '../background/background-connections';

/** What the database is opened with. */
export interface OpenDatabase {
  readonly urls: DatabaseUrls;
  /** Ends an embedded database at once; does nothing to a given one. */
  readonly abandon: () => void;
}

const CONNECTIONS_TO_SPARE = 30;

/**
 * Opens the database the configuration names (打开数据库), with its roles: the given one, or the embedded one, which is
 * then closed with everything else.
 * @throws StartupError in one plain line
 */
export async function openDatabase(
  config: Config,
  closing: Closing,
  warn: (message: string) => void,
): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) {
    const given = { internal: config.internalUrl, public: config.publicUrl };
    const urls = await prepareGivenDatabase(config.databaseUrl, given);
    if (config.environment === 'production') await requireSafeRoles(urls);
    return { urls, abandon: nothing };
  }
  const serving = config.workers * (2 * config.poolSize + backgroundConnections(config));
  const maxConnections = serving + CONNECTIONS_TO_SPARE;
  const embedded = await startEmbeddedDatabase(dataFolder(config.dataDir), { maxConnections, warn });
  await closing.add(embedded.stop);
  const urls = await prepareDatabase({ adminUrl: embedded.adminUrl, database: DATABASE_NAME });
  return { urls, abandon: embedded.abandon };
}

function nothing(): void {
  return;
}
