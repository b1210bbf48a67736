import { PROBLEMS } from '../../domain/upload/problem';
import type { ProblemCode } from '../../domain/upload/problem';
import { firmsChanged } from '../../domain/upload/upload-impact';
import type { FileReport, UploadJob } from '../../domain/upload/upload-job';
import { paceOf } from '../../domain/upload/upload-job';
import type { Desk } from '../../services/desk';
import type { FileReportType } from './types/file-report';
import type { UploadJobType } from './types/upload-jobs';

/** A job as the internal counter answers it (上传任务输出), with its pace at the instant of the request. */
export function presentJob(desk: Desk, job: UploadJob): UploadJobType {
  const { batchId, actorId, committerId, options, problem, findings, report, ...same } = job;
  const isWaiting = job.state === 'CHECKED';
  return {
    ...same,
    ...paceOf(job, desk.now),
    id: batchId,
    fileName: options.fileName,
    uploadedBy: actorId,
    committedBy: committerId,
    mendedRows: options.mendedRows ?? [],
    problemCounts: Object.entries(findings).map(([code, count]) => {
      const { zh, en } = PROBLEMS[code as ProblemCode];
      return { code, count, messageZh: zh, messageEn: en };
    }),
    lateRows: findings.E18 ?? 0,
    duplicateRows: findings.E12 ?? 0,
    report: report && presentReport(report),
    needsSecondPerson:
      isWaiting && (firmsChanged(job.impact) > desk.confirmUploadAbove || problem?.code === 'SECOND_PERSON'),
    failure: problem,
    job,
  };
}

function presentReport(report: FileReport): FileReportType {
  const column = ({ field, zh, header }: { field: string; zh: string; header?: string }) => ({
    header: header ?? null,
    field,
    nameZh: zh,
  });
  return {
    format: report.format,
    encoding: report.encoding,
    columns: report.columns.map(column),
    unknownColumns: report.unknownColumns,
    missingColumns: report.missingColumns.map(column),
    suppliedColumns: report.suppliedColumns.map(column),
    unitAsked: report.unitAsked.map(column),
    unreadSheets: report.unreadSheets,
    dataLines: report.lines.data,
    blankLines: report.lines.blank,
    hiddenLines: report.lines.hidden,
    footerLines: report.lines.footers,
    filledCells: report.lines.filledCells,
    titleLines: report.titles,
  };
}
