import type { Config } from '../config/config';
import { loadConfig } from '../config/config';
import { dataFolder } from '../data-folder';
import { readCluster } from '../embedded/cluster';
import { runningPostmaster } from '../embedded/postmaster';
import { superuserUrl } from '../embedded/run-postgres';
import { ownerUrl } from './database-roles';
import { StartupError } from '../startup-error';

/** Name of the database in a cluster of our own. */
export const DATABASE_NAME = 'chengxin';

/**
 * The owner's DSN for tools beside the server (维护工具), such as TypeORM's command line: DATABASE_URL, or the embedded
 * database of the data folder while it runs.
 * @throws StartupError when neither is there
 */
export function ownerUrlForTools(config: Config = loadConfig()): string {
  if (config.databaseUrl !== null) return config.databaseUrl;
  const { cluster } = dataFolder(config.dataDir);
  const running = runningPostmaster(`${cluster}/data`);
  if (running !== null) return ownerUrl(superuserUrl(running.port, readCluster(cluster).password), DATABASE_NAME);
  throw new StartupError(
    '内置数据库未在运行，请先 npm start，或设置 DATABASE_URL / The embedded database is not running: npm start first, or set DATABASE_URL',
  );
}
