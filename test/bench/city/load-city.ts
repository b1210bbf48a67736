import { fork } from 'node:child_process';
import os from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { createDataSource } from '../../../src/data/data-source';
import { DERIVED_TABLES } from '../../../src/data/derived-tables';
import { scopedTo } from '../../../src/data/scoped-source';
import { SYSTEM_SCOPE } from '../../../src/domain/access/scope';
import { DEMO_DEPARTMENTS } from '../../../src/demo/departments';
import { InvariantError } from '../../../src/domain/errors';
import { withConnection } from '../../../src/server/database/plain-connect';
import { registerDepartments } from '../../../src/services/departments/register-departments';
import { putBack, takeIndexes } from './bare-tables';
import { recordedAt } from './city-batches';
import type { CityCounts } from './city-block';
import { addCounts, NO_COUNTS } from './city-block';
import { citySealer } from './city-filings';
import { blocksOf, FIRMS_OF_A_BLOCK } from './city-plan';
import type { TableName } from './copy-tables';
import { TABLES } from './copy-tables';
import type { Share } from './write-block';
import { writeBlocks } from './write-block';

/** Where a city is loaded into: a migrated database with nothing in it. */
export interface LoadTarget {
  readonly urls: { readonly owner: string; readonly internal: string };
  readonly scale: number;
  readonly tell: (line: string) => void;
}

/** The largest first, since two are indexed at a time. */
const NAMES = Object.keys(TABLES) as TableName[];
const LARGEST: readonly TableName[] = [
  'archive.facts',
  'publication.names',
  'archive.enterprises',
  'archive.name_keys',
];
const TELL_EVERY_MS = 5_000;

/**
 * Loads a city in bulk (整城装载): departments by their service, then block by block in as many processes as there are cores, with
 * indexes and keys put back afterwards as the migrations define them; what the database derives is derived of the whole.
 */
export async function loadCity({ urls, scale, tell }: LoadTarget): Promise<CityCounts> {
  await registerOffices(urls.internal);
  const tables = [...LARGEST, ...NAMES.filter((name) => !LARGEST.includes(name)), ...DERIVED_TABLES];
  const taken = await withConnection(urls.owner, async (owner) => {
    await owner.query('ALTER TABLE publication.names DISABLE TRIGGER names_parts');
    return await takeIndexes(owner, tables);
  });
  const counts = await loadBlocks(urls.owner, scale, progress(scale, tell));
  await withConnection(urls.owner, async (owner) => {
    await owner.query('SELECT publication.fill_name_parts()');
    await owner.query('ALTER TABLE publication.names ENABLE ALWAYS TRIGGER names_parts');
  });
  await putBack(urls.owner, tables, taken, (table) => {
    tell(`索引就绪 indexed: ${table}`);
  });
  await withConnection(urls.owner, (owner) => owner.query(SOURCE_LOADS));
  return counts;
}

async function registerOffices(internalUrl: string): Promise<void> {
  const pool = await createDataSource('internal', internalUrl, { poolSize: 1 }).initialize();
  const limits = { secondApproverAbove: 500, confirmUploadAbove: 500 };
  const now = new Date(Date.parse(recordedAt(0, 0)) - 1000);
  const desk = { dataSource: scopedTo(pool, SYSTEM_SCOPE), now, sealer: citySealer, ...limits, requestId: 'bench' };
  const admin = { id: 'city-admin', role: 'ADMIN', departmentCode: null } as const;
  await registerDepartments(desk, admin, Object.values(DEMO_DEPARTMENTS));
  await pool.destroy();
}

/** When each department last sent each kind: what every batch notes as it comes. */
const SOURCE_LOADS = `INSERT INTO publication.source_loads (department_code, kind, last_received_at)
  SELECT batch.department_code, batch.kind, max(batch.received_at) FROM archive.batches AS batch
   WHERE batch.kind <> 'CONFIRMATION' GROUP BY batch.department_code, batch.kind`;

/** One block is made here; more are dealt out to processes. */
async function loadBlocks(url: string, scale: number, told: (counts: CityCounts) => void): Promise<CityCounts> {
  let total = NO_COUNTS;
  const done = (counts: CityCounts) => {
    total = addCounts(total, counts);
    told(total);
  };
  const blocks = Array.from({ length: blocksOf(scale) }, (_, block) => block);
  const processes = Math.min(os.cpus().length, blocks.length);
  if (processes === 1) {
    await withConnection(url, (client: Client) => writeBlocks(client, { scale, blocks }, done));
    return total;
  }
  const shares = Array.from({ length: processes }, (_, own) => blocks.filter((block) => block % processes === own));
  await Promise.all(shares.map((own) => inProcess(url, { scale, blocks: own }, done)));
  return total;
}

async function inProcess(url: string, share: Share, done: (counts: CityCounts) => void): Promise<void> {
  const child = fork(join(__dirname, 'load-worker'), { execArgv: ['-r', '@swc-node/register'] });
  child.on('message', done);
  child.send({ url, share });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new InvariantError(`a process of the load ended with ${String(code)}`));
    });
  });
}

/** Lines of progress now and then: firms, rows, rate, what remains. */
function progress(scale: number, tell: (line: string) => void): (counts: CityCounts) => void {
  const start = performance.now();
  let last = start;
  return ({ enterprises, records }) => {
    const now = performance.now();
    if (now - last < TELL_EVERY_MS && enterprises < scale) return;
    last = now;
    const seconds = (now - start) / 1000;
    const left = Math.round((seconds * (scale - enterprises)) / enterprises);
    const rate = Math.round(records / seconds);
    tell(`企业 firms ${enterprises}/${scale}, 记录 records ${records}, ${rate}/s, 约余 left ${left} s`);
  };
}

/** True for a scale that a city can have. */
export function isScale(scale: number): boolean {
  return Number.isInteger(scale) && scale > 0 && scale <= 2_000 * FIRMS_OF_A_BLOCK;
}
