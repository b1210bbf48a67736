import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { OwnServer } from './own-server';
import { crashDatabase } from './trials/crash-database';
import { holdTable } from './trials/hold-table';
import { idleConnections } from './trials/idle-connections';
import { restarts } from './trials/restarts';
import { runLong } from './trials/run-long';
import { uploadBeside } from './trials/upload-beside';

/** What can be tried, by name; each prints its figures beside its aims. */
const TRIALS = {
  hold: holdTable,
  idle: idleConnections,
  upload: uploadBeside,
  restarts,
  database: crashDatabase,
  long: runLong,
};
type Trial = keyof typeof TRIALS;

/**
 * What a server has to live through, on one of its own with the demo city (耐久试验): a table that stands still, idle connections, a large
 * upload beside readers, planned restarts, a database that dies, hours of work. Loopback only.
 * `npm run endure -- --only hold,idle --scale 0.1`: a scale of 1 is what security.md asks for, two hours included.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: Object.keys(TRIALS).join(',') },
      scale: { type: 'string', default: '1' },
    },
  });
  const server = new OwnServer({ LOG_LEVEL: 'error', UPLOAD_CONFIRM_ABOVE: '1000000' });
  await server.start();
  try {
    for (const name of values.only.split(',')) {
      if (!Object.hasOwn(TRIALS, name)) throw new Error(`--only takes ${Object.keys(TRIALS).join(', ')}`);
      await TRIALS[name as Trial](server, Number(values.scale));
    }
  } finally {
    await server.end();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
});
