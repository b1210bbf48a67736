import 'reflect-metadata';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { Department } from '../domain/department';
import type { RawRow } from '../domain/upload/parse-row';
import type { Receipt } from '../domain/upload/receipt';
import { createDataSource } from '../data/data-source';
import { Closing } from '../server/closing';
import { systemClock } from '../server/clock';
import { loadConfig } from '../server/config';
import { serverKeys } from '../server/local-keys';
import { migrate } from '../server/migrate';
import { openDatabase } from '../server/open-database';
import { StartupError } from '../server/startup-error';
import { registerDepartments } from '../services/departments/register-departments';
import type { Desk } from '../services/desk';
import { createIdentitySealer } from '../services/identity-sealer';
import { MAX_ROWS } from '../services/uploads/run-batch';
import { uploadRecords } from '../services/uploads/upload-records';

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

/** What came of one pass over the file. */
interface Pass {
  rows: number;
  readonly counts: Record<'received' | 'accepted' | 'unchanged' | 'refused' | 'quarantined', number>;
  readonly problems: Map<string, number>;
}

/**
 * Uploads a file of real registrations into a database of its own (真实登记数据试用), twice, and prints counts and reasons;
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
    const dataSource = await createDataSource('internal', urls.internal, { poolSize: 2 }).initialize();
    await closing.add(() => dataSource.destroy());
    const sealer = createIdentitySealer(serverKeys(config).identityKey, config.cipherKeys);
    const desk = {
      dataSource,
      now: systemClock(),
      sealer,
      secondApproverAbove: config.secondApproverAbove,
      requestId: 'trial',
    };
    await registerDepartments(desk, { id: 'trial', role: 'ADMIN', departmentCode: null }, [REGISTRAR]);
    for (const pass of ['第一遍 first pass', '第二遍 second pass']) print(pass, await upload(desk, values.file));
  } finally {
    await closing.closeAll();
  }
}

async function upload(desk: Desk, file: string): Promise<Pass> {
  const pass: Pass = {
    rows: 0,
    counts: { received: 0, accepted: 0, unchanged: 0, refused: 0, quarantined: 0 },
    problems: new Map(),
  };
  let rows: RawRow[] = [];
  for await (const row of rowsOf(file)) {
    rows.push(row);
    pass.rows += 1;
    if (rows.length === MAX_ROWS) rows = await send(desk, rows, pass);
  }
  if (rows.length > 0) await send(desk, rows, pass);
  return pass;
}

async function send(desk: Desk, rows: RawRow[], pass: Pass): Promise<RawRow[]> {
  const batchKey = `trial/${systemClock().toISOString()}/${pass.rows}`;
  const clerk = { id: 'trial', role: 'UPLOADER', departmentCode: REGISTRAR.code } as const;
  add(
    pass,
    await uploadRecords(desk, clerk, { kind: 'REGISTRATION', batchKey, policy: 'REJECT_ROWS', dryRun: false, rows }),
  );
  return [];
}

function add({ counts, problems }: Pass, receipt: Receipt): void {
  for (const name of Object.keys(counts) as (keyof Pass['counts'])[]) counts[name] += receipt.counts[name];
  for (const { code, field, level } of receipt.problems) {
    const reason = `${code} ${field ?? ''} ${level}`;
    problems.set(reason, (problems.get(reason) ?? 0) + 1);
  }
}

async function* rowsOf(file: string): AsyncGenerator<RawRow> {
  const bytes = createReadStream(file);
  const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  const records = text.pipe(parse({ columns: true, bom: true, relax_column_count: true }));
  for await (const record of records as AsyncIterable<Readonly<Record<string, string>>>) yield registration(record);
}

function registration(record: Readonly<Record<string, string>>): RawRow {
  const uscc = record['统一社会信用代码'] ?? '';
  return {
    uscc,
    name: record['企业名称'] ?? null,
    enterpriseType: record['企业类型'] ?? null,
    registeredCapital: record['注册资金'] ?? null,
    establishedOn: record['注册日期'] ?? null,
    scope: record['经营范围'] ?? null,
    regionCode: uscc.trim().slice(2, 8),
    address: record['注册地址'] ?? null,
    authority: REGISTRAR.name,
    authorityCode: REGISTRAR.code,
    state: '存续',
  };
}

function print(title: string, { rows, counts, problems }: Pass): void {
  const { received, accepted, unchanged, refused, quarantined } = counts;
  const conserved = rows === received && received === accepted + unchanged + refused + quarantined;
  const reasons = [...problems].sort(([, a], [, b]) => b - a).map(([reason, count]) => `  ${reason}: ${count}`);
  const total = `${title}: 收到 received ${received} = 归档 accepted ${accepted} + 未变 unchanged ${unchanged} + 退回 refused ${refused} + 暂存 quarantined ${quarantined}`;
  process.stdout.write(`${[total, `行数守恒 counts conserved: ${String(conserved)}`, ...reasons].join('\n')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof StartupError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 1;
});
