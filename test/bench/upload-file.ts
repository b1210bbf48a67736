import 'reflect-metadata';
import { createReadStream, createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createHash } from 'node:crypto';
import { createDataSource } from '../../src/data/data-source';
import { demoCode } from '../../src/demo/demo-codes';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { DemoFirm } from '../../src/demo/enterprises';
import type { RecordKind } from '../../src/domain/record/record-kind';
import { outColumns } from '../../src/files/write/columns';
import { writeCsv } from '../../src/files/write/write-csv';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { dataFolder } from '../../src/server/data-folder';
import { prepareDatabase } from '../../src/server/database-roles';
import { startEmbeddedDatabase } from '../../src/server/embedded/embedded-database';
import { migrate } from '../../src/server/migrate';
import { registerDepartments } from '../../src/services/departments/register-departments';
import type { Desk } from '../../src/services/desk';
import { createIdentitySealer } from '../../src/services/identity-sealer';
import { JobSignal } from '../../src/services/uploads/jobs/job-work';
import { watchUploadJob } from '../../src/services/uploads/jobs/read-upload-job';
import { receiveUpload } from '../../src/services/uploads/jobs/receive-upload';
import { runJob, takeJob } from '../../src/services/uploads/jobs/run-job';
import { penaltyRow, registrationRow } from '../support/rows';
import { actor } from '../support/desk';
import { temporaryFolder } from '../support/temporary-folder';

const FIRMS = Number(process.argv[2] ?? 50_000);
const PENALTIES_OF_ONE = 4;
const clerk = actor('UPLOADER', 'MARKET');
const now = new Date('2026-06-01T04:00:00Z');

function benchFirm(serial: number): DemoFirm {
  const region = '990102';
  const uscc = demoCode('91', region, `MA${String(serial).padStart(6, '0')}`);
  const trade = { word: '贸易', code: 'F51' } as unknown as DemoFirm['trade'];
  return {
    serial,
    uscc,
    name: `示范市城东区模拟第${serial}号贸易有限公司`,
    region,
    trade,
    enterpriseType: '有限责任公司',
  };
}

function* registrations(): Generator<RawRow> {
  for (let serial = 1; serial <= FIRMS; serial += 1) yield registrationRow(benchFirm(serial));
}

function* penalties(): Generator<RawRow> {
  for (let serial = 1; serial <= FIRMS * PENALTIES_OF_ONE; serial += 1) {
    const firm = benchFirm(((serial * 7_919) % FIRMS) + 1);
    yield penaltyRow(firm, {
      decisionNumber: `示罚决〔2026〕${serial}号`,
      decidedOn: '2026-05-25',
      publicUntil: '2027-05-25',
    });
  }
}

async function writeFile(path: string, kind: RecordKind, rows: Iterable<RawRow>): Promise<void> {
  const columns = outColumns(kind);
  function* lines() {
    yield columns.map(({ zh, code }) => (code.startsWith('CF_NR_') ? `${zh}（万元）` : zh));
    for (const row of rows) {
      yield columns.map(({ cell }) => {
        const value = cell(row);
        return typeof value === 'boolean' ? String(value) : value;
      });
    }
  }
  await pipeline(writeCsv(lines()), createWriteStream(path));
}

/** Sends one file through the door of files and times each step of it. */
async function measure(desk: Desk, kind: RecordKind, path: string, key: string): Promise<void> {
  const spans: string[] = [];
  let peak = 0;
  const idle = process.memoryUsage().rss;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 100);
  const timed = async <T>(name: string, work: () => Promise<T>) => {
    const begun = performance.now();
    const cpu = process.cpuUsage();
    const done = await work();
    const own = process.cpuUsage(cpu);
    const seconds = (performance.now() - begun) / 1000;
    spans.push(`${name} ${seconds.toFixed(1)}s (own CPU ${((own.user + own.system) / 1e6).toFixed(1)}s)`);
    return { done, seconds };
  };
  const options = { fileName: 'rows.csv', commit: true };
  const request = { kind, batchKey: key, policy: 'REJECT_ROWS', parentId: null, options } as const;
  const received = await timed('receive', () => receiveUpload(desk, clerk, request, createReadStream(path)));
  const jobDesk = { desk: () => desk, spoolFolder: tmpdir(), worker: 'bench' };
  let total = received.seconds;
  for (const name of ['read and check', 'commit']) {
    const job = await takeJob(jobDesk, null);
    if (job === null) break;
    total += (await timed(name, () => runJob(jobDesk, job, new JobSignal()))).seconds;
  }
  clearInterval(watch);
  const job = await watchUploadJob(desk, clerk, received.done.batchId);
  const rows = job?.rowsTotal ?? 0;
  const above = Math.round((peak - idle) / 1024 / 1024);
  process.stdout.write(
    `${key}: ${job?.state} ${JSON.stringify(job?.counts)} ${job?.problem?.message ?? ''}\n  ${Math.round(rows / total)} rows/s; ${spans.join('; ')}; peak ${above} MB above idle\n`,
  );
}

async function main(): Promise<void> {
  const place = temporaryFolder();
  const folder = place.path;
  const database = await startEmbeddedDatabase(dataFolder(folder), {});
  const urls = await prepareDatabase({ adminUrl: database.adminUrl, database: 'bench' });
  await migrate(urls.owner);
  const dataSource = await createDataSource('internal', urls.internal, { poolSize: 4 }).initialize();
  const sealer = createIdentitySealer(createHash('sha256').update('bench').digest());
  const desk: Desk = { dataSource, now, sealer, secondApproverAbove: 1e6, confirmUploadAbove: 1e6, requestId: 'bench' };
  await registerDepartments(desk, actor('ADMIN'), Object.values(DEMO_DEPARTMENTS));
  try {
    const files = { registrations: join(folder, 'r.csv'), penalties: join(folder, 'p.csv') };
    await writeFile(files.registrations, 'REGISTRATION', registrations());
    await measure(desk, 'REGISTRATION', files.registrations, 'registrations');
    await writeFile(files.penalties, 'PENALTY', penalties());
    await measure(desk, 'PENALTY', files.penalties, 'penalties');
    await measure(desk, 'REGISTRATION', files.registrations, 'registrations-again');
  } finally {
    await dataSource.destroy();
    await database.stop();
    place.remove();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
});
