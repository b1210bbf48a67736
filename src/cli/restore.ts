import 'reflect-metadata';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDataSource } from '../data/data-source';
import { shanghaiDay } from '../domain/calendar/local-date';
import { HEAD_FILE } from '../server/background/audit-sealer';
import type { Manifest } from '../server/backup/backup-format';
import { restoreBackup } from '../server/backup/restore-backup';
import { systemClock } from '../server/clock';
import { Closing } from '../server/closing';
import type { Config } from '../server/config/config';
import { loadConfig } from '../server/config/config';
import { serverKeys } from '../server/keys/local-keys';
import { migrate } from '../server/database/migrate';
import { openDatabase } from '../server/database/open-database';
import { errorText, StartupError } from '../server/startup-error';
import { verifyArchive } from '../services/archive/verify-archive';
import { verifyAudit } from '../services/audit/verify-audit';

const USAGE = '用法 / usage: npm run restore -- --from FILE.zip';

/** Restores a backup (恢复) into an empty database, then derives everything again and checks the event log; ends with 1 when anything differs. */
async function main(): Promise<number> {
  const path = pathFrom(process.argv.slice(2));
  const config = loadConfig();
  const closing = new Closing();
  try {
    const { urls } = await openDatabase(config, closing, (message) => {
      process.stderr.write(`${message}\n`);
    });
    await migrate(urls.owner);
    const manifest = await restoreBackup({
      path,
      ownerUrl: urls.owner,
      tell: ({ name, rows }) => {
        process.stdout.write(`${name} ${rows}\n`);
      },
    });
    keepHead(config, manifest);
    return await check(config, urls.owner);
  } finally {
    await closing.closeAll();
  }
}

/** The head outside goes back to that of the backup; a later one is kept aside, for it tells what was lost since. */
function keepHead({ dataDir }: Config, { auditHead }: Manifest): void {
  const path = join(dataDir, HEAD_FILE);
  if (existsSync(path) && readFileSync(path, 'utf8').trim() !== auditHead) {
    renameSync(path, `${path}.before-restore`);
    process.stdout.write(
      `原链头留作 ${HEAD_FILE}.before-restore：备份之后封存的事件不在恢复的库中 / The head found here is kept aside: what was sealed after the backup is not in the restored log\n`,
    );
  }
  mkdirSync(dataDir, { recursive: true });
  if (auditHead !== null) writeFileSync(path, `${auditHead}\n`, { mode: 0o600, flush: true });
}

async function check(config: Config, ownerUrl: string): Promise<number> {
  const dataSource = await createDataSource('owner', ownerUrl, { poolSize: 1 }).initialize();
  try {
    const { enterprises, differences } = await verifyArchive(dataSource, shanghaiDay(systemClock()), () => undefined);
    const head = join(config.dataDir, HEAD_FILE);
    const log = await verifyAudit(
      dataSource,
      serverKeys(config).certificateKeys,
      existsSync(head) ? readFileSync(head, 'utf8') : null,
    );
    process.stdout.write(
      `已恢复 restored: 企业 enterprises ${enterprises}, 差异 differences ${differences.length}; 封存 seals ${log.seals}, 异常 faults ${log.faults.length}\n`,
    );
    return differences.length === 0 && log.faults.length === 0 ? 0 : 1;
  } finally {
    await dataSource.destroy();
  }
}

function pathFrom(args: readonly string[]): string {
  const { from } = parseArgs({ args: [...args], options: { from: { type: 'string' } } }).values;
  if (from === undefined) throw new StartupError(USAGE);
  return resolve(from);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof StartupError ? error.message : errorText(error)}\n`);
    process.exitCode = 1;
  },
);
