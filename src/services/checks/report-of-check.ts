import { Readable } from 'node:stream';
import { inTransaction } from '../../data/transaction';
import { checkById, resultsOf } from '../../data/views/checks';
import { departmentsByCode } from '../../data/views/departments';
import type { Actor } from '../../domain/access/actor';
import { AppError } from '../../domain/errors';
import { checkReport } from '../../reports/check-report';
import { checkWorkbook } from '../../reports/check-workbook';
import { todayOf } from '../desk';
import type { CertifyingDesk } from './certifying-desk';
import { MOST_SUPPLIERS } from './check-suppliers';
import { ARCHIVE_ONLY, certificateFor } from './read-checks';

/**
 * A check as a document for the procurement file (核查报告): PDF, or a table as XLSX.
 * @throws AppError FORBIDDEN for other roles, NOT_FOUND for another department's check and for none alike
 */
export async function reportOfCheck(
  desk: CertifyingDesk,
  actor: Actor | null,
  checkId: string,
  format: 'pdf' | 'xlsx',
): Promise<Readable> {
  const { number, issuedAt } = await certificateFor(desk, actor, checkId, 0);
  const found = await inTransaction(desk.dataSource, async (manager) => ({
    check: await checkById(manager, checkId, null),
    results: await resultsOf(manager, checkId, { after: 0, first: MOST_SUPPLIERS }),
  }));
  const { check, results } = found;
  if (check === null) throw new AppError('NOT_FOUND', '没有该核查 / No such check');
  if (format === 'xlsx') return checkWorkbook(check, results, number);
  const department = (await departmentsByCode(desk.dataSource, [check.departmentCode])).get(check.departmentCode);
  const pdf = await checkReport(check, results, {
    number,
    issuedAt,
    verifyAt: `${desk.siteUrl}/verify/${number}`,
    departmentName: department?.name ?? check.departmentCode,
    stamp: check.asOf === todayOf(desk) ? null : ARCHIVE_ONLY,
    isDemo: desk.isDemo,
  });
  return Readable.from([pdf]);
}
