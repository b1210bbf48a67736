import 'reflect-metadata';
import { createDataSource } from '../data/data-source';
import { shanghaiDay } from '../domain/calendar/local-date';
import { systemClock } from '../server/clock';
import { ownerUrlForTools } from '../server/database/owner-url';
import { StartupError } from '../server/startup-error';
import type { Difference } from '../services/archive/verify-archive';
import { verifyArchive } from '../services/archive/verify-archive';

const SHOWN = 50;

/** Derives everything again and compares (全库核验); ends with 1 when anything differs. Reads only, beside a running server. */
async function main(): Promise<number> {
  const dataSource = await createDataSource('owner', ownerUrlForTools(), { poolSize: 1 }).initialize();
  try {
    const today = shanghaiDay(systemClock());
    const { enterprises, editions, differences } = await verifyArchive(dataSource, today, (checked) => {
      if (process.stderr.isTTY) process.stderr.write(`\r已核验 checked: ${checked}`);
    });
    const lines = differences.slice(0, SHOWN).map(lineOf);
    lines.push(
      `企业 enterprises: ${enterprises}, 红黑榜 editions: ${editions}, 差异 differences: ${differences.length}`,
    );
    process.stdout.write(`${lines.join('\n')}\n`);
    return differences.length === 0 ? 0 : 1;
  } finally {
    await dataSource.destroy();
  }
}

function lineOf(difference: Difference): string {
  return `${'uscc' in difference ? difference.uscc : difference.editionId} ${difference.what}`;
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
