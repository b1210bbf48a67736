import { createDataSource } from '../../data/data-source';
import { scopedTo } from '../../data/scoped-source';
import { SYSTEM_SCOPE } from '../../domain/access/scope';
import { loadDemoCity } from '../../demo/load-demo-city';
import { createIdentitySealer } from '../../services/identity-sealer';
import { systemClock } from '../clock';
import type { Config } from '../config/config';
import type { DatabaseUrls } from './database-roles';
import { serverKeys } from '../keys/local-keys';

/** Loads the demo city before the server listens (载入演示市), with progress; a database that has it is left alone. */
export async function openDemoCity(config: Config, urls: DatabaseUrls): Promise<void> {
  const pool = await createDataSource('internal', urls.internal, { poolSize: 2 }).initialize();
  try {
    const sealer = createIdentitySealer(serverKeys(config).identityKey, config.cipherKeys);
    await loadDemoCity({ dataSource: scopedTo(pool, SYSTEM_SCOPE), sealer, now: systemClock(), report });
  } finally {
    await pool.destroy();
  }
}

/** One line that moves on a terminal, a line a step elsewhere. */
function report(line: string): void {
  process.stdout.write(process.stdout.isTTY ? `\r${line}\u001B[K` : `${line}\n`);
}
