import { randomBytes } from 'node:crypto';
import { sourceLoads } from '../../data/views/public-sources';
import { digestOf } from '../../domain/digest';
import { RECORD_KINDS } from '../../domain/record/record-kind';
import { creditReport } from '../../reports/credit-report';
import type { Board } from './board';
import { lookUpEnterprise } from './look-up-enterprise';
import { departmentsOnBoard } from './read-statistics';

const NUMBER_BYTES = 16;
const CODE_DIGITS = 16;

/** Where reports are had, and whether they are of the demo city. */
export interface ReportSite {
  /** Address of this platform, without a slash at its end. */
  readonly siteUrl: string;
  readonly isDemo: boolean;
}

/**
 * The public file of an enterprise as a document (公共信用信息报告), PDF, of today.
 * @returns null for a code that is wrong or has nothing public: a report about nobody would be read as a clean one
 */
export async function creditReportOf(board: Board, site: ReportSite, uscc: string): Promise<Buffer | null> {
  const answer = await lookUpEnterprise(board, uscc);
  if (answer.verdict !== 'ON_FILE') return null;
  const { file, publishedAt } = answer;
  const loads = await sourceLoads(board.dataSource);
  const departments = await departmentsOnBoard(board, [...new Set(loads.map(({ departmentCode }) => departmentCode))]);
  return creditReport(file, {
    number: randomBytes(NUMBER_BYTES).toString('hex'),
    madeAt: board.now.toISOString(),
    publishedAt,
    verificationCode: digestOf(file).slice(0, CODE_DIGITS).toUpperCase(),
    address: `${site.siteUrl}/reports/${file.uscc}.pdf`,
    sources: loads.map(({ departmentCode, kind, lastReceivedAt }) => ({
      department: departments.get(departmentCode)?.name ?? departmentCode,
      kindZh: RECORD_KINDS[kind].zh,
      lastReceivedAt,
    })),
    isDemo: site.isDemo,
  });
}
