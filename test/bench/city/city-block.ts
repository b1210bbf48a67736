import {
  banColumns,
  fileColumns,
  listEntryColumns,
  nameColumns,
  standingColumns,
} from '../../../src/data/publication-columns';
import { enterpriseColumns } from '../../../src/data/repositories/enterprise-repository';
import { factColumns } from '../../../src/data/repositories/fact-repository';
import { nameKeyColumns } from '../../../src/data/repositories/name-key-repository';
import { personLinkColumns } from '../../../src/data/repositories/person-link-repository';
import { taskColumns } from '../../../src/data/repositories/task-repository';
import { timelineColumns } from '../../../src/data/repositories/timeline-repository';
import type { Receipt } from '../../../src/domain/upload/receipt';
import type { CityBatch } from './city-batches';
import { BlockBatches, receiptOf, uuidOf } from './city-batches';
import { blockFilings, citySealer } from './city-filings';
import { blockPlan } from './city-plan';
import type { TableName } from './copy-tables';
import { CopyTables } from './copy-tables';
import type { FiledFirm } from './file-firm';
import { fileFirm } from './file-firm';

/** What is in a block, or in a whole city. */
export interface CityCounts {
  readonly enterprises: number;
  /** Facts that are records; confirmations are none. */
  readonly records: number;
  readonly listings: number;
  readonly confirmations: number;
  readonly timelines: number;
}

/** Nothing yet. */
export const NO_COUNTS: CityCounts = { enterprises: 0, records: 0, listings: 0, confirmations: 0, timelines: 0 };

/** Rows of a block as COPY takes them, by table (分块数据). */
export interface Block {
  readonly tables: ReadonlyMap<TableName, string>;
  readonly counts: CityCounts;
}

/** Works out a block (分块生成): rows read as every upload's are, timelines and publication by the platform's own law. Pure. */
export function makeBlock(block: number, scale: number): Block {
  const tables = new CopyTables();
  const batches = new BlockBatches(block);
  let counts = NO_COUNTS;
  for (const rounds of blockFilings(blockPlan(block, scale), batches)) {
    const filed = fileFirm(rounds);
    keepFirm(tables, filed);
    counts = addCounts(counts, countsOf(filed));
  }
  for (const batch of batches.all()) keepBatch(tables, batch, block);
  return { tables: tables.texts(), counts };
}

/** The sum of two. */
export function addCounts(a: CityCounts, b: CityCounts): CityCounts {
  const names = Object.keys(NO_COUNTS) as (keyof CityCounts)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as CityCounts;
}

function countsOf({ facts, timelines }: FiledFirm): CityCounts {
  const of = (kind: string) => facts.filter(({ fact }) => fact.kind === kind).length;
  const confirmations = of('CONFIRMATION');
  const records = facts.length - confirmations;
  return { enterprises: 1, records, listings: of('LISTING'), confirmations, timelines: timelines.length };
}

function keepFirm(tables: CopyTables, firm: FiledFirm): void {
  const keep = (table: TableName, rows: readonly object[]) => {
    for (const row of rows) tables.add(table, row);
  };
  const { enterprise, publication, publishedAt } = firm;
  keep('archive.facts', firm.facts.map(factColumns));
  keep('archive.timelines', firm.timelines.map(timelineColumns));
  keep('archive.tasks', firm.tasks.map(taskColumns));
  keep('archive.person_links', firm.links.map(personLinkColumns));
  keep('archive.enterprises', enterprise ? [enterpriseColumns(enterprise)] : []);
  keep('archive.name_keys', enterprise ? nameKeyColumns(enterprise) : []);
  if (publication === null) return;
  keep('publication.files', [{ ...fileColumns(publication.file), published_at: publishedAt }]);
  keep('publication.names', nameColumns(publication.NAMES));
  keep('publication.standings', standingColumns(publication.STANDINGS));
  keep('publication.list_entries', listEntryColumns(publication.LISTS));
  keep('publication.bans', banColumns(publication.LISTS));
}

function keepBatch(tables: CopyTables, batch: CityBatch, block: number): void {
  const receipt = receiptOf(batch, block);
  tables.add('archive.batches', batchColumns(batch, receipt));
  tables.add('archive.events', eventColumns(batch, receipt));
}

function batchColumns({ batchId, key, departmentCode, actor }: CityBatch, receipt: Receipt) {
  const { kind, policy, receivedAt, counts } = receipt;
  return {
    ...{ batch_id: batchId, department_code: departmentCode, batch_key: key, kind, policy, actor_id: actor.id },
    ...{ request_digest: citySealer.fingerprint(key), received_at: receivedAt, ...counts, receipt },
  };
}

function eventColumns({ batchId, key, departmentCode, actor, kind }: CityBatch, receipt: Receipt) {
  const action = kind === 'CONFIRMATION' ? 'listings.confirm' : 'records.upload';
  return {
    ...{ event_id: uuidOf(`event ${key}`), occurred_at: receipt.receivedAt, actor_id: actor.id, role: actor.role },
    ...{ department_code: departmentCode, action, outcome: 'DONE', batch_id: batchId, request_id: 'bench' },
    details: { kind, ...receipt.counts },
  };
}
