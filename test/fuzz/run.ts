import 'reflect-metadata';
import { parseArgs } from 'node:util';
import pino from 'pino';
import startDatabase from '../support/start-database';
import stopDatabase from '../support/stop-database';
import { startServer } from '../support/running-server';
import { columnNames, fillArchive, fuzz } from './fuzz';
import { injectIntoMutations } from './injection';

const SLOWEST_MS = 2_000;

/**
 * `npm run fuzz -- --requests 20000 --seed 1 --injections 39`: both counters, on a database of its own, and so many hostile texts for every
 * text of every mutation; ends with 1 when anything is found.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      injections: { type: 'string', default: '1' },
    },
  });
  await startDatabase();
  const server = await startServer({}, pino({ level: 'error' }, pino.destination({ fd: 2, sync: true })));
  try {
    await fillArchive(server);
    for (const counter of ['public', 'internal'] as const) {
      const { faults, unanswered, byStatus, slowestMs, slowest, requests } = await fuzz(
        server,
        counter,
        Number(values.requests),
        Number(values.seed),
      );
      const line = {
        counter,
        requests,
        byStatus,
        slowestMs: Math.round(slowestMs),
        slowest,
        unanswered,
        faults: faults.length,
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
      for (const fault of faults.slice(0, 10)) process.stdout.write(`${JSON.stringify(fault)}\n`);
      if (faults.length > 0 || unanswered.length > 0 || slowestMs > SLOWEST_MS) process.exitCode = 1;
    }
    const { faults, slowestMs, ...injected } = await injectIntoMutations(
      server,
      await columnNames(server),
      Number(values.injections),
    );
    process.stdout.write(`${JSON.stringify({ injections: injected, slowestMs, faults: faults.length })}\n`);
    for (const fault of faults.slice(0, 10)) process.stdout.write(`${JSON.stringify(fault)}\n`);
    if (faults.length > 0 || slowestMs > SLOWEST_MS) process.exitCode = 1;
  } finally {
    await server.close();
    await stopDatabase();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
