import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { HEAD_FILE } from '../server/background/audit-sealer';
import { noteBackup } from '../server/backup/backup-note';
import { writeBackup } from '../server/backup/write-backup';
import { systemClock } from '../server/clock';
import { loadConfig } from '../server/config/config';
import { ownerUrlForTools } from '../server/database/owner-url';
import { errorText, StartupError } from '../server/startup-error';

const USAGE = '用法 / usage: npm run backup -- --to FILE.zip';

/** Writes a backup (备份) of the database, beside a running server. */
async function main(): Promise<void> {
  const path = pathFrom(process.argv.slice(2));
  if (existsSync(path)) throw new StartupError(`文件已存在 / The file is there already: ${path}`);
  const config = loadConfig();
  const takenAt = systemClock();
  const head = join(config.dataDir, HEAD_FILE);
  const { tables } = await writeBackup({
    path,
    ownerUrl: ownerUrlForTools(config),
    takenAt,
    auditHead: existsSync(head) ? readFileSync(head, 'utf8').trim() : null,
    tell: ({ name, rows }) => {
      process.stdout.write(`${name} ${rows}\n`);
    },
  });
  if (existsSync(config.dataDir)) noteBackup(config.dataDir, takenAt);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(
    `已备份 backed up: 表 tables ${tables.length}, 行 rows ${rows}。密钥不在其中，请另行保管 / Keys are not in it: keep them apart\n`,
  );
}

function pathFrom(args: readonly string[]): string {
  const { to } = parseArgs({ args: [...args], options: { to: { type: 'string' } } }).values;
  if (to === undefined) throw new StartupError(USAGE);
  return resolve(to);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartupError ? error.message : errorText(error)}\n`);
  process.exitCode = 1;
});
