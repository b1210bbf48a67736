import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { dataFolder } from '../../src/server/data-folder';
import { prepareDatabase } from '../../src/server/database/database-roles';
import { startEmbeddedDatabase } from '../../src/server/embedded/embedded-database';
import { migrate } from '../../src/server/database/migrate';
import { ADMIN_VARIABLE, TEMPLATE_VARIABLE } from './test-database';
import { temporaryFolder } from './temporary-folder';

/** What the end of the run has to undo; one entry for each start, though projects share this file. */
const UNDO = Symbol.for('chengxin.test.undo');

interface Undoing {
  [UNDO]?: (() => Promise<void>) | undefined;
}

const CONNECTIONS = 300;

/**
 * One database server for the run: an embedded one in a temporary folder, or that of TEST_DATABASE_URL (an administrator's
 * DSN). The schema is migrated once, into a template that each suite copies.
 */
async function startDatabase(): Promise<void> {
  const run = globalThis as Undoing;
  if (run[UNDO] !== undefined) return;
  const { adminUrl, stop } = await openServer();
  run[UNDO] = stop;
  const template = `chengxin_template_${randomBytes(6).toString('hex')}`;
  const urls = await prepareDatabase({ adminUrl, database: template });
  await migrate(urls.owner);
  process.env[ADMIN_VARIABLE] = adminUrl;
  process.env[TEMPLATE_VARIABLE] = template;
}

async function openServer(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return { adminUrl: given, stop: () => Promise.resolve() };
  const folder = temporaryFolder();
  const embedded = await startEmbeddedDatabase(dataFolder(folder.path), {
    maxConnections: CONNECTIONS,
    durable: false,
  });
  const stop = async () => {
    await embedded.stop();
    folder.remove();
  };
  return { adminUrl: embedded.adminUrl, stop };
}

// eslint-disable-next-line no-restricted-exports -- jest calls the default export of a global set-up
export default startDatabase;
