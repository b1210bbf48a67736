import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDataSource } from '../data/data-source';
import { HEAD_FILE } from '../server/background/audit-sealer';
import { loadConfig } from '../server/config/config';
import { serverKeys } from '../server/keys/local-keys';
import { ownerUrlForTools } from '../server/database/owner-url';
import { StartupError } from '../server/startup-error';
import type { AuditFault } from '../services/audit/verify-audit';
import { AUDIT_FAULTS, verifyAudit } from '../services/audit/verify-audit';

const SHOWN = 50;

/** Checks the event log against its seals and the head kept outside (核验审计日志); ends with 1 when anything is wrong. Reads only. */
async function main(): Promise<number> {
  const config = loadConfig();
  const head = join(config.dataDir, HEAD_FILE);
  const dataSource = await createDataSource('owner', ownerUrlForTools(), { poolSize: 1 }).initialize();
  try {
    const keys = serverKeys(config).certificateKeys;
    const { seals, sealed, unsealed, faults } = await verifyAudit(
      dataSource,
      keys,
      existsSync(head) ? readFileSync(head, 'utf8') : null,
    );
    const lines = faults.slice(0, SHOWN).map(lineOf);
    lines.push(
      `封存 seals: ${seals}, 已封存事件 sealed: ${sealed}, 未封存 unsealed: ${unsealed}, 异常 faults: ${faults.length}`,
    );
    process.stdout.write(`${lines.join('\n')}\n`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await dataSource.destroy();
  }
}

function lineOf({ what, serial, eventId }: AuditFault): string {
  return `${what} 封存 seal ${serial}${eventId === null ? '' : ` 事件 event ${eventId}`}: ${AUDIT_FAULTS[what]}`;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof StartupError ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
