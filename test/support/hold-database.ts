import { Client } from 'pg';
import { dataFolder } from '../../src/server/data-folder';
import { startEmbeddedDatabase } from '../../src/server/embedded/embedded-database';

/** Keeps an embedded database with one committed row until it is killed; a process of its own for tests of kill -9. */
async function hold(root: string): Promise<void> {
  const embedded = await startEmbeddedDatabase(dataFolder(root));
  const client = new Client({ connectionString: embedded.adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE TABLE kept (word text)');
  await client.query(`INSERT INTO kept VALUES ('committed')`);
  process.stdout.write('holding\n');
}

hold(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exit(1);
});
