import 'reflect-metadata';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { createDataSource } from '../data/data-source';
import { canonicalJson } from '../domain/canonical-json';
import type { LocalDate } from '../domain/calendar/local-date';
import { isLocalDate } from '../domain/calendar/local-date';
import { systemClock } from '../server/clock';
import { ownerUrlForTools } from '../server/database/owner-url';
import { errorText, StartupError } from '../server/startup-error';
import type { ExportLine } from '../services/audit/export-events';
import { exportEvents } from '../services/audit/export-events';
import { createIdentitySealer } from '../services/identity-sealer';

const USAGE = '用法 / usage: npm run audit:export -- --from 2026-11-01 --to 2026-12-01 --matter A-1 --out FILE.jsonl';
const KEY_BYTES = 32;

interface ExportRequest {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly matter: string;
  readonly out: string;
}

/** Writes the sealed events of some days with their proofs (审计导出), for an auditor to check off line. The last day is not among them. */
async function main(): Promise<void> {
  const { from, to, matter, out } = requestFrom(process.argv.slice(2));
  const dataSource = await createDataSource('owner', ownerUrlForTools(), { poolSize: 2 }).initialize();
  try {
    const desk = {
      dataSource,
      now: systemClock(),
      // Nothing is sealed or opened here: identities stay as they lie in the log.
      sealer: createIdentitySealer(Buffer.alloc(KEY_BYTES)),
      secondApproverAbove: 0,
      confirmUploadAbove: 0,
      requestId: 'audit:export',
    };
    const period = { from: startOf(from), to: startOf(to) };
    const operator = { id: `operator:${userInfo().username}`, role: 'ADMIN', departmentCode: null } as const;
    const who = { actor: operator, matterNo: matter, isMasked: false };
    let last: ExportLine | null = null;
    const lines = async function* () {
      for await (const line of exportEvents(desk, period, who)) {
        last = line;
        yield `${canonicalJson(line)}\n`;
      }
    };
    await pipeline(Readable.from(lines()), createWriteStream(out, { mode: 0o600, flush: true }));
    process.stdout.write(`${JSON.stringify(last)}\n`);
  } finally {
    await dataSource.destroy();
  }
}

/** Days are those of Asia/Shanghai. */
function startOf(day: LocalDate): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

function requestFrom(args: readonly string[]): ExportRequest {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { from: text, to: text, matter: text, out: text } });
  const { from, to, matter, out } = values;
  const isWhole = from !== undefined && to !== undefined && isLocalDate(from) && isLocalDate(to) && from < to;
  if (!isWhole || matter === undefined || out === undefined) throw new StartupError(USAGE);
  return { from, to, matter, out: resolve(out) };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartupError ? error.message : errorText(error)}\n`);
  process.exitCode = 1;
});
