import type { DataSource } from 'typeorm';
import { batchKeysWith } from '../data/views/batches';
import type { Actor } from '../domain/access/actor';
import type { LocalDate } from '../domain/calendar/local-date';
import { localDate, shanghaiDay } from '../domain/calendar/local-date';
import type { Receipt } from '../domain/upload/receipt';
import { registerDepartments } from '../services/departments/register-departments';
import type { Desk } from '../services/desk';
import type { IdentitySealer } from '../services/identity-sealer';
import { confirmListings } from '../services/listings/confirm-listings';
import { withdrawRecords } from '../services/records/withdraw-records';
import { uploadRecords } from '../services/uploads/upload-records';
import { issueDemoBoards } from './board-editions';
import { DEMO_DEPARTMENTS } from './departments';
import type { DemoUpload } from './demo-plan';
import { demoPlan, STORIES } from './demo-plan';
import { demoFirms } from './enterprises';
import { openDemoCases } from './listing-cases';

/** What loading works with. */
export interface DemoLoad {
  readonly dataSource: DataSource;
  readonly sealer: IdentitySealer;
  readonly now: Date;
  /** Called with a line of progress, Chinese first. */
  readonly report: (line: string) => void;
}

const BATCH_ROWS = 1000;
/** Firms before this one are left to the README's stories. */
const FIRST_CASE = 20;
const PREFIX = 'demo/';
const LAST = 'complete';

/**
 * Loads the demo city through the same services as every upload (载入演示市): departments, firms, records of every kind,
 * confirmations, editions of the board, withdrawals. Batch keys bear the day it was begun, so that a load cut short goes on where it stopped,
 * and a finished one is left alone.
 */
export async function loadDemoCity(load: DemoLoad): Promise<void> {
  const keys = await batchKeysWith(load.dataSource, PREFIX);
  if (keys.some((key) => key.endsWith(LAST))) return;
  const today = beginning(keys) ?? shanghaiDay(load.now);
  const desk: Desk = { ...load, secondApproverAbove: 500, confirmUploadAbove: 500, requestId: 'demo-city' };
  await registerDepartments(
    desk,
    { id: 'demo-admin', role: 'ADMIN', departmentCode: null },
    Object.values(DEMO_DEPARTMENTS),
  );
  const batches = demoPlan(today).flatMap((upload) => inBatches(upload));
  const total = batches.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const [index, batch] of batches.entries()) {
    const receipt = await upload(desk, batch, `${PREFIX}${today}/${index + 1}`);
    await followUp(desk, batch, receipt);
    done += batch.rows.length;
    load.report(`演示市 demo city: ${done}/${total} 行 rows`);
  }
  await openDemoCases(desk, demoFirms(STORIES).slice(FIRST_CASE), today);
  await issueDemoBoards(desk);
  await finish(desk, batches, today);
}

function beginning(keys: readonly string[]): LocalDate | null {
  const day = keys[0]?.slice(PREFIX.length, PREFIX.length + 10);
  return day === undefined ? null : localDate(day);
}

function inBatches({ rows, ...upload }: DemoUpload): DemoUpload[] {
  const count = Math.ceil(rows.length / BATCH_ROWS);
  return Array.from({ length: count }, (_, index) => ({
    ...upload,
    rows: rows.slice(index * BATCH_ROWS, (index + 1) * BATCH_ROWS),
  }));
}

async function upload(desk: Desk, { office, kind, rows }: DemoUpload, batchKey: string): Promise<Receipt> {
  const clerk: Actor = { id: 'demo-clerk', role: 'UPLOADER', departmentCode: DEMO_DEPARTMENTS[office].code };
  return uploadRecords(desk, clerk, { kind, batchKey, policy: 'QUARANTINE', dryRun: false, rows });
}

/** Listings are confirmed by a second person, but for the last of each batch, which stays waiting. */
async function followUp(desk: Desk, { office, kind }: DemoUpload, receipt: Receipt): Promise<void> {
  if (kind !== 'LISTING') return;
  const approver: Actor = { id: 'demo-approver', role: 'APPROVER', departmentCode: DEMO_DEPARTMENTS[office].code };
  const filed = filedRecords(receipt);
  const recordIds = filed.length > 1 ? filed.slice(0, -1) : filed;
  await confirmListings(desk, approver, { batchKey: `${receipt.batchKey}/confirm`, dryRun: false, recordIds });
}

/** Some penalties are withdrawn by their source; the last batch says that the city is complete. */
async function finish(desk: Desk, batches: readonly DemoUpload[], today: LocalDate): Promise<void> {
  const index = batches.findIndex(({ kind, office }) => kind === 'PENALTY' && office === 'MARKET');
  const batch = batches[index];
  if (!batch) return;
  const first = await upload(desk, batch, `${PREFIX}${today}/${index + 1}`);
  const officer: Actor = { id: 'demo-officer', role: 'OFFICER', departmentCode: DEMO_DEPARTMENTS.MARKET.code };
  const rows = filedRecords(first)
    .slice(0, 20)
    .map((recordId) => ({ recordId, reason: '处罚决定被依法变更（演示）', withdrawnOn: null }));
  await withdrawRecords(desk, officer, { batchKey: `${PREFIX}${today}/${LAST}`, dryRun: false, rows });
}

function filedRecords({ rows }: Receipt): string[] {
  return rows.flatMap(({ recordId, outcome }) => (recordId !== null && outcome === 'ACCEPTED' ? [recordId] : []));
}
