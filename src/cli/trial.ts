import 'reflect-metadata';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Department } from '../domain/department';
import { InvariantError } from '../domain/errors';
import type { UploadJob } from '../domain/upload/upload-job';
import { createDataSource } from '../data/data-source';
import { scopedTo } from '../data/scoped-source';
import { SYSTEM_SCOPE } from '../domain/access/scope';
import { Closing } from '../server/closing';
import { systemClock } from '../server/clock';
import { loadConfig } from '../server/config/config';
import { serverKeys } from '../server/keys/local-keys';
import { migrate } from '../server/database/migrate';
import { openDatabase } from '../server/database/open-database';
import { StartupError } from '../server/startup-error';
import { registerDepartments } from '../services/departments/register-departments';
import type { Desk } from '../services/desk';
import { createIdentitySealer } from '../services/identity-sealer';
import { JobSignal } from '../services/job-signal';
import { ownNamesFirst } from '../services/names/own-names-first';
import { watchUploadJob } from '../services/uploads/jobs/read-upload-job';
import { receiveUpload } from '../services/uploads/jobs/receive-upload';
import { runJob, takeJob } from '../services/uploads/jobs/run-job';

/** The one department of a trial: it may upload registrations and nothing else, so no invented record can meet a real firm. */
const REGISTRAR: Department = {
  code: '1199010000D000012A',
  name: '试用登记机关',
  level: 'CITY',
  regionCode: '990100',
  parentCode: null,
  contact: '试用',
  kinds: ['REGISTRATION'],
  competences: [],
  issuesBoards: false,
  measures: [],
};

/**
 * Sends a file of real registrations, as it is, through the door of files into a database of its own (真实登记数据试用), twice, and
 * prints counts and reasons;
 * names and codes are never printed.
 * @source rules.md R25
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { file: { type: 'string' } } });
  const config = loadConfig();
  if (values.file === undefined || config.demoCity) {
    throw new StartupError(
      '用法 / usage: DATA_DIR=<另一数据目录 another folder> DEMO_CITY=false npm run trial -- --file registrations.csv.gz',
    );
  }
  const closing = new Closing();
  try {
    const { urls } = await openDatabase(config, closing, () => undefined);
    await migrate(urls.owner);
    const pool = await createDataSource('internal', urls.internal, { poolSize: 2 }).initialize();
    await closing.add(() => pool.destroy());
    const dataSource = scopedTo(pool, SYSTEM_SCOPE);
    const sealer = createIdentitySealer(serverKeys(config).identityKey, config.cipherKeys);
    const desk = {
      dataSource,
      now: systemClock(),
      sealer,
      secondApproverAbove: config.secondApproverAbove,
      confirmUploadAbove: config.confirmUploadAbove,
      requestId: 'trial',
    };
    await registerDepartments(desk, { id: 'trial', role: 'ADMIN', departmentCode: null }, [REGISTRAR]);
    for (const pass of ['第一遍 first pass', '第二遍 second pass']) print(pass, await upload(desk, values.file));
    const { firms, first, settled } = await ownNamesFirst(dataSource);
    process.stdout.write(
      `以本名查找 looked for by its own name: ${firms} 户 firms, 居首 first ${first}, 唯一确定 settled ${settled}\n`,
    );
  } finally {
    await closing.closeAll();
  }
}

async function upload(desk: Desk, file: string): Promise<UploadJob> {
  const clerk = { id: 'trial', role: 'UPLOADER', departmentCode: REGISTRAR.code } as const;
  const options = { fileName: basename(file), defaults: true, commit: true };
  const batchKey = `trial/${systemClock().toISOString()}`;
  const request = { kind: 'REGISTRATION', batchKey, policy: 'REJECT_ROWS', parentId: null, options } as const;
  const { batchId } = await receiveUpload(desk, clerk, request, createReadStream(file));
  const jobDesk = { desk: () => desk, spoolFolder: tmpdir(), worker: 'trial' };
  for (let job = await takeJob(jobDesk, null); job !== null; job = await takeJob(jobDesk, null)) {
    await runJob(jobDesk, job, new JobSignal());
  }
  const done = await watchUploadJob(desk, clerk, batchId);
  if (done === null) throw new InvariantError('the upload vanished');
  return done;
}

function print(title: string, { counts, findings, rowsTotal, problem }: UploadJob): void {
  if (counts === null || problem !== null)
    throw new StartupError(problem?.message ?? '文件未读完 / The file was not read');
  const { received, accepted, unchanged, refused, quarantined } = counts;
  const conserved = rowsTotal === received && received === accepted + unchanged + refused + quarantined;
  const reasons = Object.entries(findings)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `  ${code}: ${count}`);
  const total = `${title}: 收到 received ${received} = 归档 accepted ${accepted} + 未变 unchanged ${unchanged} + 退回 refused ${refused} + 暂存 quarantined ${quarantined}`;
  process.stdout.write(`${[total, `行数守恒 counts conserved: ${String(conserved)}`, ...reasons].join('\n')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof StartupError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 1;
});
