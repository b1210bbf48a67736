import { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { checkById, resultsOf } from '../../data/views/checks';
import { departmentsByCode } from '../../data/views/departments';
import type { Actor } from '../../domain/access/actor';
import type { StoredCheck, StoredResult } from '../../domain/check/stored-check';
import { AppError } from '../../domain/errors';
import { checkReport } from '../../reports/check-report';
import { checkCsv, checkWorkbook } from '../../reports/check-table';
import { todayOf } from '../desk';
import type { CertifyingDesk } from './certifying-desk';
import { MOST_SUPPLIERS } from './check-suppliers';
import { resultLine } from './make-check';
import { ARCHIVE_ONLY, certificateFor } from './read-checks';

/** Forms in which a check can be had: document, tables, and the lines whose hash the receipt of a long list signs. */
export const CHECK_FORMATS = ['pdf', 'xlsx', 'csv', 'jsonl'] as const;

/** One of {@link CHECK_FORMATS}. */
export type CheckFormat = (typeof CHECK_FORMATS)[number];

const PAGE = 1_000;

/**
 * A check as a file for the procurement file (核查报告), read as it is sent.
 * @throws AppError FORBIDDEN for other roles; NOT_FOUND for another department's check and for none alike; LIMIT_EXCEEDED for a PDF
 * of more than 1,000 suppliers
 */
export async function reportOfCheck(
  desk: CertifyingDesk,
  actor: Actor | null,
  checkId: string,
  format: CheckFormat,
): Promise<Readable> {
  const { number, issuedAt, jws } = await certificateFor(desk, actor, checkId, 0);
  const check = await checkById(desk.dataSource, checkId, null);
  if (check === null) throw new AppError('NOT_FOUND', '没有该核查 / No such check');
  const results = allResults(desk.dataSource, checkId);
  switch (format) {
    case 'xlsx':
      return checkWorkbook({ check, results, number });
    case 'csv':
      return checkCsv({ check, results, number });
    case 'jsonl':
      return Readable.from(linesOf(results), { objectMode: false });
    case 'pdf':
      return Readable.from([await document(desk, check, { number, issuedAt, jws })]);
  }
}

async function document(
  desk: CertifyingDesk,
  check: StoredCheck,
  { number, issuedAt, jws }: { readonly number: string; readonly issuedAt: string; readonly jws: string },
): Promise<Buffer> {
  if (check.suppliers > MOST_SUPPLIERS) throw tooLong();
  const results = await resultsOf(desk.dataSource, check.checkId, { after: 0, first: MOST_SUPPLIERS });
  const department = (await departmentsByCode(desk.dataSource, [check.departmentCode])).get(check.departmentCode);
  return checkReport(check, results, {
    number,
    issuedAt,
    jws,
    verifyAt: `${desk.siteUrl}/verify/${number}`,
    departmentName: department?.name ?? check.departmentCode,
    stamp: check.asOf === todayOf(desk) ? null : ARCHIVE_ONLY,
    isDemo: desk.isDemo,
  });
}

async function* allResults(dataSource: DataSource, checkId: string): AsyncGenerator<StoredResult> {
  for (let after = 0; ;) {
    const page = await resultsOf(dataSource, checkId, { after, first: PAGE });
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.place;
  }
}

async function* linesOf(results: AsyncIterable<StoredResult>): AsyncGenerator<string> {
  for await (const result of results) yield resultLine(result);
}

function tooLong(): AppError {
  return new AppError(
    'LIMIT_EXCEEDED',
    `超过${MOST_SUPPLIERS}户的核查请下载 XLSX 或 CSV，单户可另取回执 / Over ${MOST_SUPPLIERS} suppliers take XLSX or CSV`,
  );
}
